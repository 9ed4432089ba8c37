using DebateInvite.Domain.Access;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Security;

/// <summary>Creates the first organiser's account, which may do everything in all events, and of which there is one, however many try at the same moment.</summary>
public sealed class FirstOrganiserAccount(DebateContext db, UserManager<OrganiserAccount> users)
{
    /// <returns>What Identity says to address and password; null when somebody else was first.</returns>
    public async Task<IdentityResult?> CreateAsync(OrganiserAccount organiser, string password)
    {
        organiser.Id = OrganiserAccount.FirstId;
        organiser.Roles.Add(new RoleAssignment { Role = Role.Organiser });
        try
        {
            return await users.CreateAsync(organiser, password);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            return null;
        }
        catch (InvalidOperationException) when (db.Users.Local.Any(other => other != organiser && other.Id == organiser.Id))
        {
            // Identity has looked whether the address is free, and found this very key.
            return null;
        }
    }
}

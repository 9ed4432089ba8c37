using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>Creates the first organiser by the link that was printed on the console, and signs them in.</summary>
public sealed class SetUpFirstOrganiser(
    DebateContext db, SetUpLink link, FirstOrganiserAccount first, LetIn letIn, AuditLog audit)
{
    public async Task<bool> IsPossibleAsync(string? token, CancellationToken cancellation) =>
        link.IsValid(token) && !await db.Users.AnyAsync(cancellation);

    /// <returns>Null when somebody else was first; else whether address and password were accepted.</returns>
    public async Task<IdentityResult?> RunAsync(SetUpForm form, CancellationToken cancellation)
    {
        if (!await IsPossibleAsync(form.Token, cancellation))
            return null;

        var email = EmailAddress.Tidied(form.Email);
        var organiser = new OrganiserAccount { UserName = email, Email = email };
        var result = await first.CreateAsync(organiser, form.Password!);
        if (result is { Succeeded: true })
        {
            audit.Note(AuditKind.AccountAdded, subject: email, organiser: email);
            await letIn.RunAsync(organiser, isFactorShown: false, cancellation);
        }

        return result;
    }
}

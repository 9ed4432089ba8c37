using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Who may open the desk, by address.</summary>
public sealed class ListAccounts(DebateContext db, ReadRoles read, TimeProvider clock)
{
    public async Task<IReadOnlyList<AccountRow>> RunAsync(CurrentOrganiser self, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var zone = await db.DeskTimeZoneAsync(cancellation);
        var organisers = await db.Users.AsNoTracking()
            .OrderBy(o => o.NormalizedEmail)
            .Select(o => new { o.Id, o.Email, HasPassword = o.PasswordHash != null, o.LockoutEnd, HasSecondFactor = db.WithSecondFactor().Any(one => one.Id == o.Id) })
            .ToListAsync(cancellation);
        var roles = await read.InWordsAsync(await db.RoleAssignments.AsNoTracking().ToListAsync(cancellation), cancellation);
        return
        [
            .. organisers.Select(o => new AccountRow(
                o.Id,
                o.Email ?? "",
                IsSelf: o.Id == self.Id,
                o.HasPassword,
                IsLocked: o.LockoutEnd > now,
                o.LockoutEnd is { } end ? EventTime.ToLocal(end.UtcDateTime, zone) : null,
                [.. roles[o.Id]],
                o.HasSecondFactor)),
        ];
    }

    /// <returns>Null when it is one's own account, or none.</returns>
    public async Task<RemovalPage?> OtherAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation) =>
        id != self.Id && await db.Users.Where(o => o.Id == id).Select(o => o.Email).SingleOrDefaultAsync(cancellation) is { } email
            ? new RemovalPage(id, email)
            : null;
}

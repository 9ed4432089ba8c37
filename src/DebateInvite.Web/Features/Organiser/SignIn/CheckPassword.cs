using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>
/// Looks at a password, as often as is allowed. A wrong one, an unknown address and too many tries look the same from outside, in
/// the answer and in the time that it takes.
/// </summary>
public sealed class CheckPassword(
    DebateContext db, UserManager<OrganiserAccount> users, SignInLimit limit, KnownDevices devices, OutboxQueue outbox, AuditLog audit, TimeProvider clock)
{
    /// <param name="organiser">Null: nobody has the address.</param>
    /// <param name="address">As accounts are looked up by it.</param>
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public async Task<bool> RunAsync(OrganiserAccount? organiser, string address, string password, string network, CancellationToken cancellation)
    {
        var tried = organiser is not null && devices.NumberFor(organiser.Id, organiser.SecurityStamp) is { } number
            ? Tried.WithKnownDevice(number)
            : Tried.ByStranger(address, network);

        if (!await limit.TryAsync(tried, cancellation) || organiser?.PasswordHash is null)
        {
            // The work that a password would have been.
            users.PasswordHasher.HashPassword(new OrganiserAccount(), password);
            // An address that is nobody's may be a password in the wrong field.
            await audit.NoteAsync(AuditKind.SignInFailed, organiser: organiser?.Email);
            return false;
        }

        if (!await users.CheckPasswordAsync(organiser, password))
        {
            var isUsedUp = await limit.IsUsedUpAsync(tried, cancellation);
            await audit.NoteAsync(isUsedUp ? AuditKind.SignInsPaused : AuditKind.SignInFailed, organiser: organiser.Email);
            if (isUsedUp)
                await TellOwnerAsync(organiser, cancellation);
            return false;
        }

        await limit.ForgetAsync(tried, cancellation);
        return true;
    }

    private async Task TellOwnerAsync(OrganiserAccount organiser, CancellationToken cancellation)
    {
        // What the list of accounts shows; it locks nothing by itself.
        organiser.LockoutEnd = clock.GetUtcNow() + SignInLimit.Pause;
        var wasTold = await db.Outbox.Where(m => m.To == organiser.Email).HasLatelyAsync<SignInsFailed>(clock.Now(), MailPause.OfGuests, cancellation);
        if (!wasTold)
            outbox.ToOrganiser(organiser.Email!, new SignInsFailed(SignInLimit.Tries), language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
    }
}

using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>
/// Lets an organiser in. A wrong password, an unknown address and too many tries look the same from outside, in the answer
/// and in the time that it takes.
/// </summary>
public sealed class SignInOrganiser(
    DebateContext db, UserManager<OrganiserAccount> users, SignInManager<OrganiserAccount> signIns,
    SignInLimit limit, KnownDevices devices, OutboxQueue outbox, AuditLog audit, TimeProvider clock)
{
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public async Task<bool> RunAsync(string email, string password, string network, CancellationToken cancellation)
    {
        var address = users.NormalizeEmail(CleanText.Line(email) ?? "");
        var organiser = await users.FindByEmailAsync(address);
        var tried = organiser is not null && devices.NumberFor(organiser.Id) is { } number
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
        audit.Note(AuditKind.SignedIn, organiser: organiser.Email);
        await signIns.SignInAsync(organiser, isPersistent: false);
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

using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>
/// The end of every way in, and the only place where somebody becomes signed in: asks for the second factor where the account has
/// one and it has not been shown, and else begins the session. Its owner is told when the browser is a new one.
/// </summary>
public sealed class LetIn(
    DebateContext db, SignInManager<OrganiserAccount> signIns, HalfSignedIn half, KnownDevices devices, OutboxQueue outbox, AuditLog audit, IHttpContextAccessor http, TimeProvider clock)
{
    /// <param name="isFactorShown">A code or a passkey was; else it was only the password, or the mail that replaces it.</param>
    public async Task<SignInOutcome> RunAsync(OrganiserAccount organiser, bool isFactorShown, CancellationToken cancellation)
    {
        if (!isFactorShown && await db.WithSecondFactor().AnyAsync(o => o.Id == organiser.Id, cancellation))
        {
            await half.BeginAsync(organiser);
            return SignInOutcome.FactorMissing;
        }

        if (organiser.LastSignedInAt is not null && devices.NumberFor(organiser.Id, organiser.SecurityStamp) is null)
            await TellOwnerAsync(organiser, cancellation);
        var now = clock.Now();
        await db.Users.Where(o => o.Id == organiser.Id).ExecuteUpdateAsync(set => set.SetProperty(o => o.LastSignedInAt, now), cancellation);
        await half.EndAsync();
        audit.Note(AuditKind.SignedIn, subject: isFactorShown ? "second factor" : null, organiser: organiser.Email);
        await signIns.SignInAsync(organiser, isPersistent: false);
        return SignInOutcome.SignedIn;
    }

    private async Task TellOwnerAsync(OrganiserAccount organiser, CancellationToken cancellation)
    {
        var request = http.HttpContext!;
        var at = EventTime.ToLocal(clock.Now(), await db.DeskTimeZoneAsync(cancellation));
        var device = Device.Of(request.Request.Headers[HeaderNames.UserAgent]);
        outbox.ToOrganiser(
            organiser.Email!,
            new SignedInFromNewDevice(device, ClientNetwork.Shortened(request.Connection.RemoteIpAddress), at),
            language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
    }
}

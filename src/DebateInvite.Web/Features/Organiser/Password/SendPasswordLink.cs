using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Mails an organiser who asks for it a link to choose a new password. Does nothing for a stranger.</summary>
public sealed class SendPasswordLink(DebateContext db, UserManager<OrganiserAccount> users, OutboxQueue outbox, TimeProvider clock)
{
    /// <summary>Whoever asks again and again with somebody's address must not fill that person's mailbox.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);

    public async Task RunAsync(string email, CancellationToken cancellation)
    {
        var organiser = await users.FindByEmailAsync(CleanText.Line(email) ?? "");
        if (organiser?.Email is not { } address)
            return;

        var link = new AccountLink(PasswordLink.PathFor(organiser, await users.GeneratePasswordResetTokenAsync(organiser)), IsNew: false);
        var kind = MailPayload.KindOf(link);
        var since = clock.Now() - Pause;
        if (await db.Outbox.AnyAsync(m => m.Kind == kind && m.To == address && m.CreatedAt > since, cancellation))
            return;

        outbox.ToOrganiser(address, link, language: CurrentLanguage.Value);
        await db.SaveChangesAsync(cancellation);
    }
}

/// <summary>The address of the page that sets a password.</summary>
internal static class PasswordLink
{
    public static string PathFor(OrganiserAccount organiser, string token) =>
        $"/organiser/reset?id={organiser.Id}&token={Uri.EscapeDataString(token)}";
}

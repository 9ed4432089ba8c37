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
    public async Task RunAsync(string email, CancellationToken cancellation)
    {
        var organiser = await users.FindByEmailAsync(email);
        if (organiser?.Email is not { } address)
            return;

        var link = new AccountLink(PasswordLink.PathFor(organiser, await users.GeneratePasswordResetTokenAsync(organiser)), IsNew: false);
        if (await db.Outbox.Where(m => m.To == address).HasLatelyAsync<AccountLink>(clock.Now(), MailPause.OfOrganisers, cancellation))
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

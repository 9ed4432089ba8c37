using System.Text.Json;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>Writes a mail out as its recipient gets it, in its language.</summary>
public sealed class ReadMail(DebateContext db, SiteAddress site, IOptions<OutboxOptions> options, TimeProvider clock)
{
    public async Task<MailPage?> RunAsync(Guid id, CancellationToken cancellation)
    {
        var message = await db.Outbox.AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellation);
        if (message is null)
            return null;

        var isWaiting = message.State is OutboxState.Pending
            && (message.DueAt > clock.Now() || message.LeasedUntil > StrandedMails.LatestDue(clock.Now(), options.Value));
        var zone = await db.DeskTimeZoneAsync(cancellation);
        try
        {
            using var language = CurrentLanguage.Use(message.Language);
            var mail = MailPayload.Read(message.Payload);
            var content = mail.Compose(site);
            if (mail is AccountLink)
                content = content with { Blocks = [.. content.Blocks.Select(WithoutLink)] };
            return new MailPage(message, content, PlainText.Of(content), isWaiting, IsLinkHidden: mail is AccountLink, zone);
        }
        catch (JsonException)
        {
            return new MailPage(message, Content: null, PlainText: null, isWaiting, IsLinkHidden: false, zone);
        }
    }

    // Whoever has it can sign in as that organiser.
    private static MailBlock WithoutLink(MailBlock block) => block is ActionLink link ? new Paragraph($"{link.Label}: …") : block;
}

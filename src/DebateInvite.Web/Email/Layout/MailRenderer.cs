using System.Text;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Door;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Delivery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace DebateInvite.Web.Email.Layout;

/// <summary>Writes a mail out: subject, plain text, HTML, picture and attachment, all from the same <see cref="MailContent"/>.</summary>
public sealed class MailRenderer(SiteAddress site, IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    /// <exception cref="System.Text.Json.JsonException">The payload is not a mail that this version knows.</exception>
    public async Task<OutgoingMail> RenderAsync(OutboxMessage message)
    {
        using var language = CurrentLanguage.Use(message.Language);
        var content = MailPayload.Read(message.Payload).Compose(site);
        return new OutgoingMail
        {
            MessageId = $"{message.Id:N}@{site.Host}",
            To = message.To,
            ToName = message.ToName,
            ReplyTo = message.ReplyTo,
            Subject = content.Subject,
            Language = message.Language.Code(),
            TextBody = PlainText.Of(content),
            HtmlBody = await HtmlAsync(content, message.Language),
            Pictures = [.. content.Blocks.OfType<EntryPass>().Select(pass => new MailPicture(pass.ContentId, QrCode.Png(site.Base + DoorCode.PathOf(pass.Code))))],
            Attachments = [.. content.Calendar is { } calendar ? [Invitation(calendar)] : Array.Empty<MailAttachment>(), .. content.File is { } file ? [await FileAsync(file)] : Array.Empty<MailAttachment>()],
        };
    }

    /// <summary>The HTML part: a whole document.</summary>
    public async Task<string> HtmlAsync(MailContent content, Language language)
    {
        // A renderer keeps all that it has rendered until it is disposed, so each document has its own; it asks for scoped services.
        await using var scope = scopes.CreateAsyncScope();
        await using var html = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await html.Dispatcher.InvokeAsync(async () =>
        {
            var document = await html.RenderComponentAsync<MailLayout>(ParameterView.FromDictionary(
                new Dictionary<string, object?>(StringComparer.Ordinal)
                {
                    [nameof(MailLayout.Content)] = content,
                    [nameof(MailLayout.Language)] = language,
                }));
            return document.ToHtmlString();
        });
    }

    private static async Task<MailAttachment> FileAsync(MailFile file)
    {
        await using var content = new MemoryStream();
        await file.WriteAsync(content, CancellationToken.None);
        return new MailAttachment { FileName = file.Name, ContentType = file.ContentType, Content = content.ToArray() };
    }

    private static MailAttachment Invitation(CalendarFile calendar) => new()
    {
        FileName = new Text("zaproszenie.ics", "invitation.ics", "invitation.ics"),
        ContentType = calendar.ContentType,
        Content = Encoding.UTF8.GetBytes(calendar.Content),
    };
}

using Microsoft.Extensions.Options;
using MimeKit;
using MimeKit.Utils;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>Turns an <see cref="OutgoingMail"/> into the message that travels (RFC 5322, MIME RFC 2045 to 2049).</summary>
internal sealed class MailMessageBuilder(IOptions<SmtpOptions> options, TimeProvider time)
{
    /// <exception cref="UnsendableMailException">An address, the Message-ID or a content type is not what it should be.</exception>
    public MimeMessage Build(OutgoingMail mail)
    {
        var message = new MimeMessage
        {
            MessageId = CheckedMessageId(mail.MessageId),
            Date = time.GetUtcNow(),
            Subject = mail.Subject,
        };
        message.From.Add(MailAddress.ParseMailbox(options.Value.SenderMailbox)
            ?? throw new UnsendableMailException("The sender's address in Smtp:From is not valid."));
        message.To.Add(Address(mail.To, mail.ToName));
        EncodedName.Write(message, HeaderId.From, message.From);
        EncodedName.Write(message, HeaderId.To, message.To);
        if (mail.ReplyTo is not null)
            message.ReplyTo.Add(Address(mail.ReplyTo));

        // RFC 3834 §5: keeps holiday replies and other robots from answering.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        // The same for Exchange ([MS-OXCMAIL] §2.1.3.2.22), whose reports that a mail could not be delivered are welcome.
        message.Headers.Add("X-Auto-Response-Suppress", "DR, RN, NRN, OOF, AutoReply");
        if (mail.ListUnsubscribe is { } unsubscribe)
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe.AbsoluteUri}>");

        message.Body = Body(mail);
        // RFC 3282 §2: for programs that read aloud.
        if (mail.Language is { } language)
            message.Body.Headers.Add(HeaderId.ContentLanguage, language);
        return message;
    }

    private static MimeEntity Body(OutgoingMail mail)
    {
        var alternative = new MultipartAlternative
        {
            Text("plain", mail.TextBody),
            Html(mail),
        };
        if (mail.Attachments.Count == 0)
            return alternative;

        var mixed = new Multipart("mixed") { alternative };
        foreach (var attachment in mail.Attachments)
            mixed.Add(Attachment(attachment));

        return mixed;
    }

    // RFC 2387: the pictures travel with the document that shows them.
    private static MimeEntity Html(OutgoingMail mail)
    {
        var html = Text("html", mail.HtmlBody);
        if (mail.Pictures.Count == 0)
            return html;

        var related = new MultipartRelated { html };
        foreach (var picture in mail.Pictures)
        {
            related.Add(new MimePart("image", "png")
            {
                Content = new MimeContent(new MemoryStream(picture.Png)),
                ContentDisposition = new ContentDisposition(ContentDisposition.Inline),
                ContentTransferEncoding = ContentEncoding.Base64,
                ContentId = picture.ContentId,
            });
        }

        return related;
    }

    // Quoted-printable passes every relay unchanged, so signatures made on the way (DKIM) stay valid.
    private static TextPart Text(string subtype, string text) =>
        new(subtype) { Text = text, ContentTransferEncoding = ContentEncoding.QuotedPrintable };

    private static MimePart Attachment(MailAttachment attachment)
    {
        if (attachment.ContentType.Any(char.IsControl) || !ContentType.TryParse(attachment.ContentType, out var contentType))
            throw new UnsendableMailException($"The content type of {attachment.FileName} is not valid.");

        return new MimePart(contentType)
        {
            Content = new MimeContent(new MemoryStream(attachment.Content)),
            ContentDisposition = new ContentDisposition(ContentDisposition.Attachment),
            ContentTransferEncoding = ContentEncoding.Base64,
            FileName = attachment.FileName,
        };
    }

    private static MailboxAddress Address(string address, string? name = null) =>
        MailAddress.ParseAddress(address, name)
        ?? throw new UnsendableMailException($"{address} is not a valid e-mail address.");

    private static string CheckedMessageId(string id) =>
        id.Contains('@', StringComparison.Ordinal) && id.All(c => c is > ' ' and < '\x7f' and not '<' and not '>')
            && MimeUtils.ParseMessageId($"<{id}>") == id
            ? id
            : throw new UnsendableMailException("The Message-ID is not valid.");
}

using System.Globalization;
using MimeKit;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>Strict reading of mailboxes; what it lets through cannot carry a second address or another header field.</summary>
internal static class MailAddress
{
    private static readonly ParserOptions Strict = new()
    {
        AddressParserComplianceMode = RfcComplianceMode.Strict,
        AllowAddressesWithoutDomain = false,
        AllowUnquotedCommasInAddresses = false,
    };

    /// <summary>Reads <c>Name &lt;local@domain&gt;</c> or <c>local@domain</c> (RFC 5322 §3.4); null when it is neither.</summary>
    public static MailboxAddress? ParseMailbox(string? text) =>
        !string.IsNullOrEmpty(text) && !text.Any(char.IsControl) && MailboxAddress.TryParse(Strict, text, out var mailbox)
            ? mailbox
            : null;

    /// <summary>Reads a bare <c>local@domain</c> (RFC 5321 §4.1.2); null when there is anything else in it.</summary>
    public static MailboxAddress? ParseAddress(string? address, string? name = null)
    {
        if (address is null || address.Any(IsNeverInAddress) || ParseMailbox(address) is not { } mailbox)
            return null;

        mailbox.Name = name;
        return mailbox;
    }

    /// <summary>
    /// True when an address has letters beyond ASCII before its @, which only SMTPUTF8 (RFC 6531) can carry. A domain has an
    /// ASCII form (RFC 5891) that every server understands.
    /// </summary>
    public static bool NeedsSmtpUtf8(MimeMessage message) =>
        message.From.Mailboxes.Concat(message.ReplyTo.Mailboxes).Concat(message.To.Mailboxes)
            .Any(mailbox => !MailboxAddress.EncodeAddrspec(mailbox.Address).All(char.IsAscii));

    // Quoted local parts, comments and routes are legal and unused: leaving them out leaves the attacker nothing to play with.
    private static bool IsNeverInAddress(char c) =>
        char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format
        || c is '<' or '>' or '(' or ')' or '"' or ',' or ';' or '\\';
}

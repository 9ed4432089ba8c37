using System.Text;
using MimeKit;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// Writes a name before an address as one phrase, encoded whole, where there is a letter beyond ASCII in it (RFC 2047 §5(3)). Words encoded one by
/// one among quoted ones are allowed too, but mail programs show them with the quotation marks or without the spaces.
/// </summary>
internal static class EncodedName
{
    // Of one encoded word (RFC 2047 §2), and what of it is not text.
    private const int LongestWord = 75;
    private const string Begin = "=?utf-8?B?";
    private const string End = "?=";

    private const int OctetsInWord = (LongestWord - 12) / 4 * 3;

    /// <param name="addresses">What the header holds: one mailbox.</param>
    public static void Write(MimeMessage message, HeaderId header, InternetAddressList addresses)
    {
        if (addresses.Mailboxes.SingleOrDefault() is not { Name: { } name } mailbox || name.All(char.IsAscii))
            return;

        var value = $" {string.Join("\r\n ", Words(name))}\r\n <{MailboxAddress.EncodeAddrspec(mailbox.Address)}>\r\n";
        var written = new Header(header, "");
        written.SetRawValue(Encoding.UTF8.GetBytes(value));
        message.Headers[message.Headers.IndexOf(header)] = written;
    }

    // No character is split between two words (§5).
    private static IEnumerable<string> Words(string name)
    {
        var word = new List<byte>(OctetsInWord);
        foreach (var rune in name.EnumerateRunes())
        {
            var octets = Encoding.UTF8.GetBytes(rune.ToString());
            if (word.Count + octets.Length > OctetsInWord)
            {
                yield return Encoded(word);
                word.Clear();
            }

            word.AddRange(octets);
        }

        yield return Encoded(word);
    }

    private static string Encoded(List<byte> octets) => Begin + Convert.ToBase64String([.. octets]) + End;
}

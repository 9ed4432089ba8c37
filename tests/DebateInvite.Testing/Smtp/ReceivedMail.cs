using System.Text;
using MimeKit;

namespace DebateInvite.Testing.Smtp;

/// <summary>A message that <see cref="LoopbackSmtpServer"/> has taken.</summary>
/// <param name="From">Address of the envelope's MAIL command.</param>
/// <param name="To">Addresses of the envelope's RCPT commands.</param>
/// <param name="Raw">The content as it was before dot-stuffing, each line ending in CRLF.</param>
/// <param name="SmtpUtf8">Whether MAIL asked for SMTPUTF8 (RFC 6531).</param>
/// <param name="Session">Number of the connection it came over, counted from 1.</param>
public sealed record ReceivedMail(string From, IReadOnlyList<string> To, byte[] Raw, bool SmtpUtf8, int Session)
{
    /// <summary>The header as sent: its lines, still folded, without the empty line that ends it.</summary>
    public string RawHeader => Encoding.UTF8.GetString(Raw).Split("\r\n\r\n")[0];

    public MimeMessage Parse() => MimeMessage.Load(new MemoryStream(Raw));
}

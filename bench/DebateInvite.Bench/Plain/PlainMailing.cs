using System.Net.Sockets;
using System.Text;
using MailKit.Net.Smtp;
using MimeKit;

namespace DebateInvite.Bench.Plain;

/// <summary>Sends messages that are finished, one after the other, as a loop around MailKit does.</summary>
internal static class PlainMailing
{
    /// <param name="raw">As a server took them, a first dot of each line still doubled (RFC 5321 §4.5.2).</param>
    public static IReadOnlyList<MimeMessage> Finished(IEnumerable<byte[]> raw) =>
        [.. raw.Select(message => MimeMessage.Load(new MemoryStream(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(message).Replace("\r\n..", "\r\n.", StringComparison.Ordinal)))))];

    /// <param name="connections">Over which they go, each its share.</param>
    public static Task SendAsync(IReadOnlyList<MimeMessage> messages, int port, int connections) =>
        Task.WhenAll(Enumerable.Range(0, connections).Select(share => Task.Run(() => SendAsync(messages.Where((_, position) => position % connections == share), port))));

    private static async Task SendAsync(IEnumerable<MimeMessage> messages, int port)
    {
        // As the site does it: without NoDelay each mail would wait for an acknowledgement.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync("127.0.0.1", port);
        using var client = new SmtpClient();
        await client.ConnectAsync(socket, "127.0.0.1", port, MailKit.Security.SecureSocketOptions.None);
        foreach (var message in messages)
            await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }
}

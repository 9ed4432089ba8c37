using System.Buffers.Text;
using System.Net;
using System.Net.Sockets;

namespace DebateInvite.Bench.Load;

/// <summary>
/// A connection to a server on this machine that costs as little as can be, since client and server share the processor: no
/// parsing beyond what ends an answer (RFC 9112 §6), header names as Kestrel writes them, a thread that blocks.
/// </summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] buffer = new byte[64 * 1024];
    private int filled;

    public HttpConnection(int port) => socket.Connect(IPAddress.Loopback, port);

    /// <summary>Sends a request and reads the whole answer.</summary>
    /// <returns>Its status.</returns>
    public int Exchange(ReadOnlySpan<byte> request)
    {
        filled = 0;
        while (request.Length > 0)
            request = request[socket.Send(request)..];

        var header = 0;
        while ((header = Received.IndexOf("\r\n\r\n"u8)) < 0)
            Receive();
        var body = header + 4;
        if (NumberAfter("\r\nContent-Length: "u8, header) is { } length)
            ReceiveUntil(body + length);
        else
            ReceiveChunks(body);

        return Number(Received["HTTP/1.1 ".Length..]);
    }

    public void Dispose() => socket.Dispose();

    private ReadOnlySpan<byte> Received => buffer.AsSpan(0, filled);

    // RFC 9112 §7.1: a size in hexadecimal digits before each chunk, 0 before none.
    private void ReceiveChunks(int position)
    {
        while (true)
        {
            int end;
            while ((end = Received[position..].IndexOf("\r\n"u8)) < 0)
                Receive();
            var size = Number(Received[position..], 'x');
            position += end + 2 + size + 2;
            ReceiveUntil(position);
            if (size == 0)
                return;
        }
    }

    private int? NumberAfter(ReadOnlySpan<byte> name, int header)
    {
        var found = Received[..header].IndexOf(name);
        return found >= 0 ? Number(Received[(found + name.Length)..]) : null;
    }

    private static int Number(ReadOnlySpan<byte> digits, char format = 'D') =>
        Utf8Parser.TryParse(digits, out int number, out _, format) ? number : throw new IOException("That is no answer to a request.");

    private void ReceiveUntil(int length)
    {
        while (filled < length)
            Receive();
    }

    private void Receive()
    {
        if (filled == buffer.Length)
            Array.Resize(ref buffer, 2 * filled);
        var received = socket.Receive(buffer.AsSpan(filled));
        if (received == 0)
            throw new IOException("The server closed the connection.");
        filled += received;
    }
}

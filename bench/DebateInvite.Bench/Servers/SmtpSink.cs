using System.Buffers;
using System.Diagnostics;
using System.IO.Pipelines;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace DebateInvite.Bench.Servers;

/// <summary>
/// A mail server (RFC 5321) on this machine that takes everything and looks at nothing, so that as little as can be of what is
/// measured is its work. The tests' own server looks at each line, and can fail; this one cannot.
/// </summary>
internal sealed class SmtpSink : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly Lock gate = new();
    private readonly List<byte[]> kept = [];
    private long firstAt;
    private long lastAt;
    private int taken;

    public SmtpSink()
    {
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>From now on, messages are kept as they came.</summary>
    public bool Keeps { get; set; }

    /// <summary>The messages kept so far.</summary>
    public IReadOnlyList<byte[]> Kept
    {
        get
        {
            lock (gate)
                return [.. kept];
        }
    }

    /// <summary>Forgets how many came, and when.</summary>
    public void StartCounting()
    {
        lock (gate)
            (taken, firstAt, lastAt) = (0, 0, 0);
    }

    /// <summary>Waits until so many messages have come since counting began.</summary>
    /// <returns>Messages a second, from the first to the last.</returns>
    /// <exception cref="TimeoutException">They do not come.</exception>
    public async Task<double> RateOfAsync(int messages)
    {
        var waiting = Stopwatch.StartNew();
        while (true)
        {
            lock (gate)
            {
                if (taken >= messages)
                    return (taken - 1) / Stopwatch.GetElapsedTime(firstAt, lastAt).TotalSeconds;
                if (waiting.Elapsed > Patience && (taken == 0 || Stopwatch.GetElapsedTime(lastAt) > Patience))
                    throw new TimeoutException($"{taken} of {messages} messages have come.");
            }

            await Task.Delay(20);
        }
    }

    public void Dispose() => listener.Dispose();

    private async Task AcceptAsync()
    {
        while (true)
        {
            try
            {
                var client = await listener.AcceptTcpClientAsync();
                client.NoDelay = true;
                _ = ConverseAsync(client);
            }
            catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ConverseAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var reader = PipeReader.Create(stream);
                await stream.WriteAsync("220 sink.test ESMTP\r\n"u8.ToArray());
                while (await ReadUntilAsync(reader, "\r\n"u8.ToArray()) is { } command)
                {
                    var verb = Encoding.ASCII.GetString(command, 0, Math.Min(4, command.Length)).ToUpperInvariant();
                    await stream.WriteAsync(AnswerTo(verb));
                    if (verb is "QUIT")
                        return;
                    if (verb is not "DATA")
                        continue;
                    if (await ReadUntilAsync(reader, "\r\n.\r\n"u8.ToArray()) is not { } message)
                        return;
                    Take(message);
                    await stream.WriteAsync("250 2.0.0 Taken\r\n"u8.ToArray());
                }
            }
            catch (IOException)
            {
                // Whoever sent has been killed.
            }
        }
    }

    private static byte[] AnswerTo(string verb) => verb switch
    {
        "EHLO" => "250-sink.test\r\n250-PIPELINING\r\n250 8BITMIME\r\n"u8.ToArray(),
        "DATA" => "354 Go ahead\r\n"u8.ToArray(),
        "QUIT" => "221 2.0.0 Goodbye\r\n"u8.ToArray(),
        _ => "250 2.0.0 OK\r\n"u8.ToArray(),
    };

    private void Take(byte[] message)
    {
        lock (gate)
        {
            lastAt = Stopwatch.GetTimestamp();
            if (taken++ == 0)
                firstAt = lastAt;
            if (Keeps)
                kept.Add(message);
        }
    }

    /// <returns>What came before the mark; null: nobody is there any more.</returns>
    private static async Task<byte[]?> ReadUntilAsync(PipeReader reader, byte[] mark)
    {
        while (true)
        {
            var read = await reader.ReadAsync();
            if (Before(read.Buffer, mark) is var (found, after))
            {
                reader.AdvanceTo(after);
                return found;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.IsCompleted)
                return null;
        }
    }

    private static (byte[] Found, SequencePosition After)? Before(ReadOnlySequence<byte> buffer, byte[] mark)
    {
        var reader = new SequenceReader<byte>(buffer);
        return reader.TryReadTo(out ReadOnlySequence<byte> found, mark) ? (found.ToArray(), reader.Position) : null;
    }
}

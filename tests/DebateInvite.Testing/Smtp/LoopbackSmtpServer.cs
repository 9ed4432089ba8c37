using System.Net;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;

namespace DebateInvite.Testing.Smtp;

/// <summary>
/// An SMTP server (RFC 5321) on 127.0.0.1 that keeps what it is sent and can be told to fail, also while it runs. Every
/// member may be used from any thread.
/// </summary>
public sealed class LoopbackSmtpServer : IAsyncDisposable
{
    private readonly Lock _gate = new();
    private readonly List<ReceivedMail> _received = [];
    private readonly Dictionary<int, (CancellationTokenSource End, Task Conversation)> _open = [];
    private TaskCompletionSource _arrival = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TcpListener? _listener;
    private Task _accepting = Task.CompletedTask;
    private volatile Func<SmtpStep, SmtpFault?> _policy = _ => null;
    private int _sessions;

    public LoopbackSmtpServer() => StartListening();

    public string Host => "127.0.0.1";

    /// <summary>Chosen by the system at first, then kept for the life of the server.</summary>
    public int Port { get; private set; }

    /// <summary>When set, AUTH PLAIN and LOGIN (RFC 4954) are offered and MAIL without them is refused.</summary>
    public (string Username, string Password)? Credentials { get; init; }

    /// <summary>When set, STARTTLS (RFC 3207) is offered, or TLS spoken at once if <see cref="ImplicitTls"/> is set.</summary>
    public X509Certificate2? Certificate { get; init; }

    public bool ImplicitTls { get; init; }

    /// <summary>Service extensions named in the answer to EHLO, besides AUTH and STARTTLS.</summary>
    public IReadOnlyList<string> Extensions { get; init; } = ["PIPELINING", "8BITMIME", "SMTPUTF8", $"SIZE {MaxSize}"];

    /// <summary>Biggest message taken, in bytes (RFC 1870).</summary>
    public const int MaxSize = 10_000_000;

    /// <summary>Connections accepted so far.</summary>
    public int Sessions => Volatile.Read(ref _sessions);

    /// <summary>Connections open at this moment.</summary>
    public int OpenSessions
    {
        get
        {
            lock (_gate)
                return _open.Count;
        }
    }

    /// <summary>Everything taken so far, in the order of arrival.</summary>
    public IReadOnlyList<ReceivedMail> Received
    {
        get
        {
            lock (_gate)
                return [.. _received];
        }
    }

    /// <summary>From now on the policy decides at every step of every conversation; null from it: no fault at this step.</summary>
    public void Fail(Func<SmtpStep, SmtpFault?> policy) => _policy = policy;

    /// <summary>From now on that step fails, every time.</summary>
    public void Fail(SmtpStage stage, SmtpFault fault) => Fail(step => step.Stage == stage ? fault : null);

    /// <summary>From now on that recipient is answered with the fault; all others are well served.</summary>
    public void FailRecipient(string address, SmtpFault fault) => Fail(step =>
        step.Stage == SmtpStage.Recipient && step.Recipients.Contains(address, StringComparer.OrdinalIgnoreCase) ? fault : null);

    /// <summary>That step fails once, the next time it is reached by anybody.</summary>
    public void FailOnce(SmtpStage stage, SmtpFault fault)
    {
        var left = 1;
        Fail(step => step.Stage == stage && Interlocked.Exchange(ref left, 0) == 1 ? fault : null);
    }

    /// <summary>From now on that step fails, every time.</summary>
    /// <returns>Completes when somebody has reached the step for the first time.</returns>
    public Task FailWhenReached(SmtpStage stage, SmtpFault fault)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Fail(step =>
        {
            if (step.Stage != stage)
                return null;

            reached.TrySetResult();
            return fault;
        });
        return reached.Task;
    }

    /// <summary>From now on nothing fails.</summary>
    public void Heal() => _policy = _ => null;

    /// <summary>Waits until at least <paramref name="count"/> messages have been taken, and returns all of them.</summary>
    /// <exception cref="TimeoutException">Fewer arrived in time.</exception>
    public async Task<IReadOnlyList<ReceivedMail>> WaitForAsync(int count, TimeSpan timeout)
    {
        using var time = new CancellationTokenSource(timeout);
        while (true)
        {
            Task arrival;
            lock (_gate)
            {
                if (_received.Count >= count)
                    return [.. _received];
                arrival = _arrival.Task;
            }

            try
            {
                await arrival.WaitAsync(time.Token);
            }
            catch (OperationCanceledException e)
            {
                throw new TimeoutException($"{Received.Count} of {count} mails arrived within {timeout.TotalSeconds} s.", e);
            }
        }
    }

    /// <summary>New connections are refused by the system, as if no server ran; open ones go on.</summary>
    public void StopListening()
    {
        lock (_gate)
        {
            _listener?.Stop();
            _listener = null;
        }
    }

    /// <summary>Listens again, on the same port.</summary>
    public void StartListening()
    {
        lock (_gate)
        {
            if (_listener is not null)
                return;

            var listener = new TcpListener(IPAddress.Loopback, Port);
            listener.Start();
            Port = ((IPEndPoint)listener.LocalEndpoint).Port;
            _listener = listener;
            _accepting = AcceptAsync(listener);
        }
    }

    /// <summary>Closes every open connection without a word.</summary>
    public async Task CloseConnectionsAsync()
    {
        List<(CancellationTokenSource End, Task Conversation)> open;
        lock (_gate)
            open = [.. _open.Values];

        foreach (var (end, conversation) in open)
        {
            await end.CancelAsync();
            await conversation;
        }
    }

    public async ValueTask DisposeAsync()
    {
        StopListening();
        await _accepting;
        await CloseConnectionsAsync();
    }

    internal SmtpFault? FaultAt(SmtpStep step) => _policy(step);

    internal void Take(ReceivedMail mail)
    {
        lock (_gate)
        {
            _received.Add(mail);
            _arrival.SetResult();
            _arrival = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        while (true)
        {
            TcpClient client;
            try
            {
                client = await listener.AcceptTcpClientAsync();
            }
            catch (Exception e) when (e is SocketException or ObjectDisposedException or InvalidOperationException)
            {
                return; // stopped
            }

            client.NoDelay = true;
            lock (_gate)
            {
                var session = Interlocked.Increment(ref _sessions);
                var end = new CancellationTokenSource();
                _open.Add(session, (end, Task.Run(() => ConverseAsync(client, session, end.Token))));
            }
        }
    }

    private async Task ConverseAsync(TcpClient client, int session, CancellationToken end)
    {
        try
        {
            await new SmtpConversation(this, client.GetStream(), session).RunAsync(end);
        }
        catch (Exception e) when (e is IOException or OperationCanceledException or AuthenticationException)
        {
            // The connection was closed by either side, or TLS was not agreed on: the conversation is over.
        }
        finally
        {
            client.Dispose();
            lock (_gate)
                _open.Remove(session);
        }
    }
}

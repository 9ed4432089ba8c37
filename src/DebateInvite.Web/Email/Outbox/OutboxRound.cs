using System.Threading.Channels;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Layout;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// The mails of one lease on their way. While the server answers about one, the next are written; how tries ended is handed
/// to the recorder. Each connection is opened when the one before it has delivered, so a server that is down costs one mail a try.
/// </summary>
internal sealed partial class OutboxRound(
    OutboxLease lease, OutboxRecorder recorder, IMailTransport transport, MailRenderer renderer, OutboxOptions options, TimeProvider clock, ILogger log)
{
    // Rendered and waiting, a connection: what is said in them was frozen long before, but they take memory.
    private const int WrittenAhead = 4;

    private readonly Channel<Written> written = Channel.CreateBounded<Written>(WrittenAhead * transport.AtOnce);

    /// <summary>Whether the server could not be used, and is to be left in peace.</summary>
    public bool IsUnreachable { get; private set; }

    /// <exception cref="OperationCanceledException">The site is stopping. What was sent is recorded.</exception>
    public async Task RunAsync(IReadOnlyList<OutboxMessage> mails, CancellationToken stopping)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var recording = RecordAsync(over, stopping);
        var writing = Task.Run(() => WriteAsync(mails, over.Token), CancellationToken.None);
        try
        {
            await SendAsync(connection: 1, over, stopping);
        }
        finally
        {
            await over.CancelAsync();
            await writing;
            recorder.Complete();
            await recording;
        }

        stopping.ThrowIfCancellationRequested();
    }

    private async Task RecordAsync(CancellationTokenSource over, CancellationToken stopping)
    {
        try
        {
            await recorder.RunAsync(stopping);
        }
        finally
        {
            // Where nothing can be recorded, nothing more is sent.
            await over.CancelAsync();
        }
    }

    private async Task WriteAsync(IReadOnlyList<OutboxMessage> mails, CancellationToken over)
    {
        try
        {
            foreach (var mail in mails)
                await written.Writer.WriteAsync(await WriteAsync(mail), over);
        }
        catch (OperationCanceledException)
        {
            // Nobody waits for the rest.
        }
        finally
        {
            written.Writer.Complete();
        }
    }

    private async Task<Written> WriteAsync(OutboxMessage message)
    {
        try
        {
            return new Written(message, await renderer.RenderAsync(message), Fault: null);
        }
        catch (Exception fault)
        {
            // It would fail the next time too. Its message may quote the payload, so only its type is logged.
            LogFault(message.Id, message.Kind, fault.GetType().Name);
            return new Written(message, Mail: null, new DeliveryOutcome.Refused(DeliveryReason.Of($"The mail could not be written: {fault.Message}")));
        }
    }

    private async Task SendAsync(int connection, CancellationTokenSource over, CancellationToken stopping)
    {
        Task? next = null;
        try
        {
            await foreach (var mail in written.Reader.ReadAllAsync(over.Token))
            {
                await recorder.RoomAsync(over.Token);
                if (!await transport.MayBeginAsync(lease.LatestBegin, over.Token) || clock.Now() >= lease.LatestBegin)
                    break;

                var outcome = mail.Fault ?? await SendAsync(mail, stopping);
                recorder.Add(OutboxTry.Of(mail.Message, outcome, clock.Now(), options.RetryDelays));
                if (outcome is DeliveryOutcome.Unreachable)
                {
                    IsUnreachable = true;
                    await over.CancelAsync();
                    break;
                }

                if (connection < transport.AtOnce)
                    next ??= Task.Run(() => SendAsync(connection + 1, over, stopping), CancellationToken.None);
            }
        }
        catch (OperationCanceledException) when (over.IsCancellationRequested)
        {
            // What was not begun is given back with the lease.
        }

        if (next is not null)
            await next;
    }

    private async Task<DeliveryOutcome> SendAsync(Written mail, CancellationToken stopping)
    {
        var atMost = lease.TimeForMail;
        using var tooSlow = new CancellationTokenSource(atMost, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(stopping, tooSlow.Token);
        try
        {
            return await transport.SendAsync(mail.Mail!, end.Token);
        }
        catch (OperationCanceledException) when (tooSlow.IsCancellationRequested && !stopping.IsCancellationRequested)
        {
            return new DeliveryOutcome.Unreachable(DeliveryReason.Of($"The mail server was too slow: one mail took more than {atMost.TotalMinutes:0.#} minutes."));
        }
        catch (Exception fault) when (!stopping.IsCancellationRequested)
        {
            // A fault of ours that this mail brought about must not keep the others waiting.
            LogFault(mail.Message.Id, mail.Message.Kind, fault.GetType().Name);
            return new DeliveryOutcome.Deferred(DeliveryReason.Of($"The mail could not be sent: {fault.Message}"));
        }
    }

    [LoggerMessage(LogLevel.Error, "Mail {Id} ({Kind}) met a fault of the site: {Fault}")]
    private partial void LogFault(Guid id, string kind, string fault);

    /// <param name="Fault">Why there is no mail; null: there is one.</param>
    private sealed record Written(OutboxMessage Message, OutgoingMail? Mail, DeliveryOutcome? Fault);
}

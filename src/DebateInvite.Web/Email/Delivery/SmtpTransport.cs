using Microsoft.Extensions.Options;
using MimeKit;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// Submits mails to an SMTP server (RFC 5321) over up to <see cref="SmtpOptions.Connections"/> connections, which are opened
/// as they are needed and kept open between mails. Where the server takes one more not, the others do until there is nothing
/// to send. Every step has <see cref="SmtpOptions.TimeoutSeconds"/> to finish; a stop waits a second at most.
/// </summary>
internal sealed class SmtpTransport(IOptions<SmtpOptions> options, MailMessageBuilder builder, TimeProvider clock) : IMailTransport, IDisposable
{
    private readonly Lock _gate = new();
    private readonly Stack<SmtpSession> _kept = new();
    private readonly SemaphoreSlim _free = new(options.Value.Connections);
    private readonly SmtpPace _pace = new(options.Value.PerMinute, clock);

    // Of the connections: at work, and not taken by the server.
    private int _busy;
    private int _refused;

    public int AtOnce => options.Value.Connections;

    public Task<bool> MayBeginAsync(DateTime latest, CancellationToken cancellationToken) => _pace.NextAsync(latest, cancellationToken);

    public async Task<DeliveryOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var message = builder.Build(mail);
            while (true)
            {
                await _free.WaitAsync(cancellationToken);
                if (await SubmitAsync(message, cancellationToken) is { } outcome)
                    return outcome;
            }
        }
        catch (UnsendableMailException unsendable)
        {
            return new DeliveryOutcome.Refused(DeliveryReason.Of(unsendable.Message));
        }
    }

    public async Task IdleAsync(CancellationToken cancellationToken)
    {
        await Task.WhenAll(_kept.Select(session => session.QuitAsync(cancellationToken)));
        DropKept();
        // The next time, the server may take more.
        if (_refused > 0)
            _free.Release(_refused);
        _refused = 0;
    }

    public void Dispose()
    {
        DropKept();
        _free.Dispose();
    }

    /// <returns>Null: the server takes no connection besides those that there are.</returns>
    private async Task<DeliveryOutcome?> SubmitAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var smtpUtf8 = MailAddress.NeedsSmtpUtf8(message);
        var session = Begin();
        try
        {
            if (session is { IsConnected: true } && session.SmtpUtf8 == smtpUtf8)
            {
                var outcome = await session.SubmitAsync(message, cancellationToken);

                // A kept connection that was closed meanwhile says nothing about the server. As it had not said yes to this
                // mail's MAIL command, none of the content was sent, and a second try cannot double it.
                if (outcome is not DeliveryOutcome.Unreachable || !session.WasClosedBeforeMail)
                    return End(session, outcome);
            }

            session?.Dispose();
            session = new SmtpSession(options.Value, smtpUtf8);
            return End(session, await session.SubmitAsync(message, cancellationToken), isNew: true);
        }
        catch
        {
            Release(session);
            throw;
        }
    }

    private SmtpSession? Begin()
    {
        lock (_gate)
        {
            _busy++;
            return _kept.TryPop(out var session) ? session : null;
        }
    }

    private DeliveryOutcome? End(SmtpSession session, DeliveryOutcome outcome, bool isNew = false)
    {
        if (outcome is not DeliveryOutcome.Unreachable)
        {
            Release(keep: session);
            return outcome;
        }

        session.Dispose();
        lock (_gate)
        {
            // Nothing of the mail has gone, and others are at work: it goes over one of theirs.
            if (isNew && !session.IsSenderAccepted && _busy + _kept.Count > 1)
            {
                _busy--;
                _refused++;
                return null;
            }
        }

        Release();
        return outcome;
    }

    private void Release(SmtpSession? dropped = null, SmtpSession? keep = null)
    {
        dropped?.Dispose();
        lock (_gate)
        {
            _busy--;
            if (keep is not null)
                _kept.Push(keep);
        }

        _free.Release();
    }

    private void DropKept()
    {
        while (_kept.TryPop(out var session))
            session.Dispose();
    }
}

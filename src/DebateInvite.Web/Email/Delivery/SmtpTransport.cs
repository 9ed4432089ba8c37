using Microsoft.Extensions.Options;
using MimeKit;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// Submits mails to an SMTP server (RFC 5321) over one connection that is kept open between them. Not thread-safe: one
/// worker uses it. Every step has <see cref="SmtpOptions.TimeoutSeconds"/> to finish; a stop waits a second at most.
/// </summary>
internal sealed class SmtpTransport(IOptions<SmtpOptions> options, MailMessageBuilder builder) : IMailTransport, IDisposable
{
    private SmtpSession? _session;

    public async Task<DeliveryOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            using var message = builder.Build(mail);
            return await SubmitAsync(message, cancellationToken);
        }
        catch (UnsendableMailException unsendable)
        {
            return new DeliveryOutcome.Refused(DeliveryReason.Of(unsendable.Message));
        }
    }

    public async Task IdleAsync(CancellationToken cancellationToken)
    {
        if (_session is not null)
            await _session.QuitAsync(cancellationToken);

        Drop();
    }

    public void Dispose() => Drop();

    private async Task<DeliveryOutcome> SubmitAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var smtpUtf8 = MailAddress.NeedsSmtpUtf8(message);
        if (_session is { IsConnected: true } && _session.SmtpUtf8 == smtpUtf8)
        {
            var outcome = await SubmitOverAsync(_session, message, cancellationToken);

            // A kept connection that was closed meanwhile says nothing about the server. As it had not said yes to this
            // mail's MAIL command, none of the content was sent, and a second try cannot double it.
            if (outcome is not DeliveryOutcome.Unreachable || _session is not { WasClosedBeforeMail: true })
                return Keep(outcome);
        }

        Drop();
        _session = new SmtpSession(options.Value, smtpUtf8);
        return Keep(await SubmitOverAsync(_session, message, cancellationToken));
    }

    private async Task<DeliveryOutcome> SubmitOverAsync(SmtpSession session, MimeMessage message, CancellationToken cancellationToken)
    {
        try
        {
            return await session.SubmitAsync(message, cancellationToken);
        }
        catch
        {
            Drop();
            throw;
        }
    }

    private DeliveryOutcome Keep(DeliveryOutcome outcome)
    {
        if (outcome is DeliveryOutcome.Unreachable)
            Drop();

        return outcome;
    }

    private void Drop()
    {
        _session?.Dispose();
        _session = null;
    }
}

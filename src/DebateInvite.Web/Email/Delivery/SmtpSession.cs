using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>
/// One connection to the mail server, from greeting to QUIT. Knows how far a mail got, and gives up when a step makes no
/// progress for <see cref="SmtpOptions.TimeoutSeconds"/>.
/// </summary>
/// <param name="smtpUtf8">
/// Whether the mails of this session need SMTPUTF8 (RFC 6531). Others do without it even where the server offers it: a mail
/// marked with it cannot be passed on to servers that lack it.
/// </param>
internal sealed class SmtpSession(SmtpOptions options, bool smtpUtf8) : SmtpClient, ITransferProgress
{
    /// <summary>
    /// How long a mail in flight may still wait for its answer once the caller wants to stop. An answer received is a mail
    /// that is not sent twice; a hanging server must not hold up the stop.
    /// </summary>
    private static readonly TimeSpan StopGrace = TimeSpan.FromSeconds(1);

    /// <summary>Submission over TLS from the first byte (RFC 8314 §3.3).</summary>
    private const int TlsPort = 465;

    private CancellationTokenSource? _step;

    public bool SmtpUtf8 => smtpUtf8;

    /// <summary>Whether the server has said yes to the latest mail's MAIL command.</summary>
    public bool IsSenderAccepted { get; private set; }

    /// <summary>Whether the server was found to have closed the session when it was asked to take the latest mail.</summary>
    public bool WasClosedBeforeMail { get; private set; }

    /// <summary>Connects and signs in if that has not happened yet, then submits the mail.</summary>
    /// <exception cref="UnsendableMailException">The address needs SMTPUTF8 (RFC 6531) and the server lacks it.</exception>
    public async Task<DeliveryOutcome> SubmitAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        IsSenderAccepted = false;
        try
        {
            if (!IsConnected)
                await OpenAsync(cancellationToken);

            await TransferAsync(message, cancellationToken);
            return new DeliveryOutcome.Accepted();
        }
        catch (Exception e) when (SmtpFailure.OutcomeOf(e, IsSenderAccepted) is { } outcome)
        {
            WasClosedBeforeMail = !IsSenderAccepted && SmtpFailure.IsClosedConnection(e);
            return outcome;
        }
    }

    /// <summary>Takes leave (RFC 5321 §4.1.1.10). It is a courtesy: no server makes us wait long for its answer.</summary>
    public async Task QuitAsync(CancellationToken cancellationToken)
    {
        using var brief = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        brief.CancelAfter(StopGrace);
        await DisconnectAsync(quit: true, brief.Token);
    }

    void ITransferProgress.Report(long bytesTransferred, long totalSize) => NextStep();

    void ITransferProgress.Report(long bytesTransferred) => NextStep();

    protected override void OnSenderAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response)
    {
        IsSenderAccepted = true;
        NextStep();
    }

    protected override void OnRecipientAccepted(MimeMessage message, MailboxAddress mailbox, SmtpResponse response) => NextStep();

    private Task OpenAsync(CancellationToken cancellationToken) => InStepsAsync(async step =>
    {
        // A mail of more than a few kilobytes leaves in several writes. Without NoDelay the last one waits for the
        // acknowledgement of the one before, which the other side delays: about 40 ms a mail.
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(options.Host!, options.Port, step);
            NextStep();
            await ConnectAsync(socket, options.Host!, options.Port, SocketSecurity, step);
            NextStep();
        }
        catch
        {
            socket.Dispose();
            throw;
        }

        if (!smtpUtf8)
            Capabilities &= ~SmtpCapabilities.UTF8;

        if (!options.HasCredentials)
            return;

        if (!IsSecure && !options.IsLoopback)
            throw new NotSupportedException("The mail server offers no encryption, so the password was not sent to it.");

        await AuthenticateAsync(options.Username!, options.Password!, step);
    }, cancellationToken);

    private async Task TransferAsync(MimeMessage message, CancellationToken cancellationToken)
    {
        var format = FormatOptions.Default.Clone();
        format.International = smtpUtf8;
        if (smtpUtf8 && !Capabilities.HasFlag(SmtpCapabilities.UTF8))
            throw new UnsendableMailException($"The mail server cannot send to {message.To}: it lacks SMTPUTF8.");

        using var stop = new CancellationTokenSource();
        await using var stopping = cancellationToken.Register(() => stop.CancelAfter(StopGrace));
        await InStepsAsync(step => SendAsync(format, message, step, progress: this), stop.Token);
    }

    /// <summary>Runs steps of which each ends in <see cref="NextStep"/>; throws <see cref="TimeoutException"/> when one takes too long.</summary>
    private async Task InStepsAsync(Func<CancellationToken, Task> steps, CancellationToken stop)
    {
        using var step = CancellationTokenSource.CreateLinkedTokenSource(stop);
        _step = step;
        NextStep();
        try
        {
            await steps(step.Token);
        }
        catch (Exception e) when (step.IsCancellationRequested && e is not SmtpCommandException)
        {
            stop.ThrowIfCancellationRequested();
            throw new TimeoutException($"The mail server did not answer within {options.TimeoutSeconds} s.", e);
        }
        finally
        {
            _step = null;
        }
    }

    private void NextStep() => _step?.CancelAfter(options.Timeout);

    private SecureSocketOptions SocketSecurity => options.Security switch
    {
        SmtpSecurity.None => SecureSocketOptions.None,
        SmtpSecurity.StartTls => SecureSocketOptions.StartTls,
        SmtpSecurity.Tls => SecureSocketOptions.SslOnConnect,
        // Without STARTTLS the server is not used: the password was meant for a protected conversation, and so were the mails.
        _ when options is { HasCredentials: true, IsLoopback: false } && options.Port != TlsPort => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.Auto,
    };
}

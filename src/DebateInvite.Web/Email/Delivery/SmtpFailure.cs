using System.Globalization;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>What an SMTP conversation that went wrong means for the mail and for the ones after it.</summary>
internal static class SmtpFailure
{
    /// <summary>Null for anything that is not a failure of the conversation: a cancellation by the caller, or a bug.</summary>
    /// <param name="senderAccepted">Whether the server had said yes to MAIL, so that what it said next was about this mail.</param>
    public static DeliveryOutcome? OutcomeOf(Exception failure, bool senderAccepted) => failure switch
    {
        SmtpCommandException answer => OutcomeOf(answer, senderAccepted),
        ServiceNotAuthenticatedException e => Unreachable($"The mail server asks for a user name and password: {e.Message}"),
        AuthenticationException e => Unreachable($"The mail server did not accept the user name and password: {e.Message}"),
        SocketException e => Unreachable($"The mail server could not be reached: {e.Message}"),
        SslHandshakeException or TimeoutException or NotSupportedException => Unreachable(failure.Message),
        IOException e => Unreachable($"The connection to the mail server was lost: {e.Message}"),
        // What follows the colon is the last answer before, which only misleads.
        SmtpProtocolException e => Unreachable($"The conversation with the mail server broke off: {e.Message.Split(':')[0]}"),
        _ => null,
    };

    /// <summary>Whether the server ended the session, by 421 (RFC 5321 §3.8) or without a word.</summary>
    public static bool IsClosedConnection(Exception failure) => failure
        is IOException or SmtpProtocolException or SmtpCommandException { StatusCode: SmtpStatusCode.ServiceNotAvailable };

    // The first digit decides, as RFC 5321 §4.2.1 asks of clients.
    private static DeliveryOutcome OutcomeOf(SmtpCommandException answer, bool senderAccepted)
    {
        var words = string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {answer.Message}");

        // The one answer to MAIL that is about this mail: too big (RFC 1870 §6.1). Any other is about us, as every mail has
        // the same sender, and the next mail would hear it too.
        if (!senderAccepted)
        {
            return answer is { ErrorCode: SmtpErrorCode.SenderNotAccepted, StatusCode: SmtpStatusCode.ExceededStorageAllocation }
                ? new DeliveryOutcome.Refused(DeliveryReason.Of(words))
                : Unreachable(words);
        }

        return ((int)answer.StatusCode / 100) switch
        {
            _ when answer.StatusCode is SmtpStatusCode.ServiceNotAvailable => Unreachable(words),
            2 when answer.ErrorCode is SmtpErrorCode.MessageNotAccepted => new DeliveryOutcome.Accepted(),
            4 => new DeliveryOutcome.Deferred(DeliveryReason.Of(words)),
            5 => new DeliveryOutcome.Refused(DeliveryReason.Of(words)),
            _ => Unreachable(words),
        };
    }

    private static DeliveryOutcome.Unreachable Unreachable(string words) => new(DeliveryReason.Of(words));
}

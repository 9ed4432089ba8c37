namespace DebateInvite.Web.Email.Delivery;

/// <summary>Hands mails over, one after another. Not safe for concurrent use: every worker resolves its own.</summary>
public interface IMailTransport
{
    /// <summary>Tries once to hand the mail over. Expected failures are outcomes, not exceptions.</summary>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled before there was an answer. As after a lost connection, the server
    /// may have taken the mail if all of it had been sent.
    /// </exception>
    Task<DeliveryOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);

    /// <summary>Nothing more to send for now: closes a connection that was kept open. Never throws for a failing server.</summary>
    Task IdleAsync(CancellationToken cancellationToken);
}

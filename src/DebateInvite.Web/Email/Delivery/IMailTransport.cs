namespace DebateInvite.Web.Email.Delivery;

/// <summary>Hands mails over, several at once. Keeps connections of its own: every worker resolves its own.</summary>
public interface IMailTransport
{
    /// <summary>How many mails can be handed over at the same time, at most.</summary>
    int AtOnce { get; }

    /// <summary>Waits until one more mail may be handed over, where a minute has a limit.</summary>
    /// <param name="latest">UTC.</param>
    /// <returns>False: not until then.</returns>
    Task<bool> MayBeginAsync(DateTime latest, CancellationToken cancellationToken);

    /// <summary>Tries once to hand the mail over. Expected failures are outcomes, not exceptions.</summary>
    /// <exception cref="OperationCanceledException">
    /// <paramref name="cancellationToken"/> was cancelled before there was an answer. As after a lost connection, the server
    /// may have taken the mail if all of it had been sent.
    /// </exception>
    Task<DeliveryOutcome> SendAsync(OutgoingMail mail, CancellationToken cancellationToken);

    /// <summary>Nothing more to send for now, and nothing on its way: closes connections that were kept open. Never throws for a failing server.</summary>
    Task IdleAsync(CancellationToken cancellationToken);
}

namespace DebateInvite.Domain.Events;

/// <summary>Out of which programme an event is paid, as guests read it in one language. What is not said is empty.</summary>
public sealed class FundingText
{
    public const int LineMaxLength = 200;
    public const int SentenceMaxLength = 1_000;

    /// <summary>The programme's name.</summary>
    public string Programme { get; set; } = "";

    /// <summary>The programme's action or measure.</summary>
    public string Action { get; set; } = "";

    /// <summary>With whom the contract is made; empty: with the event's host.</summary>
    public string Beneficiary { get; set; } = "";

    /// <summary>The sentence that the programme demands. It is in mails too.</summary>
    public string Sentence { get; set; } = "";

    public bool IsEmpty => Programme.Length + Action.Length + Beneficiary.Length + Sentence.Length == 0;
}

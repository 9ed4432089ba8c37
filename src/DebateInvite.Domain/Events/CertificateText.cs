namespace DebateInvite.Domain.Events;

/// <summary>What an event's certificates of attendance say in one language. What is not said is empty, and the site has words for it.</summary>
public sealed class CertificateText
{
    public const int SentenceMaxLength = 1_000;
    public const int SignatureMaxLength = 500;

    /// <summary>Below the name. Plain text with places to be filled in.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>Name and function of who signs; one a line. Empty: who signs the invitation.</summary>
    public string Signature { get; set; } = "";
}

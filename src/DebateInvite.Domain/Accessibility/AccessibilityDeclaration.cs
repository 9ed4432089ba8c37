using DebateInvite.Domain.Editing;

namespace DebateInvite.Domain.Accessibility;

/// <summary>
/// What a public body declares of its site, and in which words it is completed (Polish law of 4 April 2019 on the digital accessibility of websites
/// and mobile applications of public bodies, art. 10). There is one or none: nothing is declared until all of it is known.
/// </summary>
public sealed class AccessibilityDeclaration
{
    public const int LineMaxLength = 200;
    public const int PartMaxLength = 10_000;

    /// <summary>The key of the only one.</summary>
    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>Whose site it is.</summary>
    public string Publisher { get; set; } = "";

    public AccessibilityStatus Status { get; set; }

    /// <summary>When the site began.</summary>
    public DateOnly PublishedOn { get; set; }

    /// <summary>When much of it was last changed.</summary>
    public DateOnly ChangedOn { get; set; }

    public DateOnly MadeOn { get; set; }

    /// <summary>When it was last looked at whether it still holds.</summary>
    public DateOnly ReviewedOn { get; set; }

    /// <summary>Somebody else has assessed the site; otherwise the publisher has.</summary>
    public bool IsAssessedByOthers { get; set; }

    public string ContactName { get; set; } = "";
    public string ContactEmail { get; set; } = "";
    public string ContactPhone { get; set; } = "";

    public IReadOnlyDictionary<Language, DeclarationText> Texts { get; set; } = new Dictionary<Language, DeclarationText>();

    public Guid Version { get; set; } = Guid.NewGuid();

    /// <summary>Who last changed which part.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; set; } = [];

    /// <summary>Nothing is said in a language in which nothing is.</summary>
    public DeclarationText TextIn(Language language) => Texts.GetValueOrDefault(language) ?? new DeclarationText("", "", "");
}

/// <summary>What is told in words. Markdown.</summary>
/// <param name="Exceptions">What is not accessible, and why.</param>
/// <param name="Architecture">How to get into and around the place of the event.</param>
/// <param name="Communication">How to speak and write to the publisher, with an interpreter of sign language too.</param>
public sealed record DeclarationText(string Exceptions, string Architecture, string Communication);

/// <summary>Kept by name.</summary>
public enum AccessibilityStatus
{
    Compliant,
    PartlyCompliant,
    NotCompliant,
}

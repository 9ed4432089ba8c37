using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Events;

/// <summary>An event's texts in one language. Organisers edit them; those marked Markdown are rendered and sanitised.</summary>
public sealed class EventText
{
    public const int LineMaxLength = 200;
    public const int LeadMaxLength = 1_000;
    public const int BasisMaxLength = 500;
    public const int ShortMaxLength = 2_000;
    public const int BodyMaxLength = 20_000;

    public Guid EventId { get; set; }
    public Language Language { get; set; }

    public string Title { get; set; } = "";

    /// <summary>One or two sentences under the title; also the description that search engines and messengers show.</summary>
    public string Lead { get; set; } = "";

    public string Host { get; set; } = "";

    /// <summary>What the host is in this event, such as its project's leader; empty: its host.</summary>
    public string HostRole { get; set; } = "";

    /// <summary>One name a line.</summary>
    public string Partners { get; set; } = "";

    /// <summary>The letter, salutation included. Markdown.</summary>
    public string Invitation { get; set; } = "";

    /// <summary>The heading over <see cref="Description"/>.</summary>
    public string DescriptionTitle { get; set; } = "";

    /// <summary>What is behind the event, such as a project; empty: nothing is said of that. Markdown.</summary>
    public string Description { get; set; } = "";

    /// <summary>Markdown.</summary>
    public string Programme { get; set; } = "";

    /// <summary>Markdown.</summary>
    public string Participants { get; set; } = "";

    /// <summary>Room and building as a guest reads them, without the postal address; one a line.</summary>
    public string Venue { get; set; } = "";

    /// <summary>How to find the room. Markdown.</summary>
    public string Directions { get; set; } = "";

    /// <summary>Name and function of the person who invites; one a line.</summary>
    public string Signature { get; set; } = "";

    /// <summary>What demands that it is kept who came (<see cref="DebateEvent.EvidenceKeptUntil"/>), such as a regulation's article.</summary>
    public string EvidenceBasis { get; set; } = "";

    /// <summary>Who pays for the event.</summary>
    public FundingText Funding { get; private set; } = new();

    /// <summary>What certificates of attendance say.</summary>
    public CertificateText Certificate { get; private set; } = new();

    /// <summary>Whether the title says, in whatever language, that this is a copy of another event.</summary>
    public bool IsTitledAsCopy => Marks.Any(mark => CleanText.Line(Title)?.EndsWith(mark, StringComparison.OrdinalIgnoreCase) is true);

    /// <summary>Marks the title, which is cut for it where it must be. What is marked already stays as it is.</summary>
    public void TitleAsCopy()
    {
        var mark = " " + MarkIn(Language);
        if (!IsTitledAsCopy)
            Title = CleanText.Cut(Title, LineMaxLength - mark.Length).TrimEnd() + mark;
    }

    private static IEnumerable<string> Marks => Enum.GetValues<Language>().Select(MarkIn);

    private static string MarkIn(Language language) => language switch
    {
        Language.En => "(copy)",
        Language.Fr => "(copie)",
        _ => "(kopia)",
    };
}

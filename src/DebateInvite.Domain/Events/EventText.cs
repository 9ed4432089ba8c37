namespace DebateInvite.Domain.Events;

/// <summary>An event's texts in one language. Organisers edit them; those marked Markdown are rendered and sanitised.</summary>
public sealed class EventText
{
    public const int LineMaxLength = 200;
    public const int LeadMaxLength = 1_000;
    public const int ShortMaxLength = 2_000;
    public const int BodyMaxLength = 20_000;

    public Guid EventId { get; set; }
    public Language Language { get; set; }

    public string Title { get; set; } = "";

    /// <summary>One or two sentences under the title; also the description that search engines and messengers show.</summary>
    public string Lead { get; set; } = "";

    public string Host { get; set; } = "";

    /// <summary>One name a line.</summary>
    public string Partners { get; set; } = "";

    /// <summary>The letter, salutation included. Markdown.</summary>
    public string Invitation { get; set; } = "";

    /// <summary>The project behind the event. Markdown.</summary>
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
}

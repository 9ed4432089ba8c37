using DebateInvite.Domain.Editing;

namespace DebateInvite.Domain.Campaigns;

/// <summary>An invitation or a reminder: one text per language to one audience of an event, at one time.</summary>
public sealed class Campaign
{
    public const int SubjectMaxLength = 150;
    public const int BodyMaxLength = 10_000;
    public const int CreatedByMaxLength = 254;
    public const int TagMaxLength = 60;
    public const int MaxGuests = 1_000;

    public Guid Id { get; set; } = Guid.CreateVersion7();
    public Guid EventId { get; set; }
    public Audience Audience { get; set; }

    /// <summary>Only those of the audience who have this tag; null: all.</summary>
    public string? Tag { get; set; }

    /// <summary>Only those of the audience who were picked; empty: all.</summary>
    public IReadOnlyList<Guid> GuestIds { get; set; } = [];

    /// <summary>Whether its mails are guests' personal invitations.</summary>
    public bool IsInvitation => Audience is Audience.NotInvited;

    public CampaignState State { get; private set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>The organiser's address.</summary>
    public string CreatedBy { get; set; } = "";

    /// <summary>When sending begins; null while it is a draft.</summary>
    public DateTime? SendAt { get; private set; }

    /// <summary>Until when one process may be working on it (UTC).</summary>
    public DateTime? LeasedUntil { get; set; }

    /// <summary>When the last recipient's mail was queued.</summary>
    public DateTime? QueuedAt { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public List<CampaignText> Texts { get; } = [];

    /// <summary>Who last changed which field.</summary>
    public IReadOnlyList<FieldEdit> Edits { get; set; } = [];

    public bool CanBeEdited => State is CampaignState.Draft;

    public CampaignText TextIn(Language language) =>
        Texts.Find(text => text.Language == language) ?? Texts.OrderBy(text => text.Language).First();

    /// <summary>Freezes the texts and sets the time of sending.</summary>
    /// <returns>False when it is no draft any more, so that a second click sends nothing twice.</returns>
    public bool Schedule(DateTime sendAt)
    {
        if (State is not CampaignState.Draft)
            return false;

        SendAt = sendAt;
        Become(CampaignState.Scheduled);
        return true;
    }

    /// <summary>Takes a scheduled campaign back; one that has begun goes on.</summary>
    public bool CallOff()
    {
        if (State is not CampaignState.Scheduled)
            return false;

        SendAt = null;
        Become(CampaignState.Draft);
        return true;
    }

    /// <summary>From now on it cannot be called off.</summary>
    public void Begin()
    {
        if (State is CampaignState.Scheduled)
            Become(CampaignState.Sending);
    }

    public void Complete(DateTime now)
    {
        QueuedAt = now;
        LeasedUntil = null;
        Become(CampaignState.Queued);
    }

    public void Edited() => Version = Guid.NewGuid();

    private void Become(CampaignState state)
    {
        State = state;
        Version = Guid.NewGuid();
    }
}

public enum CampaignState
{
    Draft,

    /// <summary>Waits for its time.</summary>
    Scheduled,

    /// <summary>Mails are being queued.</summary>
    Sending,

    /// <summary>Every recipient's mail is in the outbox.</summary>
    Queued,
}

/// <summary>A campaign's text in one language. The body is Markdown with placeholders.</summary>
public sealed class CampaignText
{
    public Guid CampaignId { get; set; }
    public Language Language { get; set; }
    public string Subject { get; set; } = "";
    public string Body { get; set; } = "";
}

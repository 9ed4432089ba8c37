using System.Text.RegularExpressions;
using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Campaigns;

/// <summary>An invitation or a reminder: one text per language to one audience of an event, at one time.</summary>
public sealed partial class Campaign
{
    public const int SubjectMaxLength = 150;
    public const int BodyMaxLength = 10_000;
    public const int CreatedByMaxLength = 254;
    public const int TagMaxLength = 60;
    public const int AppointmentMaxLength = DebateEvent.AppointmentMaxLength;
    public const int MaxGuests = 1_000;

    public Guid Id { get; set; } = Guid.CreateVersion7();
    public Guid EventId { get; set; }
    public Audience Audience { get; set; }

    /// <summary>Only those of the audience whom this fits, at the moment of sending.</summary>
    public GuestCriteria Criteria { get; set; } = GuestCriteria.Everybody;

    /// <summary>
    /// Only those of the audience who were picked; empty: all. Whoever is deleted stays in it, or a mailing to one person would
    /// become one to all.
    /// </summary>
    public IReadOnlyList<Guid> GuestIds { get; private set; } = [];

    /// <summary>The mailing that this one began as a copy of; it may be gone.</summary>
    public Guid? CopyOf { get; private set; }

    /// <summary>Whether its mails are guests' personal invitations.</summary>
    public bool IsInvitation => Audience is Audience.NotInvited;

    public CampaignState State { get; private set; }
    public DateTime CreatedAt { get; set; }

    /// <summary>The organiser's address.</summary>
    public string CreatedBy { get; set; } = "";

    /// <summary>When sending begins; null while it is a draft. Of one that is held, when it would have begun.</summary>
    public DateTime? SendAt { get; private set; }

    /// <summary>The address of the organiser who scheduled it; null while it is a draft.</summary>
    public string? ScheduledBy { get; private set; }

    /// <summary>The event's time and place when it was scheduled (<see cref="DebateEvent.Appointment"/>); null while it is a draft.</summary>
    public string? Appointment { get; private set; }

    /// <summary>What whoever scheduled it knew of, and sends it despite.</summary>
    public Doubts Despite { get; private set; }

    /// <summary>Why it is held, if it is.</summary>
    public Doubts HeldFor { get; private set; }

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

    /// <summary>Whether it can be scheduled: it is a draft, or held.</summary>
    public bool CanBeScheduled => State is CampaignState.Draft or CampaignState.Held;

    /// <summary>Whether it asks for a reply: by its audience, or because a text names the last day for replies.</summary>
    public bool AsksForReply => Audience.AsksForReply() || Texts.Exists(text => LastDay().IsMatch(text.Subject) || LastDay().IsMatch(text.Body));

    /// <summary>Whether a text links to the guest's certificate of attendance.</summary>
    public bool LeadsToCertificates => Texts.Exists(text => CertificateLink().IsMatch(text.Body));

    /// <summary>Picks guests by hand; in place of those picked before.</summary>
    public void Pick(IEnumerable<Guid> guests) => GuestIds = [.. guests.Distinct()];

    /// <summary>Two records have become one: who picked the one that is gone meant the person.</summary>
    /// <returns>Whether it was picked.</returns>
    public bool Repick(Guid gone, Guid kept)
    {
        if (!GuestIds.Contains(gone))
            return false;

        Pick(GuestIds.Select(id => id == gone ? kept : id));
        return true;
    }

    /// <summary>A draft with the same texts to the same audience.</summary>
    /// <param name="by">The organiser's address.</param>
    public Campaign Copy(string by, DateTime now)
    {
        var copy = new Campaign { EventId = EventId, Audience = Audience, Criteria = Criteria, GuestIds = GuestIds, CopyOf = Id, CreatedBy = by, CreatedAt = now };
        copy.Texts.AddRange(Texts.Select(text => new CampaignText { CampaignId = copy.Id, Language = text.Language, Subject = text.Subject, Body = text.Body }));
        return copy;
    }

    /// <summary>What would make it senseless to send it at a time.</summary>
    /// <param name="at">UTC.</param>
    public Doubts DoubtsAt(DebateEvent debate, DateTime at)
    {
        var doubts = Doubts.None;
        if (debate.CancelledAt is not null)
            doubts |= Doubts.EventCancelled;
        if (!debate.IsPublished)
            doubts |= Doubts.EventUnpublished;
        if (LeadsToCertificates && !debate.GivesCertificates)
            doubts |= Doubts.NoCertificates;
        if (Audience is Audience.Came)
            doubts |= at < debate.OverAt ? Doubts.EventNotOver : Doubts.None;
        else if (at >= debate.StartsAtUtc)
            doubts |= Doubts.EventBegun;
        else if (AsksForReply && at >= debate.RepliesCloseAt)
            doubts |= Doubts.RepliesClosed;
        if (Appointment is not null && Appointment != debate.Appointment)
            doubts |= Doubts.EventMoved;
        return doubts;
    }

    /// <summary>What makes a scheduled one senseless that nobody knew of when it was scheduled: now, or at its time if that is to come.</summary>
    public Doubts NewDoubts(DebateEvent debate, DateTime now) => State is CampaignState.Scheduled
        ? DoubtsAt(debate, SendAt > now ? SendAt.Value : now) & ~Despite
        : Doubts.None;

    /// <summary>Freezes the texts and sets the time of sending.</summary>
    /// <param name="debate">As it is when it is scheduled.</param>
    /// <param name="by">The organiser's address.</param>
    /// <param name="despite">What is known to speak against it.</param>
    /// <returns>False when it is no draft any more, so that a second click sends nothing twice.</returns>
    public bool Schedule(DateTime sendAt, DebateEvent debate, string by, Doubts despite = Doubts.None)
    {
        if (!CanBeScheduled)
            return false;

        (SendAt, ScheduledBy, Appointment, Despite, HeldFor) = (sendAt, by, debate.Appointment, despite, Doubts.None);
        Become(CampaignState.Scheduled);
        return true;
    }

    /// <summary>Takes a scheduled campaign back, or one that is held; one that has begun goes on.</summary>
    public bool CallOff()
    {
        if (State is not (CampaignState.Scheduled or CampaignState.Held))
            return false;

        (SendAt, ScheduledBy, Appointment, Despite, HeldFor) = (null, null, null, Doubts.None, Doubts.None);
        Become(CampaignState.Draft);
        return true;
    }

    /// <summary>Does not let a scheduled campaign go out that no longer makes sense, until somebody has looked.</summary>
    /// <returns>Whether it is held now and was not before.</returns>
    public bool Hold(DebateEvent debate, DateTime now)
    {
        var doubts = NewDoubts(debate, now);
        if (doubts is Doubts.None)
            return false;

        (HeldFor, LeasedUntil) = (doubts, null);
        Become(CampaignState.Held);
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

    [GeneratedRegex(@"\{\{\s*Deadline\s*\}\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex LastDay();

    [GeneratedRegex(@"\{\{\s*Certificate\s*\}\}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CertificateLink();
}

public enum CampaignState
{
    Draft,

    /// <summary>Waits for its time.</summary>
    Scheduled,

    /// <summary>Was scheduled and no longer makes sense; waits for somebody to look.</summary>
    Held,

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

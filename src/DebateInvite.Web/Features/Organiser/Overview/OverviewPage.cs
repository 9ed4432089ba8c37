using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Deletions;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>An event in figures.</summary>
/// <param name="Now">UTC.</param>
/// <param name="Replies">Guests by their reply, as stored.</param>
/// <param name="Sectors">Accepted guests who named one, the largest group first.</param>
/// <param name="Needs">Accepted guests with each need, in the order in which needs are offered.</param>
/// <param name="WithNeeds">Accepted guests with any need, described ones included.</param>
/// <param name="Pause">Why the waiting list is not moving up.</param>
/// <param name="MailsFailed">Given up, of all events: as many as the outbox shows.</param>
/// <param name="LastCampaign">When an organiser last wrote to guests, UTC; null: never.</param>
/// <param name="Days">Replies by day of the event's place, the last days up to today, every day there.</param>
public sealed record OverviewPage(
    DebateEvent Event,
    DateTime Now,
    IReadOnlyDictionary<Reply, int> Replies,
    IReadOnlyList<(Sector Sector, int Guests)> Sectors,
    IReadOnlyList<(AccessibilityNeeds Need, int Guests)> Needs,
    int WithNeeds,
    PromotionPause Pause,
    int MailsFailed,
    DateTime? LastCampaign,
    IReadOnlyList<DayCount> Days)
{
    /// <summary>What guests have asked for and nobody has decided.</summary>
    public int RequestsPending { get; init; }

    /// <summary>Replies by the public form that wait for the guest's own word.</summary>
    public int RepliesUnconfirmed { get; init; }

    /// <summary>Mailings that were scheduled, no longer make sense, and wait for somebody to look.</summary>
    public IReadOnlyList<Guid> MailingsHeld { get; init; } = [];

    /// <summary>Before the event: whether there is a pass with which a telephone lets guests in.</summary>
    public bool HasDoorPass { get; init; }

    /// <summary>After it; nobody before.</summary>
    public int PeopleWhoCame { get; init; }

    /// <summary>Those who came have been written to as such.</summary>
    public bool AreThanked { get; init; }

    /// <summary>Something has been added to the evidence, such as the list that people have signed.</summary>
    public bool HasEvidence { get; init; }

    /// <summary>How it stands with the deletion of the event's guests.</summary>
    public required DeletionState Deletion { get; init; }

    /// <summary>Mails of all events that wait for a time to which no retry leads.</summary>
    public int MailsStranded { get; init; }

    /// <summary>What the operator has probably forgotten to configure.</summary>
    public IReadOnlyList<Text> Forgotten { get; init; } = [];

    /// <summary>The organiser who looks has no second factor, and may be reminded of it.</summary>
    public bool HasNoSecondFactor { get; init; }

    public EventState State => Event.StateAt(Now);

    public int DaysLeft => Event.DaysLeftAt(Now);

    /// <summary>People whom accepted guests bring along.</summary>
    public int Companions => Event.SeatsTaken - With(Reply.Accepted);

    public int With(Reply reply) => Replies.GetValueOrDefault(reply);
}

public sealed record DayCount(DateOnly Day, int Replies);

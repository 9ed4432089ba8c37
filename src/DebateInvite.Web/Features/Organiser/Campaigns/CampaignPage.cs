using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Email;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>All that is to be seen of one reminder.</summary>
public sealed record CampaignPage
{
    public required DebateEvent Event { get; init; }
    public required Campaign Campaign { get; init; }

    /// <summary>The subject as a made-up guest would read it.</summary>
    public required string Title { get; init; }

    /// <summary>What speaks against sending it now or, once scheduled, at its time.</summary>
    public required Doubts Doubts { get; init; }

    /// <summary>What speaks against sending it at the time that the organiser has just asked for.</summary>
    public Doubts DoubtsThen { get; init; }

    /// <summary>The names of those who were picked by hand and are still on the list.</summary>
    public required IReadOnlyList<string> Picked { get; init; }

    /// <summary>Guests who are in the audience now and have an address, by language.</summary>
    public required IReadOnlyDictionary<Language, int> Reachable { get; init; }

    /// <summary>Guests who are in the audience now and have no address.</summary>
    public required int UnreachableCount { get; init; }

    /// <summary>The first of them.</summary>
    public required IReadOnlyList<UnreachableGuest> Unreachable { get; init; }

    public required IReadOnlyList<CampaignPreview> Previews { get; init; }

    public required CampaignMails Mails { get; init; }

    /// <summary>Null: the campaign is no invitation.</summary>
    public InvitationAnswers? Answers { get; init; }

    /// <summary>As the organiser filled it in, if there was something wrong with it.</summary>
    public SendForm Send { get; init; } = new();

    public int ReachableCount => Reachable.Values.Sum();

    public bool HasBegun => Campaign.State is CampaignState.Sending or CampaignState.Queued;

    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, Event.TimeZone));
}

public sealed record UnreachableGuest(Guid Id, string FirstName, string LastName, string? Phone);

/// <param name="GuestName">The guest in whose name it is shown; null: a made-up one.</param>
public sealed record CampaignPreview(Language Language, string? GuestName, MailContent Content);

/// <param name="Counts">All mails by state; a state that none is in is missing.</param>
/// <param name="State">The rows are those in this state; null: any.</param>
public sealed record CampaignMails(
    IReadOnlyList<CampaignMail> Rows, IReadOnlyDictionary<OutboxState, int> Counts, OutboxState? State, Pager Pager)
{
    public int Total => Counts.Values.Sum();

    public int In(OutboxState state) => Counts.GetValueOrDefault(state);
}

/// <param name="SentAt">UTC, as all times here.</param>
public sealed record CampaignMail(
    Guid Id, Guid? GuestId, string To, string? ToName, Language Language, OutboxState State, DateTime? SentAt, DateTime DueAt, string? LastError)
{
    /// <summary>What has become of the guest since; null when the guest is gone.</summary>
    public Reply? Reply { get; init; }

    /// <summary>When the guest first opened the personal invitation.</summary>
    public DateTime? OpenedAt { get; init; }
}

/// <summary>What those who got an invitation have done so far.</summary>
/// <param name="Replies">Them by their reply; one that nobody has given is missing.</param>
public sealed record InvitationAnswers(int Opened, IReadOnlyDictionary<Reply, int> Replies)
{
    public int Seated => In(Reply.Accepted);

    public int Waiting => In(Reply.WaitListed);

    /// <summary>Those who cancelled included.</summary>
    public int Declined => In(Reply.Declined) + In(Reply.Cancelled);

    /// <summary>Whose word is still to come.</summary>
    public int Silent => In(Reply.None) + In(Reply.Held) + In(Reply.Unconfirmed);

    private int In(Reply reply) => Replies.GetValueOrDefault(reply);
}

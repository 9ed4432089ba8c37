using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>When a reminder is to go out.</summary>
public sealed class SendForm
{
    public const string Now = "now";
    public const string Later = "later";

    /// <summary>The version of the reminder that was shown.</summary>
    public Guid Version { get; set; }

    public string? When { get; set; }

    /// <summary>Wall-clock time in the event's zone.</summary>
    public string? SendAt { get; set; }

    /// <summary>What the page has said speaks against it.</summary>
    public Doubts Despite { get; set; }

    /// <summary>The instant (UTC); null when it is not said properly, or in the past.</summary>
    public DateTime? TimeFor(DebateEvent debate, DateTime now) => When switch
    {
        Now => now,
        Later when FormDates.Time(SendAt) is { } local && EventTime.ToUtc(local, debate.TimeZone) is var at && at > now => at,
        _ => null,
    };
}

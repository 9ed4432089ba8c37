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

    /// <summary>The instant (UTC); null when it is not said properly, in the past or after the event.</summary>
    public DateTime? TimeFor(DebateEvent debate, DateTime now) => When switch
    {
        Now => now,
        Later when FormDates.Time(SendAt) is { } local && EventTime.ToUtc(local, debate.TimeZone) is var at && at > now && at < debate.OverAt => at,
        _ => null,
    };
}

using System.ComponentModel.DataAnnotations;
using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Setup.FirstEvent;

/// <summary>Section <c>FirstEvent</c>: overrides for the event that the first start creates; without effect afterwards.</summary>
public sealed record FirstEventOptions
{
    /// <summary>Wall-clock time at the venue, such as <c>2027-06-21T11:30</c>.</summary>
    public DateTime? StartsAt { get; init; }

    /// <summary>The last day for replies, such as <c>2027-06-15</c>.</summary>
    public DateOnly? RepliesCloseOn { get; init; }

    /// <summary>Seats; not set: no limit.</summary>
    [Range(1, DebateEvent.MaxCapacity)]
    public int? Capacity { get; init; }
}

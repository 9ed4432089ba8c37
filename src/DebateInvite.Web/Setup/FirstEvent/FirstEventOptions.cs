using System.ComponentModel.DataAnnotations;
using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Setup.FirstEvent;

/// <summary>Section <c>FirstEvent</c>: overrides for the event that the first start creates; without effect afterwards.</summary>
public sealed record FirstEventOptions : IValidatableObject
{
    /// <summary>Wall-clock time at the venue, such as <c>2027-06-21T11:30</c>.</summary>
    [Range(typeof(DateTime), "2000-01-01", "2199-12-31", ErrorMessage = "FirstEvent:StartsAt must be a date and time such as 2027-06-21T11:30.")]
    public DateTime? StartsAt { get; init; }

    /// <summary>The last day for replies, such as <c>2027-06-15</c>.</summary>
    [Range(typeof(DateOnly), "2000-01-01", "2199-12-31", ErrorMessage = "FirstEvent:RepliesCloseOn must be a date such as 2027-06-15.")]
    public DateOnly? RepliesCloseOn { get; init; }

    /// <summary>Seats; not set: no limit.</summary>
    [Range(1, DebateEvent.MaxCapacity, ErrorMessage = "FirstEvent:Capacity must be a number between 1 and {2}.")]
    public int? Capacity { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (StartsAt is { } start && RepliesCloseOn > DateOnly.FromDateTime(start))
            yield return new("FirstEvent:RepliesCloseOn must not be later than the day of FirstEvent:StartsAt.");
    }
}

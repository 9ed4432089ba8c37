using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests;

/// <summary>An event and guests to try rules on.</summary>
internal static class Sample
{
    public const string Warsaw = "Europe/Warsaw";

    /// <summary>Two weeks before replies to <see cref="Debate"/> close.</summary>
    public static readonly DateTime Now = Utc("2027-06-01T08:00:00");

    /// <summary>21 June 2027, 11:30 in Warsaw; replies until 15 June.</summary>
    public static DebateEvent Debate(int? capacity = null) => new()
    {
        Slug = "debata",
        StartsAt = Wall("2027-06-21T11:30:00"),
        RepliesCloseOn = new DateOnly(2027, 6, 15),
        Capacity = capacity,
    };

    public static Guest NewGuest(this DebateEvent debate, string name = "Ewa") =>
        Guest.For(debate.Id, new GuestDetails { FirstName = name, LastName = "Przykładna" }, Now);

    /// <summary>A guest who has replied, in the order of the calls.</summary>
    public static Guest Replied(this DebateEvent debate, string name = "Ewa", params string[] companions)
    {
        var guest = debate.NewGuest(name);
        debate.Arrive();
        debate.Accept(guest, Now, companions).ShouldBeOneOf(ReplyOutcome.Accepted, ReplyOutcome.WaitListed);
        return guest;
    }

    /// <summary>Does what the statement does that locks the event's row: numbers the arrival.</summary>
    public static void Arrive(this DebateEvent debate) =>
        typeof(DebateEvent).GetProperty(nameof(DebateEvent.Arrivals))!.SetValue(debate, debate.Arrivals + 1);

    public static DateTime Utc(string instant) =>
        DateTime.Parse(instant, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);

    public static DateTime Wall(string time) => DateTime.Parse(time, CultureInfo.InvariantCulture);
}

using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>From when until when door passes of an event are valid, as clocks at its place show it.</summary>
public static class DoorDay
{
    public static string From(DebateEvent debate) => Written(debate, debate.DoorOpensAt);

    public static string Until(DebateEvent debate) => Written(debate, debate.DoorClosesAt);

    private static string Written(DebateEvent debate, DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, debate.TimeZone));
}

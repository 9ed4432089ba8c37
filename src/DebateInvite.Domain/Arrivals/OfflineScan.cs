using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Arrivals;

/// <summary>Somebody was let in by a telephone that had no network, and that tells of it now.</summary>
/// <param name="Id">Of the arrival; the telephone makes it, so that handed in twice it is one.</param>
/// <param name="GuestId">Whose record lets them in.</param>
/// <param name="Person">Who of it: <see cref="Attendee.Key"/>.</param>
/// <param name="At">UTC.</param>
public sealed record OfflineScan(Guid Id, Guid GuestId, string Person, DateTime At)
{
    /// <summary>
    /// With the time that the site's clock showed. A telephone's clock may be wrong by hours, but it tells how long ago something was; never
    /// before the door opened, and never in the future.
    /// </summary>
    /// <param name="sentAt">When it was handed in, by the telephone's clock, as <see cref="At"/> is.</param>
    /// <param name="now">The same by the site's.</param>
    public OfflineScan ByClockOf(DebateEvent debate, DateTime sentAt, DateTime now)
    {
        var (ago, longest) = (sentAt - At, now - debate.DoorOpensAt);
        return this with { At = ago <= TimeSpan.Zero ? now : ago < longest ? now - ago : longest > TimeSpan.Zero ? debate.DoorOpensAt : now };
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>
/// Stores an event's settings, unless somebody else has stored theirs since this form was shown. Seats that the change
/// makes free go to the next who wait, in the same transaction.
/// </summary>
public sealed class SaveSettings(EventLock eventLock, IOutputCacheStore cache)
{
    public async Task<SettingsSaved> RunAsync(DebateEvent debate, SettingsForm form, CancellationToken cancellation)
    {
        var saved = await eventLock.HoldAsync(debate.Id, (held, token) => SaveAsync(held, form, token), cancellation);
        await cache.EvictByTagAsync(InvitationCache.Tag, CancellationToken.None);
        return saved;
    }

    private static async Task<SettingsSaved> SaveAsync(LockedEvent held, SettingsForm form, CancellationToken cancellation)
    {
        var debate = held.Event;
        if (debate.Version != form.Version)
            return new SettingsSaved { Newer = debate };

        var before = (debate.StartsAtUtc, debate.Address, debate.TextIn(Language.Pl).Venue);
        form.ApplyTo(debate);
        debate.Revised();
        held.Keep();
        var hasMoved = before != (debate.StartsAtUtc, debate.Address, debate.TextIn(Language.Pl).Venue);
        return new SettingsSaved
        {
            MovedUp = await held.MoveUpAsync(cancellation),
            Overbooked = Math.Max(0, debate.SeatsTaken - (debate.Capacity ?? debate.SeatsTaken)),
            GuestsShouldKnow = hasMoved && debate.SeatsTaken > 0,
        };
    }
}

/// <summary>What came of saving.</summary>
public sealed record SettingsSaved
{
    /// <summary>The event as somebody else has saved it meanwhile; nothing was stored then.</summary>
    public DebateEvent? Newer { get; init; }

    /// <summary>Guests who moved up from the waiting list.</summary>
    public int MovedUp { get; init; }

    /// <summary>Accepted guests beyond the number of seats. They keep their places.</summary>
    public int Overbooked { get; init; }

    /// <summary>Guests have accepted for another time or place.</summary>
    public bool GuestsShouldKnow { get; init; }
}

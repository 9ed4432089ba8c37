using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.OutputCaching;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>
/// Stores an event's settings, unless somebody else has stored theirs since this form was shown. Seats that the change
/// makes free go to the next who wait, in the same transaction.
/// </summary>
public sealed class SaveSettings(DebateContext db, WaitingList waitingList, IOutputCacheStore cache, TimeProvider clock)
{
    /// <returns>Null when there is no such event.</returns>
    public async Task<SettingsSaved?> RunAsync(string slug, SettingsForm form, CancellationToken cancellation)
    {
        var saved = await db.InTransactionAsync(token => SaveAsync(slug, form, token), cancellation);
        await cache.EvictByTagAsync(InvitationCache.Tag, cancellation);
        return saved;
    }

    private async Task<SettingsSaved?> SaveAsync(string slug, SettingsForm form, CancellationToken cancellation)
    {
        var debate = await db.LockEventAsync(slug, cancellation);
        if (debate is null)
            return null;
        if (debate.Version != form.Version)
            return new SettingsSaved { Newer = debate };

        var before = (debate.StartsAtUtc, debate.Address, debate.TextIn(Language.Pl).Venue);
        form.ApplyTo(debate);
        debate.Revised();
        var movedUp = await waitingList.MoveUpAsync(debate, clock.Now(), cancellation);
        await db.SaveChangesAsync(cancellation);

        var hasMoved = before != (debate.StartsAtUtc, debate.Address, debate.TextIn(Language.Pl).Venue);
        return new SettingsSaved
        {
            MovedUp = movedUp,
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

using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>
/// Stores a section of an event's settings, unless somebody else has stored something since this form was shown. Seats that the change
/// makes free go to the next who wait, in the same transaction.
/// </summary>
public sealed class SaveSettings(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <param name="by">The organiser's address.</param>
    public Task<SettingsSaved> RunAsync(DebateEvent debate, SettingsSection section, ISettingsForm form, string by, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, (held, token) => SaveAsync(held, section, form, by, token), cancellation);

    private async Task<SettingsSaved> SaveAsync(LockedEvent held, SettingsSection section, ISettingsForm form, string by, CancellationToken cancellation)
    {
        var debate = held.Event;
        if (debate.Version != form.Version)
            return new SettingsSaved { IsStale = true };

        var (appointment, capacity) = (debate.Appointment, debate.Capacity);
        var (moments, wereDue, mayBePublished) = (debate.Moments, debate.GuestsAreDueAt(held.Now), debate.MayBePublished);
        var (stored, isConfirmed) = (section.FormOf(debate), form.IsConfirmedFor(debate));
        form.ApplyTo(debate);
        // Probably a wrong year. Nothing said here is kept, so nothing of it is stored.
        if (debate.GuestsAreDueAt(held.Now) && !wereDue && !isConfirmed)
            return new SettingsSaved { AsksForName = true };
        if (!isConfirmed && form is not IPastDates { MeansPast: "true" } && debate.Moments.MovedIntoThePast(moments, held.Now) is { Count: > 0 } passed)
            return new SettingsSaved { IntoThePast = passed };
        if (debate.IsPublished && mayBePublished && !debate.MayBePublished)
            return new SettingsSaved { IsTitledAsCopy = true };

        var changed = Meanwhile.Changed(stored, section.FormOf(debate), section.Fields);
        debate.Edits = debate.Edits.With(changed, by, held.Now);
        debate.Revised();
        // What is to come is not put away.
        if (!debate.MayBeArchivedAt(held.Now))
            debate.Unarchive();
        held.Keep();
        if (changed.Count > 0)
            audit.Note(AuditKind.SettingsChanged, debate.Slug, string.Join(", ", changed));
        return new SettingsSaved
        {
            MovedUp = await held.MoveUpAsync(cancellation),
            Overbooked = debate.Capacity is { } seats && seats != capacity ? Math.Max(0, debate.SeatsTaken - seats) : 0,
            GuestsShouldKnow = debate.Appointment != appointment && debate.SeatsTaken > 0,
            HasWithdrawnDeletion = await WithdrawDeletionAsync(held, cancellation),
        };
    }

    // The worker would do so too, half a day later.
    private async Task<bool> WithdrawDeletionAsync(LockedEvent held, CancellationToken cancellation)
    {
        var announced = await db.Deletions.Where(d => d.EventId == held.Event.Id && d.WithdrawnAt == null && d.DoneAt == null).ToListAsync(cancellation);
        announced.RemoveAll(deletion => deletion.HoldsFor(held.Event, held.Now));
        foreach (var deletion in announced)
        {
            deletion.Withdraw(held.Now);
            audit.Note(AuditKind.DeletionWithdrawn, held.Event.Slug);
        }

        return announced.Count > 0;
    }
}

/// <summary>What came of saving.</summary>
public sealed record SettingsSaved
{
    /// <summary>Somebody else has saved the event at this very moment; nothing was stored then.</summary>
    public bool IsStale { get; init; }

    /// <summary>Guests would be due for deletion, and nobody has typed the event's name; nothing was stored then.</summary>
    public bool AsksForName { get; init; }

    /// <summary>What the dates typed would put into the past, and nobody has said that this is meant; nothing was stored then.</summary>
    public IReadOnlyList<EventMoment> IntoThePast { get; init; } = [];

    /// <summary>What guests see would be called a copy; nothing was stored then.</summary>
    public bool IsTitledAsCopy { get; init; }

    /// <summary>By the new dates, guests are not due for deletion any more.</summary>
    public bool HasWithdrawnDeletion { get; init; }

    /// <summary>Guests who moved up from the waiting list.</summary>
    public int MovedUp { get; init; }

    /// <summary>Accepted guests beyond the number of seats that has just been set. They keep their places.</summary>
    public int Overbooked { get; init; }

    /// <summary>Guests have accepted for another time or place.</summary>
    public bool GuestsShouldKnow { get; init; }
}

using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

public enum MergeOutcome
{
    Merged,

    /// <summary>One of the two is not what the organiser saw any more; nothing is stored.</summary>
    Conflict,

    /// <summary>The notes or tags of both are too long for one; nothing is stored.</summary>
    TooLong,
}

/// <summary>
/// One record takes over the history, mails, requests and missing details of another, which is then deleted. The link and the
/// entry code of that one lead to the record that stays.
/// </summary>
public sealed class MergeGuests(EventLock eventLock, DebateContext db, OutboxQueue outbox, AuditLog audit)
{
    /// <param name="keep">The record that stays, and its version as the organiser saw it.</param>
    /// <param name="other">The record that goes, likewise.</param>
    public Task<MergeOutcome> RunAsync(
        DebateEvent debate, (Guid Id, Guid Version) keep, (Guid Id, Guid Version) other, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, (held, token) => MergeAsync(held, keep, other, by, token), cancellation);

    private async Task<MergeOutcome> MergeAsync(
        LockedEvent held, (Guid Id, Guid Version) keep, (Guid Id, Guid Version) other, ChangedBy by, CancellationToken cancellation)
    {
        if (keep.Id == other.Id
            || await held.FindAsync(keep.Id, cancellation) is not { } kept
            || await held.FindAsync(other.Id, cancellation) is not { } gone)
            throw new GoneException();
        if (kept.Version != keep.Version || gone.Version != other.Version)
            return MergeOutcome.Conflict;
        var remarks = kept.Remarks.JoinedWith(gone.Remarks);
        if (!remarks.TagsFit || !remarks.NotesFit)
            return MergeOutcome.TooLong;

        await MoveAsync(held, gone.Id, kept.Id, cancellation);
        await JoinArrivalsAsync(held, kept, gone, cancellation);
        await RepickAsync(held, gone.Id, kept.Id, cancellation);
        await MoveOnListsAsync(held, gone.Id, kept.Id, cancellation);
        await outbox.RelinkAsync(kept.Id, gone.Token, kept.Token, cancellation);
        var before = kept.Snapshot;
        held.Event.Merge(kept, gone);
        // Whose address it was that stays, or was taken over: what is still to be sent goes there.
        if (kept.Details.Email is { } address)
            await outbox.ReaddressAsync(kept.Id, address, cancellation);
        db.FormerRecords.Add(FormerRecord.Of(gone, kept, held.Now));
        db.Guests.Remove(gone);
        audit.Note(AuditKind.GuestsMerged, held.Event.Slug, $"{gone.Code} → {kept.Code}", count: 2);
        held.Record(kept, before, GuestChangeKind.Merged, by with { Note = $"{Name(gone)}, {gone.Code}" });
        await held.KeepLastUnconfirmedAsync(kept, cancellation);
        return MergeOutcome.Merged;
    }

    private async Task MoveAsync(LockedEvent held, Guid from, Guid to, CancellationToken cancellation)
    {
        await db.GuestChanges.Where(c => c.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(c => c.GuestId, to), cancellation);
        await db.ChangeRequests.Where(r => r.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(r => r.GuestId, to), cancellation);
        await db.UnconfirmedReplies.Where(r => r.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(r => r.GuestId, to), cancellation);
        await db.NoticesSeen.Where(s => s.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(s => s.GuestId, to), cancellation);
        await db.FormerRecords.Where(f => f.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(f => f.GuestId, to), cancellation);
        await db.Certificates.Where(c => c.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(c => c.GuestId, to), cancellation);
        await db.Outbox.Where(m => m.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(m => m.GuestId, to), cancellation);
        await held.Guests.Where(g => g.DeputyFor == from && g.Id != to).ExecuteUpdateAsync(set => set.SetProperty(g => g.DeputyFor, to), cancellation);
    }

    // One after the other: the database lets nobody be in twice, for no moment.
    private async Task JoinArrivalsAsync(LockedEvent held, Guest kept, Guest gone, CancellationToken cancellation)
    {
        var arrivals = await db.Arrivals.Where(a => a.GuestId == kept.Id || a.GuestId == gone.Id).ToListAsync(cancellation);
        Arrival.UndoDoubled(arrivals, held.Now);
        await db.SaveChangesAsync(cancellation);
        arrivals.ForEach(arrival => arrival.BelongTo(kept));
        await db.SaveChangesAsync(cancellation);
    }

    private async Task RepickAsync(LockedEvent held, Guid from, Guid to, CancellationToken cancellation)
    {
        foreach (var campaign in await db.Campaigns.Where(c => c.EventId == held.Event.Id && c.State != CampaignState.Queued).ToListAsync(cancellation))
            campaign.Repick(from, to);
    }

    // They know guests by their keys alone.
    private async Task MoveOnListsAsync(LockedEvent held, Guid from, Guid to, CancellationToken cancellation)
    {
        var lists = await db.SecurityLists.Where(l => l.EventId == held.Event.Id && l.ForgottenAt == null).ToListAsync(cancellation);
        lists.ForEach(list => list.BelongTo(from, to));
        if (lists.Count > 0)
            await outbox.MoveOnSecurityListsAsync(held.Event.Id, from, to, cancellation);
    }

    private static string Name(Guest guest) => guest.Details.Email is null ? guest.FullName : $"{guest.FullName}, {guest.Details.Email}";
}

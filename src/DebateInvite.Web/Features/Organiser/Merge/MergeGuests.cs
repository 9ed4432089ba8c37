using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Merge;

public enum MergeOutcome
{
    Merged,

    /// <summary>One of the two is not what the organiser saw any more; nothing is stored.</summary>
    Changed,

    /// <summary>The notes or tags of both are too long for one; nothing is stored.</summary>
    TooLong,

    NotFound,
}

/// <summary>One record takes over the history, mails, requests and missing details of another, which is then deleted.</summary>
public sealed class MergeGuests(DebateContext db, OutboxQueue outbox, WaitingList waitingList, TimeProvider clock)
{
    /// <param name="keep">The record that stays, and its version as the organiser saw it.</param>
    /// <param name="other">The record that goes, likewise.</param>
    public Task<MergeOutcome> RunAsync(
        string slug, (Guid Id, Guid Version) keep, (Guid Id, Guid Version) other, ChangedBy by, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate)
                    return MergeOutcome.NotFound;

                var both = await db.Guests.Where(g => g.EventId == debate.Id && (g.Id == keep.Id || g.Id == other.Id)).ToListAsync(token);
                if (both.Find(guest => guest.Id == keep.Id) is not { } kept || both.Find(guest => guest.Id == other.Id && guest != kept) is not { } gone)
                    return MergeOutcome.NotFound;
                if (kept.Version != keep.Version || gone.Version != other.Version)
                    return MergeOutcome.Changed;
                var remarks = kept.Remarks.JoinedWith(gone.Remarks);
                if (!remarks.TagsFit || !remarks.NotesFit)
                    return MergeOutcome.TooLong;

                await MoveAsync(gone.Id, kept.Id, token);
                await outbox.RelinkAsync(kept.Id, gone.Token, kept.Token, token);
                var now = clock.Now();
                var before = kept.Snapshot;
                debate.Merge(kept, gone);
                db.Guests.Remove(gone);
                db.GuestChanges.Add(GuestChange.Of(kept, GuestChangeKind.Merged, before, now, by with { Note = Name(gone) }));
                await waitingList.MoveUpAsync(debate, now, token);
                await db.SaveChangesAsync(token);
                return MergeOutcome.Merged;
            },
            cancellation);

    private async Task MoveAsync(Guid from, Guid to, CancellationToken cancellation)
    {
        await db.GuestChanges.Where(c => c.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(c => c.GuestId, to), cancellation);
        await db.ChangeRequests.Where(r => r.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(r => r.GuestId, to), cancellation);
        await db.Outbox.Where(m => m.GuestId == from).ExecuteUpdateAsync(set => set.SetProperty(m => m.GuestId, to), cancellation);
        await db.Guests.Where(g => g.DeputyFor == from && g.Id != to).ExecuteUpdateAsync(set => set.SetProperty(g => g.DeputyFor, to), cancellation);
    }

    private static string Name(Guest guest) => guest.Details.Email is null ? guest.FullName : $"{guest.FullName}, {guest.Details.Email}";
}

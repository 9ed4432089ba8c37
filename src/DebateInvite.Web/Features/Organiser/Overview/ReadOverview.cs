using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>Counts, in the database, what the overview shows.</summary>
public sealed class ReadOverview(
    DebateContext db, ReadDeletion deletion, IOptions<OutboxOptions> outbox, ForgottenSettings forgotten, TimeProvider clock)
{
    public const int DaysShown = 14;

    /// <param name="only">Of those events; null: of all.</param>
    /// <returns>The slug of the event to begin with: what is still to come before what is past, the featured before others, those in the archive last; null: there is none.</returns>
    public Task<string?> FirstToDoAsync(IReadOnlyList<Guid>? only, CancellationToken cancellation)
    {
        var today = clock.Now().Date;
        var events = only is null ? db.Events : db.Events.Where(e => only.Contains(e.Id));
        return events
            .OrderByDescending(e => e.ArchivedAt == null)
            .ThenByDescending(e => e.CancelledAt == null && (e.EndsAt ?? e.StartsAt) >= today)
            .ThenByDescending(e => e.IsFeatured)
            .ThenBy(e => e.StartsAt)
            .Select(e => (string?)e.Slug)
            .FirstOrDefaultAsync(cancellation);
    }

    public async Task<OverviewPage> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var guests = db.Guests.Where(g => g.EventId == debate.Id);
        var accepted = await AcceptedAsync(guests, cancellation);
        var now = clock.Now();
        var isOver = debate.StateAt(now) is EventState.Over;
        return new OverviewPage(
            debate,
            now,
            await guests.GroupBy(g => g.Reply).Select(group => new { group.Key, Guests = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Guests, cancellation),
            SectorsOf(accepted),
            NeedsOf(accepted),
            accepted.Where(alike => alike.HasNeeds).Sum(alike => alike.Guests),
            await db.PromotionPauseAsync(debate, now, cancellation),
            await db.Outbox.CountAsync(m => m.State == OutboxState.Failed, cancellation),
            await db.Campaigns.Where(c => c.EventId == debate.Id).MaxAsync(c => c.QueuedAt, cancellation),
            await DaysAsync(debate, now, cancellation))
        {
            MailsStranded = await db.Outbox.Stranded(now, outbox.Value).CountAsync(cancellation),
            Forgotten = [.. ForgottenTexts(forgotten)],
            RequestsPending = await db.ChangeRequests.CountAsync(r => r.EventId == debate.Id && r.State == ChangeRequestState.Pending, cancellation),
            RepliesUnconfirmed = await db.UnconfirmedReplies.CountAsync(r => r.EventId == debate.Id && r.State == UnconfirmedReplyState.Pending, cancellation),
            MailingsHeld = await HeldAsync(debate, now, cancellation),
            HasDoorPass = !isOver && await db.DoorPasses.AnyAsync(p => p.EventId == debate.Id && p.RevokedAt == null, cancellation),
            PeopleWhoCame = isOver ? await db.Arrivals.CountAsync(a => a.EventId == debate.Id && a.UndoneAt == null, cancellation) : 0,
            AreThanked = isOver && await db.Campaigns.AnyAsync(c => c.EventId == debate.Id && c.Audience == Audience.Came && c.QueuedAt != null, cancellation),
            HasEvidence = isOver && await db.EvidenceUploads.AnyAsync(u => u.EventId == debate.Id, cancellation),
            Deletion = await deletion.RunAsync(debate, cancellation),
        };
    }

    // Also those that the worker is about to hold.
    private async Task<IReadOnlyList<Guid>> HeldAsync(DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        var waiting = await db.Campaigns.AsNoTracking().Include(c => c.Texts)
            .Where(c => c.EventId == debate.Id && (c.State == CampaignState.Held || c.State == CampaignState.Scheduled)).ToListAsync(cancellation);
        return [.. waiting.Where(c => c.State is CampaignState.Held || c.NewDoubts(debate, now) is not Doubts.None).Select(c => c.Id)];
    }

    private static IEnumerable<Text> ForgottenTexts(ForgottenSettings forgotten)
    {
        if (forgotten.MailServer)
            yield return OverviewTexts.NoMailServer;
        if (forgotten.PublicUrl)
            yield return OverviewTexts.NoPublicUrl;
        if (forgotten.KeyCertificate)
            yield return OverviewTexts.NoKeyCertificate;
        if (forgotten.ErasureFile)
            yield return OverviewTexts.NoErasureFile;
    }

    // Each combination, of which there are few, so that many guests are read once.
    private static async Task<List<Alike>> AcceptedAsync(IQueryable<Guest> guests, CancellationToken cancellation) => await guests
        .Where(g => g.Reply == Reply.Accepted)
        .GroupBy(g => new { g.Details.Sector, g.Details.AccessibilityNeeds, HasNotes = g.Details.AccessibilityNotes != null })
        .Select(group => new Alike(group.Key.Sector, group.Key.AccessibilityNeeds, group.Key.HasNotes, group.Count()))
        .ToListAsync(cancellation);

    private static IReadOnlyList<(Sector Sector, int Guests)> SectorsOf(IEnumerable<Alike> accepted) =>
    [
        .. accepted.Where(alike => alike.Sector is not null)
            .GroupBy(alike => alike.Sector!.Value)
            .Select(group => (Sector: group.Key, Guests: group.Sum(alike => alike.Guests)))
            .OrderByDescending(count => count.Guests).ThenBy(count => count.Sector),
    ];

    // A guest with two needs counts for both.
    private static IReadOnlyList<(AccessibilityNeeds Need, int Guests)> NeedsOf(IEnumerable<Alike> accepted) =>
    [
        .. accepted.SelectMany(alike => alike.Needs.Each().Select(need => (Need: need, alike.Guests)))
            .GroupBy(count => count.Need)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, group.Sum(count => count.Guests))),
    ];

    /// <summary>
    /// Replies by day at the event's place. The database knows no time zones, so it is told from when to when each day is; to take each
    /// reply's time apart would last a hundred times as long.
    /// </summary>
    private async Task<IReadOnlyList<DayCount>> DaysAsync(DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(EventTime.ToLocal(now, debate.TimeZone));
        var days = Enumerable.Range(1 - DaysShown, DaysShown).Select(today.AddDays).ToList();
        // A day without replies has no row.
        var counts = await days.Select((day, position) => RepliesOf(debate, day, position)).Aggregate(Queryable.Concat)
            .ToDictionaryAsync(count => count.Position, count => count.Replies, cancellation);
        return [.. days.Select((day, position) => new DayCount(day, counts.GetValueOrDefault(position)))];
    }

    private IQueryable<Counted> RepliesOf(DebateEvent debate, DateOnly day, int position)
    {
        var from = EventTime.ToUtc(day.ToDateTime(TimeOnly.MinValue), debate.TimeZone);
        var until = EventTime.ToUtc(day.AddDays(1).ToDateTime(TimeOnly.MinValue), debate.TimeZone);
        return db.GuestChanges.Where(c => c.EventId == debate.Id && c.At >= from && c.At < until
            && (c.Kind == GuestChangeKind.Added || c.Kind == GuestChangeKind.Replied) && c.ReplyAfter != c.ReplyBefore
            && c.ReplyAfter != Reply.Held && c.ReplyAfter != Reply.Unconfirmed)
            .GroupBy(_ => 1)
            .Select(all => new Counted { Position = position, Replies = all.Count() });
    }

    private sealed record Counted
    {
        public required int Position { get; init; }

        public required int Replies { get; init; }
    }

    private sealed record Alike(Sector? Sector, AccessibilityNeeds Needs, bool HasNotes, int Guests)
    {
        public bool HasNeeds => Needs is not AccessibilityNeeds.None || HasNotes;
    }
}

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
        var accepted = guests.Where(g => g.Reply == Reply.Accepted);
        var now = clock.Now();
        return new OverviewPage(
            debate,
            now,
            await guests.GroupBy(g => g.Reply).ToDictionaryAsync(group => group.Key, group => group.Count(), cancellation),
            await SectorsAsync(accepted, cancellation),
            await NeedsAsync(accepted, cancellation),
            await accepted.CountAsync(g => g.Details.AccessibilityNeeds != AccessibilityNeeds.None || g.Details.AccessibilityNotes != null, cancellation),
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

    private static async Task<IReadOnlyList<(Sector Sector, int Guests)>> SectorsAsync(IQueryable<Guest> guests, CancellationToken cancellation)
    {
        var counts = await guests.Where(g => g.Details.Sector != null)
            .GroupBy(g => g.Details.Sector!.Value)
            .Select(group => new { Sector = group.Key, Guests = group.Count() })
            .ToListAsync(cancellation);
        return [.. counts.OrderByDescending(count => count.Guests).ThenBy(count => count.Sector).Select(count => (count.Sector, count.Guests))];
    }

    // The database counts each combination, of which there are few; a guest with two needs then counts for both.
    private static async Task<IReadOnlyList<(AccessibilityNeeds Need, int Guests)>> NeedsAsync(IQueryable<Guest> guests, CancellationToken cancellation)
    {
        var combinations = await guests.Where(g => g.Details.AccessibilityNeeds != AccessibilityNeeds.None)
            .GroupBy(g => g.Details.AccessibilityNeeds)
            .Select(group => new { Needs = group.Key, Guests = group.Count() })
            .ToListAsync(cancellation);
        return
        [
            .. combinations.SelectMany(combination => combination.Needs.Each().Select(need => (Need: need, combination.Guests)))
                .GroupBy(count => count.Need)
                .OrderBy(group => group.Key)
                .Select(group => (group.Key, group.Sum(count => count.Guests))),
        ];
    }

    /// <summary>
    /// Replies by day at the event's place. The database knows no time zones, so it counts by quarter of an hour, the finest
    /// step in which zones differ today, and the quarters are put into days here.
    /// </summary>
    private async Task<IReadOnlyList<DayCount>> DaysAsync(DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        var today = DateOnly.FromDateTime(EventTime.ToLocal(now, debate.TimeZone));
        var first = today.AddDays(1 - DaysShown);
        var since = EventTime.ToUtc(first.ToDateTime(TimeOnly.MinValue), debate.TimeZone);
        var quarters = await db.GuestChanges
            .Where(c => c.EventId == debate.Id && c.At >= since && c.At <= now
                && (c.Kind == GuestChangeKind.Added || c.Kind == GuestChangeKind.Replied) && c.ReplyAfter != c.ReplyBefore
                && c.ReplyAfter != Reply.Held && c.ReplyAfter != Reply.Unconfirmed)
            .GroupBy(c => new { c.At.Year, c.At.Month, c.At.Day, c.At.Hour, Quarter = c.At.Minute / 15 })
            .Select(group => new { group.Key, Replies = group.Count() })
            .ToListAsync(cancellation);
        var counts = quarters
            .GroupBy(quarter => DateOnly.FromDateTime(EventTime.ToLocal(
                new DateTime(quarter.Key.Year, quarter.Key.Month, quarter.Key.Day, quarter.Key.Hour, quarter.Key.Quarter * 15, 0, DateTimeKind.Utc),
                debate.TimeZone)))
            .ToDictionary(day => day.Key, day => day.Sum(quarter => quarter.Replies));
        return [.. Enumerable.Range(0, DaysShown).Select(offset => first.AddDays(offset)).Select(day => new DayCount(day, counts.GetValueOrDefault(day)))];
    }
}

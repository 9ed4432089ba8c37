using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Privacy;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Campaigns;

/// <summary>
/// Turns due campaigns into mails in the outbox, a batch a transaction. A batch locks its campaign's row, reads who belongs
/// to the audience at that moment and has no mail of the campaign yet, and commits their mails: so it can stop after any
/// batch and go on anywhere, and any number of processes at work on one campaign take turns. The key of each mail is unique
/// besides.
/// </summary>
public sealed class CampaignSender(IServiceScopeFactory scopes, OutboxSignal signal, INoticeInForce notice, TimeProvider clock)
{
    public const int BatchSize = 200;

    // Others leave a campaign alone while a process is at it, and take over from one that was killed.
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(1);

    /// <summary>What makes a mail of a campaign one of its kind; see <see cref="OutboxMessage.Key"/>.</summary>
    public static string KeyOf(Guid campaignId, Guid guestId) => $"campaign:{campaignId:N}:{guestId:N}";

    /// <returns>How many mails were queued.</returns>
    public async Task<int> QueueDueAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var now = clock.Now();
        await HoldAsync(db, now, cancellation);
        var due = await Due(db, now)
            .Where(c => c.LeasedUntil == null || c.LeasedUntil <= now)
            .OrderBy(c => c.SendAt)
            .Select(c => c.Id)
            .ToListAsync(cancellation);

        var queued = 0;
        foreach (var id in due)
        {
            Batch? batch = null;
            while ((batch = await QueueBatchAsync(id, after: batch, cancellation)) is not null)
                queued += batch.Guests;
        }

        return queued;
    }

    // Also those whose time is to come: whoever scheduled them has the longer to look.
    private async Task HoldAsync(DebateContext db, DateTime now, CancellationToken cancellation)
    {
        foreach (var scheduled in (await db.Campaigns.AsNoTracking().Include(c => c.Texts).Where(c => c.State == CampaignState.Scheduled).ToListAsync(cancellation)).GroupBy(c => c.EventId))
        {
            var debate = await db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == scheduled.Key, cancellation);
            if (scheduled.Any(campaign => campaign.NewDoubts(debate, now) is not Doubts.None))
                await HoldAsync(debate, now, cancellation);
        }
    }

    private async Task HoldAsync(DebateEvent debate, DateTime now, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var hold = scope.ServiceProvider.GetRequiredService<HoldCampaigns>();
        await db.InTransactionAsync(
            async token =>
            {
                // Locks the rows; whoever waited here finds nothing left to hold.
                await db.Campaigns.Where(c => c.EventId == debate.Id && c.State == CampaignState.Scheduled)
                    .ExecuteUpdateAsync(set => set.SetProperty(c => c.LeasedUntil, c => c.LeasedUntil), token);
                await hold.RunAsync(debate, now, token);
                return await db.SaveChangesAsync(token);
            },
            cancellation);
    }

    /// <summary>Queues the mails of the next guests, and ends the campaign when there are no more.</summary>
    /// <returns>How many; null when there is nothing to do for this campaign.</returns>
    public async Task<int?> QueueBatchAsync(Guid campaignId, CancellationToken cancellation) => (await QueueBatchAsync(campaignId, after: null, cancellation))?.Guests;

    private async Task<Batch?> QueueBatchAsync(Guid campaignId, Batch? after, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var outbox = scope.ServiceProvider.GetRequiredService<OutboxQueue>();
        var hold = scope.ServiceProvider.GetRequiredService<HoldCampaigns>();
        var batch = await db.InTransactionAsync(token => QueueBatchAsync(db, outbox, hold, campaignId, after, token), cancellation);
        if (batch is not null)
            signal.Raise();
        if (batch?.ShowedNoticeOf is { } debate)
            await notice.KeepAsync(debate, cancellation);
        return batch;
    }

    private async Task<Batch?> QueueBatchAsync(DebateContext db, OutboxQueue outbox, HoldCampaigns hold, Guid campaignId, Batch? after, CancellationToken cancellation)
    {
        var now = clock.Now();
        if (await Due(db, now).Where(c => c.Id == campaignId).Select(c => new { c.EventId, c.Audience }).SingleOrDefaultAsync(cancellation) is not { } due)
            return null;

        // Who is invited is written down on the guest, and that is done under the event's lock only.
        if (due.Audience is Audience.NotInvited)
            await db.LockEventAsync(due.EventId, cancellation);
        // Locks the row until the transaction ends; whoever waited here sees the mails of whoever was first.
        var locked = await Due(db, now).Where(c => c.Id == campaignId).ExecuteUpdateAsync(
            set => set.SetProperty(c => c.LeasedUntil, now + Lease), cancellation);
        if (locked == 0)
            return null;

        var campaign = await db.Campaigns.Include(c => c.Texts).SingleAsync(c => c.Id == campaignId, cancellation);
        var debate = await db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == campaign.EventId, cancellation);
        if (await hold.RunAsync(campaign, debate, now, cancellation))
        {
            await db.SaveChangesAsync(cancellation);
            return null;
        }

        campaign.Begin();
        var guests = await NextAsync(db, campaign, after?.Last, cancellation);
        // Who came meanwhile need not come last.
        if (guests.Count < BatchSize && after is not null)
            guests = await NextAsync(db, campaign, after: null, cancellation);
        await outbox.ToGuestsAsync(debate, campaign.Id, guests.Select(guest => (guest, MailOf(campaign, debate, guest, now), KeyOf(campaign.Id, guest.Id))), cancellation);
        if (campaign.IsInvitation)
            await InvitedAsync(db, campaign, guests, await notice.HashAsync(debate), now, cancellation);
        if (guests.Count < BatchSize)
            campaign.Complete(now);
        await db.SaveChangesAsync(cancellation);
        return new Batch(guests.Count, guests.LastOrDefault()?.Id, campaign.IsInvitation ? debate : null);
    }

    private static IQueryable<Campaign> Due(DebateContext db, DateTime now) =>
        db.Campaigns.Where(c => c.State == CampaignState.Sending || (c.State == CampaignState.Scheduled && c.SendAt <= now));

    /// <param name="after">Whom the guests come after in the order in which they are taken; null: nobody. To look at all those again who have their mail takes longer with each batch.</param>
    private static Task<List<Guest>> NextAsync(DebateContext db, Campaign campaign, Guid? after, CancellationToken cancellation)
    {
        var audience = db.AudienceOf(campaign);
        if (after is { } last)
            audience = audience.Where(g => g.Id > last);
        return audience
            .Where(g => g.Details.Email != null)
            .Where(g => !db.Outbox.Any(m => m.GuestId == g.Id && m.CampaignId == campaign.Id))
            .OrderBy(g => g.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);
    }

    private static Mail MailOf(Campaign campaign, DebateEvent debate, Guest guest, DateTime now)
    {
        var text = campaign.TextIn(guest.Details.Language);
        var facts = GuestFacts.Of(debate, guest, now);
        return campaign.Audience switch
        {
            Audience.NotInvited => new InvitationMail(text.Subject, text.Body, facts),
            Audience.Came => new ThankYouMail(text.Subject, text.Body, facts),
            _ => new ReminderMail(text.Subject, text.Body, facts),
        };
    }

    // In one statement: being invited is no change of the guest that an organiser could overwrite.
    private static async Task InvitedAsync(DebateContext db, Campaign campaign, List<Guest> guests, string notice, DateTime now, CancellationToken cancellation)
    {
        var ids = guests.ConvertAll(guest => guest.Id);
        await db.Guests.Where(g => ids.Contains(g.Id) && g.InvitedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.InvitedAt, now), cancellation);
        await db.InsertAsync(
            guests.ConvertAll(guest => GuestChange.Of(guest, GuestChangeKind.Invited, guest.Snapshot, now, ChangedBy.Desk(campaign.CreatedBy))), cancellation);
        // Whose data we have from others is told so by the first mail (GDPR art. 14(3)(b)).
        await db.InsertAsync(guests.ConvertAll(guest => NoticeSeen.By(guest, notice, NoticeWay.Mail, now)), cancellation);
    }

    /// <param name="Last">Of its guests.</param>
    /// <param name="ShowedNoticeOf">The event whose privacy notice the mails lead to, as it was under its lock; null: that was shown before.</param>
    private sealed record Batch(int Guests, Guid? Last, DebateEvent? ShowedNoticeOf);
}

using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
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
public sealed class CampaignSender(IServiceScopeFactory scopes, TimeProvider clock)
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
            while (await QueueBatchAsync(id, cancellation) is { } batch)
                queued += batch;
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
    public async Task<int?> QueueBatchAsync(Guid campaignId, CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var outbox = scope.ServiceProvider.GetRequiredService<OutboxQueue>();
        var hold = scope.ServiceProvider.GetRequiredService<HoldCampaigns>();
        return await db.InTransactionAsync(token => QueueBatchAsync(db, outbox, hold, campaignId, token), cancellation);
    }

    private async Task<int?> QueueBatchAsync(DebateContext db, OutboxQueue outbox, HoldCampaigns hold, Guid campaignId, CancellationToken cancellation)
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
        var guests = await NextAsync(db, campaign, cancellation);
        foreach (var guest in guests)
            Queue(outbox, campaign, debate, guest, now);
        if (campaign.IsInvitation)
            await InvitedAsync(db, campaign, guests, now, cancellation);
        if (guests.Count < BatchSize)
            campaign.Complete(now);
        await db.SaveChangesAsync(cancellation);
        return guests.Count;
    }

    private static IQueryable<Campaign> Due(DebateContext db, DateTime now) =>
        db.Campaigns.Where(c => c.State == CampaignState.Sending || (c.State == CampaignState.Scheduled && c.SendAt <= now));

    private static Task<List<Guest>> NextAsync(DebateContext db, Campaign campaign, CancellationToken cancellation) =>
        db.AudienceOf(campaign)
            .Where(g => g.Details.Email != null)
            .Where(g => !db.Outbox.Any(m => m.GuestId == g.Id && m.CampaignId == campaign.Id))
            .OrderBy(g => g.Id)
            .Take(BatchSize)
            .ToListAsync(cancellation);

    private static void Queue(OutboxQueue outbox, Campaign campaign, DebateEvent debate, Guest guest, DateTime now)
    {
        var text = campaign.TextIn(guest.Details.Language);
        var facts = GuestFacts.Of(debate, guest, now);
        outbox.ToGuest(
            debate,
            guest,
            campaign.IsInvitation ? new InvitationMail(text.Subject, text.Body, facts) : new ReminderMail(text.Subject, text.Body, facts),
            MailPriority.Campaign,
            campaign.Id,
            KeyOf(campaign.Id, guest.Id));
    }

    // In one statement: being invited is no change of the guest that an organiser could overwrite.
    private static async Task InvitedAsync(DebateContext db, Campaign campaign, List<Guest> guests, DateTime now, CancellationToken cancellation)
    {
        var ids = guests.ConvertAll(guest => guest.Id);
        await db.Guests.Where(g => ids.Contains(g.Id) && g.InvitedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(g => g.InvitedAt, now), cancellation);
        foreach (var guest in guests)
            db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Invited, guest.Snapshot, now, ChangedBy.Desk(campaign.CreatedBy)));
    }
}

using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>A reminder as it will read, whom it reaches and whom not, and what became of each mail.</summary>
public sealed class ShowCampaign(DebateContext db, SiteAddress site, TimeProvider clock)
{
    public const int PageSize = 50;
    private const int MostUnreachable = 100;

    /// <param name="state">Of the mails to list; null: any.</param>
    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    public async Task<CampaignPage> RunAsync(DebateEvent debate, Campaign campaign, OutboxState? state, int? page, CancellationToken cancellation)
    {
        var audience = db.AudienceOf(campaign);
        var now = clock.Now();
        var unreachable = audience.Where(g => g.Details.Email == null);
        return new CampaignPage
        {
            Event = debate,
            Campaign = campaign,
            Title = campaign.SubjectIn(CurrentLanguage.Value, debate, site),
            Doubts = campaign.State is CampaignState.Scheduled ? campaign.NewDoubts(debate, now) : campaign.DoubtsAt(debate, now),
            Picked = await PickedAsync(campaign, cancellation),
            Reachable = await audience.Where(g => g.Details.Email != null).GroupBy(g => g.Details.Language)
                .Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation),
            UnreachableCount = await unreachable.CountAsync(cancellation),
            Unreachable = await unreachable.OrderBy(g => g.SortKey).Take(MostUnreachable)
                .Select(g => new UnreachableGuest(g.Id, g.Details.FirstName, g.Details.LastName, g.Details.Phone)).ToListAsync(cancellation),
            Previews = await PreviewsAsync(debate, campaign, cancellation),
            Mails = await MailsAsync(campaign, state, page, cancellation),
            Answers = campaign.IsInvitation ? await AnswersAsync(campaign, cancellation) : null,
        };
    }

    private async Task<IReadOnlyList<string>> PickedAsync(Campaign campaign, CancellationToken cancellation)
    {
        var picked = campaign.GuestIds.ToList();
        return picked.Count == 0
            ? []
            : [.. (await db.Guests.AsNoTracking().Where(g => g.EventId == campaign.EventId && picked.Contains(g.Id)).OrderBy(g => g.SortKey)
                .Select(g => new { g.Details.FirstName, g.Details.LastName }).ToListAsync(cancellation)).Select(name => $"{name.FirstName} {name.LastName}".Trim())];
    }

    private async Task<InvitationAnswers> AnswersAsync(Campaign campaign, CancellationToken cancellation)
    {
        var invited = db.Guests.Where(g => g.EventId == campaign.EventId && db.Outbox.Any(m => m.GuestId == g.Id && m.CampaignId == campaign.Id));
        var replies = await invited.GroupBy(g => g.Reply)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        return new InvitationAnswers(await invited.CountAsync(g => g.OpenedAt != null, cancellation), replies);
    }

    private async Task<IReadOnlyList<CampaignPreview>> PreviewsAsync(DebateEvent debate, Campaign campaign, CancellationToken cancellation)
    {
        var previews = new List<CampaignPreview>();
        foreach (var language in LanguageExtensions.All)
        {
            var guest = await db.AudienceOf(campaign).Where(g => g.Details.Email != null && g.Details.Language == language).OrderBy(g => g.SortKey).FirstOrDefaultAsync(cancellation);
            using var inLanguage = CurrentLanguage.Use(language);
            var text = campaign.TextIn(language);
            var facts = guest is null
                ? SampleGuest.Facts(debate, campaign.Audience, language)
                : GuestFacts.Of(debate, guest, clock.Now()) with { LinkPath = SampleGuest.LinkPath(debate, guest.Reply) };
            previews.Add(new CampaignPreview(language, guest?.FullName, ReminderText.Compose(text.Subject, text.Body, facts, site)));
        }

        return previews;
    }

    private async Task<CampaignMails> MailsAsync(Campaign campaign, OutboxState? state, int? page, CancellationToken cancellation)
    {
        var mails = db.Outbox.AsNoTracking().Where(m => m.CampaignId == campaign.Id);
        var counts = await mails.GroupBy(m => m.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancellation);
        var pager = Pager.Of(page, PageSize, state is { } one ? counts.GetValueOrDefault(one) : counts.Values.Sum());
        var rows = await mails
            .Where(m => state == null || m.State == state)
            // As stored, by name: Failed, Pending, Sent.
            .OrderBy(m => m.State).ThenBy(m => m.ToName).ThenBy(m => m.Id)
            .Skip(pager.Skip).Take(pager.PageSize)
            .Select(m => new CampaignMail(m.Id, m.GuestId, m.To, m.ToName, m.Language, m.State, m.SentAt, m.DueAt, m.LastError)
            {
                Reply = db.Guests.Where(g => g.Id == m.GuestId).Select(g => (Reply?)g.Reply).FirstOrDefault(),
                OpenedAt = db.Guests.Where(g => g.Id == m.GuestId).Select(g => g.OpenedAt).FirstOrDefault(),
            })
            .ToListAsync(cancellation);
        return new CampaignMails(rows, counts, state, pager);
    }
}

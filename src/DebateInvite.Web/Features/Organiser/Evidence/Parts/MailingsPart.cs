using System.Runtime.CompilerServices;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Features.Organiser.Campaigns;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>What was written to guests: each mailing with its texts and figures, and how many messages of which kind the site has sent by itself.</summary>
public sealed class MailingsPart(DebateContext db, SiteAddress site) : IEvidencePart
{
    public Text Title => EvidenceTexts.Mailings;

    public Text Explanation => EvidenceTexts.MailingsText;

    public async IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var campaigns = await db.Campaigns.AsNoTracking().Include(c => c.Texts)
            .Where(c => c.EventId == request.Event.Id && c.State != CampaignState.Draft).OrderBy(c => c.SendAt).ThenBy(c => c.Id).ToListAsync(cancellation);
        yield return EvidenceEntry.Of("mailings/mailings.csv", CsvFile.Of(await TableAsync(request, campaigns, cancellation)));
        foreach (var (index, campaign) in campaigns.Index().Where(campaign => SaysTextOf(campaign.Item, request)))
        {
            foreach (var text in campaign.Texts.OrderBy(text => text.Language))
                yield return EvidenceEntry.Of(FormattableString.Invariant($"mailings/{index + 1:00}-{text.Language.Code()}.txt"), $"{text.Subject}\n\n{text.Body}\n");
        }

        yield return EvidenceEntry.Of("mailings/messages.csv", CsvFile.Of(await KindsAsync(request, cancellation)));
    }

    // One to people who were picked by hand may name them.
    private static bool SaysTextOf(Campaign campaign, EvidenceRequest request) => request.NamesPeople || campaign.GuestIds.Count == 0;

    private async Task<IEnumerable<IEnumerable<string>>> TableAsync(EvidenceRequest request, List<Campaign> campaigns, CancellationToken cancellation)
    {
        var counts = await db.Outbox.Where(m => m.EventId == request.Event.Id && m.CampaignId != null)
            .GroupBy(m => new { m.CampaignId, m.State }).Select(group => new { group.Key.CampaignId, group.Key.State, Mails = group.Count() }).ToListAsync(cancellation);
        return
        [
            [EvidenceTexts.Number, EvidenceTexts.Subject, EvidenceTexts.Audience, EvidenceTexts.SentFrom, EvidenceTexts.State, EvidenceTexts.Messages, EvidenceTexts.Sent, EvidenceTexts.Failed],
            .. campaigns.Index().Select(campaign => new[]
            {
                $"{campaign.Index + 1}",
                SaysTextOf(campaign.Item, request) ? campaign.Item.SubjectIn(CurrentLanguage.Value, request.Event, site) : "",
                CampaignTexts.Of(campaign.Item.Audience),
                campaign.Item.SendAt is { } at ? Dates.Stamp(request.Local(at)) : "",
                CampaignTexts.Of(campaign.Item.State),
                Of(campaign.Item, state: null),
                Of(campaign.Item, OutboxState.Sent),
                Of(campaign.Item, OutboxState.Failed),
            }),
        ];

        string Of(Campaign campaign, OutboxState? state) =>
            $"{counts.Where(count => count.CampaignId == campaign.Id && (state is null || count.State == state)).Sum(count => count.Mails)}";
    }

    private async Task<IEnumerable<IEnumerable<string>>> KindsAsync(EvidenceRequest request, CancellationToken cancellation)
    {
        var counts = await db.Outbox.Where(m => m.EventId == request.Event.Id && m.CampaignId == null && m.ToName != null)
            .GroupBy(m => new { m.Kind, m.State }).Select(group => new { group.Key.Kind, group.Key.State, Mails = group.Count() }).ToListAsync(cancellation);
        return
        [
            [EvidenceTexts.Kind, EvidenceTexts.Messages, EvidenceTexts.Sent, EvidenceTexts.Failed],
            .. counts.GroupBy(count => count.Kind, StringComparer.Ordinal).OrderBy(same => same.Key, StringComparer.Ordinal).Select(same => new[]
            {
                MailPayload.NameOf(same.Key),
                $"{same.Sum(count => count.Mails)}",
                $"{same.Where(count => count.State is OutboxState.Sent).Sum(count => count.Mails)}",
                $"{same.Where(count => count.State is OutboxState.Failed).Sum(count => count.Mails)}",
            }),
        ];
    }
}

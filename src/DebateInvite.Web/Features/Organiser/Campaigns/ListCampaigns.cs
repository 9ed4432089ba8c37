using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Messages.Reminder;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

/// <summary>An event's reminders, the newest first, and how far they are.</summary>
public sealed class ListCampaigns(DebateContext db, SiteAddress site)
{
    public async Task<CampaignList> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var language = CurrentLanguage.Value;
        var rows = await db.Campaigns.AsNoTracking()
            .Where(c => c.EventId == debate.Id)
            .OrderByDescending(c => c.CreatedAt).ThenByDescending(c => c.Id)
            .Select(c => new CampaignRow(
                c.Id,
                c.Texts.Where(text => text.Language == language).Select(text => text.Subject).First(),
                c.Audience,
                c.CopyOf != null,
                c.State,
                c.SendAt,
                db.Outbox.Count(m => m.CampaignId == c.Id),
                db.Outbox.Count(m => m.CampaignId == c.Id && m.State == OutboxState.Sent),
                db.Outbox.Count(m => m.CampaignId == c.Id && m.State == OutboxState.Failed)))
            .ToListAsync(cancellation);
        return new CampaignList(debate, [.. rows.Select(row => row with { Subject = ReminderText.Subject(row.Subject, SampleGuest.Facts(debate, row.Audience, language), site) })]);
    }
}

public sealed record CampaignList(DebateEvent Event, IReadOnlyList<CampaignRow> Rows);

/// <param name="SendAt">UTC.</param>
/// <param name="Queued">Mails that it has made, <paramref name="Sent"/> and <paramref name="Failed"/> of them.</param>
public sealed record CampaignRow(
    Guid Id, string Subject, Audience Audience, bool IsCopy, CampaignState State, DateTime? SendAt, int Queued, int Sent, int Failed);

using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>An organiser's way with reminders, as a browser goes it.</summary>
internal static class Reminders
{
    public const string Path = "/organiser/debata/campaigns";

    public static readonly Dictionary<string, string> Nothing = new(StringComparer.Ordinal);

    /// <summary>Makes a draft from the proposed texts.</summary>
    /// <returns>The address of its page.</returns>
    public static async Task<string> DraftAsync(this SiteClient organiser, Audience audience)
    {
        var created = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}/new?audience={audience}"), "main form", Nothing);
        return created.Location.ShouldNotBeNull(created.AllText);
    }

    public static async Task<SitePage> SendNowAsync(this SiteClient organiser, string draft) =>
        await organiser.SubmitAsync(await organiser.GetPageAsync(draft), "form:has([value=now])", Nothing, "[value=now]");

    /// <param name="local">Such as <c>2027-06-08T09:00</c>.</param>
    public static async Task<SitePage> ScheduleAsync(this SiteClient organiser, string draft, string local) =>
        await organiser.SubmitAsync(
            await organiser.GetPageAsync(draft), "form:has([value=later])",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["SendAt"] = local }, "[value=later]");

    public static async Task<Guid> ScheduledAsync(this SiteClient organiser, Audience audience, string local)
    {
        var draft = await organiser.DraftAsync(audience);
        (await organiser.ScheduleAsync(draft, local)).Location.ShouldBe(draft);
        return Guid.Parse(draft[(draft.LastIndexOf('/') + 1)..]);
    }

    public static Task<List<OutboxMessage>> RemindersAsync(this SiteHost site) =>
        site.QueryAsync(db => db.Outbox.AsNoTracking().Where(m => m.CampaignId != null).OrderBy(m => m.To).ToListAsync());

    public static Task<Campaign> CampaignAsync(this SiteHost site, Guid id) =>
        site.QueryAsync(db => db.Campaigns.AsNoTracking().Include(c => c.Texts).SingleAsync(c => c.Id == id));

    public static Task<int> QueueDueAsync(this SiteHost site) =>
        site.CallAsync<CampaignSender, int>(sender => sender.QueueDueAsync(CancellationToken.None));

    /// <summary>Enough accepted guests for more than two batches.</summary>
    public static Task<Guest[]> AddCrowdAsync(this SiteHost site) => site.AddAsync(
        Enumerable.Range(1, (2 * CampaignSender.BatchSize) + 50).Select(number => (GuestData.Details(number), Reply.Accepted)));
}

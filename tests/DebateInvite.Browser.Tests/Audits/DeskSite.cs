using DebateInvite.Domain.Campaigns;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>A site with something on every page of the desk: guests in all states, mails, a reminder drafted and one sent.</summary>
public sealed class DeskSite : IAsyncLifetime
{
    private SiteHost? _site;

    public SiteHost Site => _site ?? throw new InvalidOperationException("The site is not running.");

    public Guid Guest { get; private set; }

    public Guid Other { get; private set; }

    public Guid Mail { get; private set; }

    public Guid Draft { get; private set; }

    public Guid Sent { get; private set; }

    public Guid Colleague { get; private set; }

    public async ValueTask InitializeAsync()
    {
        _site = await SiteHost.StartAsync();
        await Site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        using var client = Site.NewClient();
        await client.SubmitAsync(await client.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        Guest = await Site.QueryAsync(db => db.Guests.Where(g => g.LastName == "Żółć-Gęślą").Select(g => g.Id).SingleAsync());
        Other = await Site.QueryAsync(db => db.Guests.Where(g => g.Id != Guest).Select(g => g.Id).FirstAsync());
        Mail = await Site.QueryAsync(db => db.Outbox.Where(m => m.GuestId == Guest).Select(m => m.Id).FirstAsync());

        await client.SignInAsOrganiserAsync();
        await client.SubmitAsync(await client.GetPageAsync("/organiser/accounts"), "main form.form", [KeyValuePair.Create("Email", "ola@example.org")]);
        Colleague = await Site.QueryAsync(db => db.Users.Where(u => u.Email == "ola@example.org").Select(u => u.Id).SingleAsync());
        Draft = await WriteReminderAsync(client, nameof(Audience.NotAnswered));
        Sent = await WriteReminderAsync(client, nameof(Audience.Accepted));
        await client.SubmitAsync(
            await client.GetPageAsync($"/organiser/debata/campaigns/{Sent}"), "form:has([value=now])", [], button: "[value=now]");
        await Eventually.IsAsync(() => Site.QueryAsync(db => db.Outbox.AnyAsync(m => m.CampaignId == Sent)), "the reminder goes out");
    }

    /// <summary>Puts what is on this site into an address: <c>{guest}</c> and so on.</summary>
    public string Address(string path) => path
        .Replace("{guest}", $"{Guest}", StringComparison.Ordinal)
        .Replace("{other}", $"{Other}", StringComparison.Ordinal)
        .Replace("{mail}", $"{Mail}", StringComparison.Ordinal)
        .Replace("{draft}", $"{Draft}", StringComparison.Ordinal)
        .Replace("{sent}", $"{Sent}", StringComparison.Ordinal)
        .Replace("{colleague}", $"{Colleague}", StringComparison.Ordinal);

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }

    private static async Task<Guid> WriteReminderAsync(SiteClient client, string audience)
    {
        var answer = await client.SubmitAsync(await client.GetPageAsync($"/organiser/debata/campaigns/new?audience={audience}"), "main form", []);
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }
}

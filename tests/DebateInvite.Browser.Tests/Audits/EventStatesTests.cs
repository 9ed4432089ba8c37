using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Browser.Tests.Audits;

/// <summary>The same pages in each state of the event, and guests' own replies.</summary>
public class EventStatesTests(Chromium chromium) : PageAudit(chromium)
{
    [Fact]
    public async Task Pages_EventIsFull_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        var guests = await ReplyAsync(site, 2);
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata");
        await AuditAsync(page, "/debata/rsvp");
        await AuditAsync(page, "/debata/rsvp/thanks?list=waiting");
        await AuditAsync(page, $"/r/{guests.Single(g => g.Reply == Reply.Accepted).Token}");
        await AuditAsync(page, $"/r/{guests.Single(g => g.Reply == Reply.WaitListed).Token}");
    }

    [Fact]
    public async Task Pages_RepliesAreClosed_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = (await ReplyAsync(site, 1)).Single();
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata");
        await AuditAsync(page, "/debata/rsvp", status: 410);
        await AuditAsync(page, $"/r/{guest.Token}");
        using var client = site.NewClient();
        await client.SubmitAsync(await client.GetPageAsync($"/r/{guest.Token}"), "form:has([name=FirstName])", [KeyValuePair.Create("LastName", "Żółć")]);
        await AuditAsync(page, $"/r/{guest.Token}");
        await client.SubmitAsync(await client.GetPageAsync($"/r/{guest.Token}"), "form[action$=cancel]", []);
        await AuditAsync(page, $"/r/{guest.Token}");
    }

    [Fact]
    public async Task Pages_ByInvitationOnly_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.IsByInvitationOnly = true);
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata");
        await AuditAsync(page, "/debata/rsvp");
    }

    [Fact]
    public async Task Pages_CompanionsAreAllowed_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 3);
        var guest = (await ReplyAsync(site, 1)).Single();
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata/rsvp");
        await AuditAsync(page, $"/r/{guest.Token}");
    }

    [Fact]
    public async Task Pages_EventIsCancelled_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime);
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata");
        await AuditAsync(page, "/debata/rsvp", status: 410);
        await AuditAsync(page, "/debata/rsvp/thanks", status: 410);
    }

    [Fact]
    public async Task Pages_EventHasBegun_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = (await ReplyAsync(site, 1)).Single();
        await site.LocalTimeIsAsync("2027-06-21T12:00:00");
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata");
        await AuditAsync(page, "/debata/rsvp", status: 410);
        await AuditAsync(page, $"/r/{guest.Token}");
    }

    [Fact]
    public async Task Pages_EventIsOver_AreAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = (await ReplyAsync(site, 1)).Single();
        await site.LocalTimeIsAsync("2027-06-22T08:00:00");
        var page = await OpenAsync(site);

        await AuditAsync(page, "/debata");
        await AuditAsync(page, $"/r/{guest.Token}");
    }

    [Fact]
    public async Task OwnReply_ChangedAndCancelled_IsAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = (await ReplyAsync(site, 1)).Single();
        var page = await OpenAsync(site);

        await AuditAsync(page, $"/r/{guest.Token}?done=saved");
        using (var client = site.NewClient())
            await client.SubmitAsync(await client.GetPageAsync($"/r/{guest.Token}"), "form[action$=cancel]", []);
        await AuditAsync(page, $"/r/{guest.Token}");
    }

    [Fact]
    public async Task PersonalInvitation_IsAccessible()
    {
        await using var site = await SiteHost.StartAsync();
        var debate = await site.EventAsync();
        var guest = Guest.For(debate.Id, GuestData.Details(), site.Clock.GetUtcNow().UtcDateTime);
        await site.QueryAsync(async db =>
        {
            db.Guests.Add(guest);
            return await db.SaveChangesAsync();
        });

        var page = await OpenAsync(site);
        await AuditAsync(page, $"/i/{guest.Token}");
        await AuditAsync(page, $"/i/{guest.Token}", sendEmpty: true);
        await AuditAsync(page, $"/i/{guest.Token}/deputy");
        await AuditAsync(page, $"/i/{guest.Token}/deputy", sendEmpty: true);
        await site.LocalTimeIsAsync("2027-06-16T08:00:00");
        await AuditAsync(page, $"/i/{guest.Token}");
    }

    private static async Task<List<Guest>> ReplyAsync(SiteHost site, int count)
    {
        using var client = site.NewClient();
        for (var number = 1; number <= count; number++)
            await client.SubmitAsync(await client.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(number));
        return await site.QueryAsync(db => db.Guests.AsNoTracking().ToListAsync());
    }
}

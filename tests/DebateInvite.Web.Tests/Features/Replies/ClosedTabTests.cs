using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>What has been posted is done to the end, whether or not somebody still waits for the answer.</summary>
public class ClosedTabTests
{
    [Theory]
    [InlineData("Arrivals")]
    [InlineData("commit")]
    public async Task Post_TabClosedDuringTheWrite_TheReplyIsStoredWithItsMails(string moment)
    {
        var tab = new ClosedTab();
        await using var site = await StartAsync(tab);
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");
        tab.CloseAt(moment, site);

        await tab.PostAsync(guest, "/debata/rsvp", GuestData.Rsvp(1).Append(SiteClient.TokenOf(form)));

        await Eventually.IsAsync(() => site.QueryAsync(db => db.Guests.AnyAsync(g => g.Reply == Reply.Accepted)), "the reply is stored");
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(2);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/organiser/debata/settings/rules", "main form")]
    [InlineData("/organiser/debata/settings/publication", "form[action$='/publication']")]
    [InlineData("/organiser/debata/settings/cancellation", "main form")]
    public async Task Post_TabClosedAtTheCommit_KeptPagesAreForgotten(string path, string form)
    {
        var tab = new ClosedTab();
        await using var site = await StartAsync(tab);
        var pages = site.Services.GetRequiredService<KeptPages>();
        using var organiser = await site.NewOrganiserAsync();
        var fields = SiteClient.FieldsOf(await organiser.GetPageAsync(path), form);
        tab.CloseAt("commit", site);
        var before = pages.Generation;

        await tab.PostAsync(organiser, path, fields);

        await Eventually.IsAsync(() => Task.FromResult(pages.Generation > before), "pages are forgotten");
    }

    private static async Task<SiteHost> StartAsync(ClosedTab tab) => await SiteHost.StartAsync(
        await SqliteDatabase.CreateAsync(),
        services => services.AddHttpContextAccessor().AddSingleton<IInterceptor>(tab));
}

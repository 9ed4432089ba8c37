using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.Deletions;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Certificates;

/// <summary>What anybody with a number sees at <c>/c/{number}</c>, also once nobody knows whose it was.</summary>
public class VerifyTests
{
    [Fact]
    public async Task Show_Valid_SaysEventAndDay_AndNobodysName_HoweverTheNumberIsTyped()
    {
        await using var site = await SiteHost.StartAsync();
        var number = await IssuedAsync(site);
        using var anybody = site.NewClient();

        foreach (var typed in new[] { number, number.ToLowerInvariant(), number.Replace("-", "", StringComparison.Ordinal), number.Replace("-", "%20", StringComparison.Ordinal), $"{number}." })
        {
            var page = await anybody.GetPageAsync($"/c/{typed}");

            (page.Status, page.Heading).ShouldBe((HttpStatusCode.OK, "Zaświadczenie jest ważne"), typed);
            page.Text("main .facts").ShouldContain("21 czerwca 2027 r.");
            page.Text("main .facts").ShouldContain((await site.EventAsync()).TextIn(Domain.Language.Pl).Title);
            page.AllText.ShouldNotContain("Źródło");
            page.All("meta[name=robots][content=noindex]").Count().ShouldBe(1);
        }

        (await anybody.GetPageAsync($"/en/c/{number}")).Heading.ShouldBe("The certificate is valid");
        site.Log.Everything.ShouldNotContain(number);
    }

    [Theory]
    [InlineData("ABCD-EFGH-JKLM-2345")]
    [InlineData("ABCD2345")]
    [InlineData("x")]
    [InlineData("0000-0000-0000-0000")]
    public async Task Show_Unknown_404_TheSamePageForAll(string number)
    {
        await using var site = await SiteHost.StartAsync();
        await IssuedAsync(site);
        using var anybody = site.NewClient();

        var page = await anybody.GetPageAsync($"/c/{number}");
        var posted = await anybody.CheckAsync($"/c/{number}", "Łucja Źródło");

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.NotFound, "Nie ma zaświadczenia o takim numerze"));
        (posted.Status, posted.Heading).ShouldBe((page.Status, page.Heading));
    }

    [Theory]
    [InlineData("Łucja Źródło", "Tak: zaświadczenie")]
    [InlineData("ZRODLO lucja", "Tak: zaświadczenie")]
    [InlineData("Łucja", "Nie: zaświadczenia")]
    [InlineData("Jan Kowalski", "Nie: zaświadczenia")]
    public async Task Check_NameTyped_SaysWhetherItIsTheirs_AndStoresNothing(string name, string says)
    {
        await using var site = await SiteHost.StartAsync();
        var number = await IssuedAsync(site);
        using var anybody = site.NewClient();

        var page = await anybody.SubmitAsync(await anybody.GetPageAsync($"/c/{number}"), "#name-form", [KeyValuePair.Create("Name", name)]);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text("[role=status]").ShouldStartWith(says);
        page.ValueOf("Name").ShouldBe(name);
        site.Log.Everything.ShouldNotContain(name);
    }

    [Fact]
    public async Task Check_NothingOrTooMuch_IsRefused_AndTheLanguageCanBeSwitched()
    {
        await using var site = await SiteHost.StartAsync();
        var number = await IssuedAsync(site);
        using var anybody = site.NewClient();

        (await anybody.CheckAsync($"/c/{number}", " ")).ErrorOf("Name").ShouldBe("Prosimy wpisać imię i nazwisko.");
        (await anybody.CheckAsync($"/c/{number}", new string('x', 300))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var switched = await anybody.PostAsync($"/en/c/{number}", [KeyValuePair.Create("Name", "Jan"), KeyValuePair.Create("SwitchedFrom", "pl")]);
        (switched.Language, switched.ValueOf("Name"), switched.All("[role=status]").Count()).ShouldBe(("en", "Jan", 0));
    }

    [Fact]
    public async Task Check_TooOften_429_WithTheNameKept()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "2"));
        var number = await IssuedAsync(site);
        using var anybody = site.NewClient();
        await anybody.CheckAsync($"/c/{number}", "Anna");
        await anybody.CheckAsync($"/c/{number}", "Maria");

        var refused = await anybody.CheckAsync($"/c/{number}", "Ewa");

        (refused.Status, refused.ValueOf("Name")).ShouldBe((HttpStatusCode.TooManyRequests, "Ewa"));
    }

    [Fact]
    public async Task Show_GuestDeletedByHand_StillVerifies_AndLeadsToNobody()
    {
        await using var site = await SiteHost.StartAsync();
        var number = await IssuedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));

        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
        await StillVerifiesAsync(site, number);
    }

    [Fact]
    public async Task Show_TimeForKeepingGuestsIsOver_StillVerifies_AndOneUndoneBeforeStaysInvalid()
    {
        await using var site = await SiteHost.StartAsync();
        var number = await IssuedAsync(site);
        var other = await site.AttendedAsync(2);
        using var client = site.NewClient();
        var undone = (await client.IssueAsync(other)).NumberOf();
        await site.UndoAsync(other);
        await site.QueryAsync(db =>
        {
            foreach (var guest in db.Guests.ToList())
                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Edited, guest.Snapshot, site.Clock.GetUtcNow().UtcDateTime, ChangedBy.Site));
            return db.SaveChangesAsync();
        });

        await site.LookAtAsync(new DateTimeOffset(2027, 12, 22, 12, 0, 0, TimeSpan.Zero));
        await site.LookAtAsync(new DateTimeOffset(2028, 1, 6, 12, 0, 0, TimeSpan.Zero));

        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.Deletions.SingleAsync(d => d.DoneAt != null))).Deleted!.Certificates.ShouldBe(2);
        await StillVerifiesAsync(site, number);
        (await client.GetPageAsync($"/c/{undone}")).Heading.ShouldBe("To zaświadczenie nie jest już ważne");
    }

    [Fact]
    public async Task Merge_CertificatesGoAlong_AndBothCount()
    {
        await using var site = await SiteHost.StartAsync();
        var number = await IssuedAsync(site);
        var other = await site.AttendedAsync(2);
        using var client = site.NewClient();
        var second = (await client.IssueAsync(other)).NumberOf();
        var kept = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Id != other.Id));
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{kept.Id}/merge?other={other.Id}"));

        foreach (var one in new[] { number, second })
            (await client.GetPageAsync($"/c/{one}")).Heading.ShouldBe("Zaświadczenie jest ważne");
        (await client.GetPageAsync($"/r/{other.Token}/certificate")).NumberOf().ShouldBeOneOf(number, second);
    }

    [Fact]
    public async Task Show_EventWithCertificates_IsNotDeleted()
    {
        await using var site = await SiteHost.StartAsync();
        await IssuedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));
        await site.EditEventAsync(debate =>
        {
            debate.IsFeatured = false;
            debate.Withdraw(site.Clock.GetUtcNow().UtcDateTime);
        });

        (await organiser.GetPageAsync("/organiser/debata/settings/publication")).AllText.ShouldContain("Goście mają zaświadczenia o udziale");
    }

    private static async Task StillVerifiesAsync(SiteHost site, string number)
    {
        using var anybody = site.NewClient();
        (await anybody.GetPageAsync($"/c/{number}")).Heading.ShouldBe("Zaświadczenie jest ważne");
        (await anybody.CheckAsync($"/c/{number}", "łucja źródło")).Text("[role=status]").ShouldStartWith("Tak");
        (await anybody.CheckAsync($"/c/{number}", "Jan Żak")).Text("[role=status]").ShouldStartWith("Nie");
        var rows = await site.QueryAsync(db => db.Certificates.AsNoTracking().ToListAsync());
        rows.ShouldAllBe(row => row.GuestId == null && row.Name == null && row.Number == null && row.Person == "");
    }

    private static async Task<string> IssuedAsync(SiteHost site)
    {
        var guest = await site.AttendedAsync();
        await site.GiveCertificatesAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        return (await client.IssueAsync(guest)).NumberOf();
    }
}

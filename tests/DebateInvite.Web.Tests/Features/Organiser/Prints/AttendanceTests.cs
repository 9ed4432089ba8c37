using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Prints;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Prints;

public class AttendanceTests : DeskTest
{
    private const string Path = $"{Papers.Path}/attendance";

    [Fact]
    public async Task Get_HoldsWhoHasASeat_WithCompanions_Once_SortedAsTheList()
    {
        await Site.AllowCompanionsAsync();
        await Site.SeatAsync("Żaneta", "Zając");
        await Site.SeatAsync("Ewa", "Łoś", with: details => details with { Organisation = "Gmina Łomża", JobTitle = "wójcina" }, companions: ["Jan Ćwik", "Ada Ćma"]);
        await Site.SeatAsync("Ewa", "Lis");
        await Site.AddAsync([(GuestData.Details(1), Reply.None), (GuestData.Details(2), Reply.Declined), (GuestData.Details(3), Reply.Cancelled)]);
        await Site.EditEventAsync(debate => debate.Capacity = debate.SeatsTaken);
        await Site.AddAsync(GuestData.Details(4), Reply.WaitListed);

        var page = await Organiser.GetPageAsync($"{Path}?rows=0&columns=Organisation&columns=JobTitle");

        var rows = page.Rows(".sheet__table").Select(row => row.Select(SitePage.Folded).ToArray()).ToList();
        rows.Select(row => row[1]).ShouldBe(["Lis Ewa", "Łoś Ewa", "Jan Ćwik osoba towarzysząca: Ewa Łoś", "Ada Ćma osoba towarzysząca: Ewa Łoś", "Zając Żaneta"]);
        rows.Count.ShouldBe(await Site.SeatsAsync());
        rows.Select(row => row[0]).ShouldBe(["1", "2", "3", "4", "5"]);
        rows[1][2].ShouldBe("Gmina Łomża wójcina");
        rows.Select(row => row[^1]).Distinct().ShouldBe([""]);
        page.Sheets().ShouldNotContain("Źródło");
        (await Site.QueryAsync(db => db.AuditEntries.OrderBy(e => e.Id).LastAsync())).ShouldSatisfyAllConditions(
            entry => (entry.Kind, entry.Subject).ShouldBe((AuditKind.ListPrinted, "attendance")));
    }

    [Fact]
    public async Task Get_SaysWhatTheNoticeAsks_AndHasTenEmptyRows_AndNoAddresses()
    {
        await Site.SeatAsync("Ewa", "Lis", with: details => details with { Email = "ewa@example.org" });

        var page = await Organiser.GetPageAsync(Path);

        var debate = await Site.EventAsync();
        var text = debate.TextIn(Domain.Language.Pl);
        foreach (var said in new[] { text.Title, text.Host, "21 czerwca 2027", "Administratorem danych osobowych na tej liście jest", $"{Site.Address}debata/privacy" })
            page.Sheets().ShouldContain(SitePage.Folded(said));
        page.All(".sheet .funding").Count().ShouldBe(debate.IsFunded ? 1 : 0);
        page.Rows(".sheet__table").Length.ShouldBe(1 + 10);
        page.Content.ShouldNotContain("ewa@example.org");
        page.All("a[href$='/prints']").ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Get_WithAddresses_HasThem_AndAsManyRowsAsWanted()
    {
        await Site.SeatAsync("Ewa", "Lis", with: details => details with { Email = "ewa@example.org", Organisation = "Gmina" });

        var page = await Organiser.GetPageAsync($"{Path}?rows=3&columns=Email");

        page.Sheets().ShouldContain("ewa@example.org");
        page.Sheets().ShouldNotContain("Gmina");
        page.Rows(".sheet__table").Length.ShouldBe(4);
    }

    [Theory]
    [InlineData("Sector")]
    [InlineData("Tag")]
    public async Task Get_InGroups_HasEverybodyOnce_EachListOnItsOwn(string by)
    {
        await Site.AllowCompanionsAsync();
        await Site.SeatAsync("Ada", "Pierwsza", with: details => details with { Sector = Sector.Ngo }, tags: "panel,vip");
        await Site.SeatAsync("Ewa", "Druga", with: details => details with { Sector = Sector.Media }, tags: "vip", companions: "Jan Trzeci");
        await Site.SeatAsync("Ola", "Czwarta");

        var page = await Organiser.GetPageAsync($"{Path}?by={by}&rows=0");

        page.All(".sheet h3").Select(heading => SitePage.Folded(heading.TextContent))
            .ShouldBe(by is "Tag" ? ["panel", "vip", "Bez etykiety"] : ["Organizacja pozarządowa", "Media", "Bez sektora"]);
        page.All(".sheet").Count().ShouldBe(3);
        var names = page.Rows(".sheet__table").Select(row => SitePage.Folded(row[1])).ToList();
        names.Count.ShouldBe(await Site.SeatsAsync());
        names.ShouldBeUnique();
    }

    [Fact]
    public async Task Get_WithATag_HasOnlyThose_AndWhatMeansNothingCountsAsNotSaid()
    {
        await Site.SeatAsync("Ada", "Pierwsza", tags: "panel");
        await Site.SeatAsync("Ewa", "Druga");

        (await Organiser.GetPageAsync($"{Path}?tag=panel&rows=0")).Rows(".sheet__table").Select(row => SitePage.Folded(row[1])).ShouldBe(["Pierwsza Ada"]);
        (await Organiser.GetPageAsync($"{Path}?tag=&by=7&rows=-1&columns=Notes")).Rows(".sheet__table").Length.ShouldBe(12);
        (await Organiser.GetPageAsync($"{Path}?rows=99999")).Rows(".sheet__table").Length.ShouldBe(202);
    }

    [Fact]
    public async Task Get_NamesOf200Letters_AreWhole()
    {
        var (first, last, organisation) = (new string('ż', Guest.NameMaxLength), new string('Ó', Guest.NameMaxLength), new string('ę', Guest.OrganisationMaxLength));
        await Site.SeatAsync(first, last, with: details => details with { Organisation = organisation });

        var sheet = (await Organiser.GetPageAsync(Path)).Sheets();

        sheet.ShouldContain($"{last} {first}");
        sheet.ShouldContain(organisation);
    }

    [Fact]
    public async Task Get_MoreThanArePutOnPaper_SaysSo_AndShowsNoneOfThem()
    {
        await Site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
            (debate.Capacity, debate.CompanionsAllowed) = (null, 10);
            var companions = Enumerable.Range(1, 10).Select(number => $"Osoba {number}").ToList();
            for (var number = 0; number <= ReadSeated.Most / 11; number++)
            {
                var guest = Guest.For(debate.Id, new GuestDetails { FirstName = "Ewa", LastName = $"Liczna{number}" }, Site.Clock.GetUtcNow().UtcDateTime);
                debate.Accept(guest, Site.Clock.GetUtcNow().UtcDateTime, companions);
                db.Guests.Add(guest);
            }

            return await db.SaveChangesAsync();
        });

        foreach (var sheet in new[] { "attendance", "badges" })
        {
            var page = await Organiser.GetPageAsync($"{Papers.Path}/{sheet}");
            page.AllText.ShouldContain("Osób jest");
            page.Content.ShouldNotContain("Liczna");
        }

        (await Organiser.GetPageAsync($"{Papers.Path}/security")).All("form[action$='/security']").ShouldBeEmpty();
    }
}

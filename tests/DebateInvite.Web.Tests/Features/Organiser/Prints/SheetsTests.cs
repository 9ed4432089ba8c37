using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Prints;

/// <summary>What can be printed at all, and the sheets for the room.</summary>
public class SheetsTests : DeskTest
{
    [Fact]
    public async Task Prints_AreInTheMenu_AndListWhatOneMayHave()
    {
        using var reader = await Site.NewMemberAsync(Role.Reader);
        using var door = await Site.NewMemberAsync(Role.Door);

        (await Organiser.GetPageAsync("/organiser/debata")).All($".desk-nav a[href='{Papers.Path}']").ShouldHaveSingleItem();
        Links(await Organiser.GetPageAsync(Papers.Path)).ShouldBe(["attendance", "security", "badges", "plates", "needs", "programme"]);
        Links(await reader.GetPageAsync(Papers.Path)).ShouldBe(["attendance", "security", "badges", "plates", "programme"]);
        (await reader.GetPageAsync($"{Papers.Path}/needs")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await door.GetPageAsync(Papers.Path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await door.GetPageAsync($"{Papers.Path}/attendance")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("attendance")]
    [InlineData("security")]
    [InlineData("badges")]
    [InlineData("plates")]
    [InlineData("needs")]
    [InlineData("programme")]
    public async Task AnySheet_OfAnEventWithNobody_IsAPageInEachLanguage(string sheet)
    {
        foreach (var prefix in new[] { "", "/en", "/fr" })
        {
            var page = await Organiser.GetPageAsync($"{prefix}{Papers.Path}/{sheet}");
            page.Status.ShouldBe(HttpStatusCode.OK, page.AllText);
            SitePage.Folded(page.Title).ShouldStartWith(page.Heading);
        }

        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Plates_OfTypedNames_StandOnBothHalves_AndAreStoredNowhere()
    {
        var form = await Organiser.GetPageAsync($"{Papers.Path}/plates");

        var page = await Organiser.SubmitAsync(form, "form[method=post]:has(textarea)", [new("Names", "Anna Kowalska | moderatorka\r\n\r\n  dr Jan   Żak|\r\n|bez nazwiska")]);

        var plates = page.All(".label-page").Select(plate => plate.QuerySelectorAll("g").Select(half => SitePage.Folded(half.TextContent)).ToArray()).ToList();
        plates.ShouldBe([["Anna Kowalska moderatorka", "Anna Kowalska moderatorka"], ["dr Jan Żak", "dr Jan Żak"]]);
        page.All(".label-page g").First().GetAttribute("transform").ShouldBe("rotate(180 105 148.5)");
        page.ValueOf("Names").ShouldContain("Anna Kowalska | moderatorka");
        (await Site.QueryAsync(db => db.AuditEntries.ToListAsync())).ShouldAllBe(entry => entry.Subject == null || !entry.Subject.Contains("Kowalska"));
    }

    [Fact]
    public async Task Plates_OfATag_AreThoseWithASeat_WithTheirFunction()
    {
        await Site.SeatAsync("Ada", "Panelistka", with: details => details with { JobTitle = "ekspertka", Organisation = "Uniwersytet" }, tags: "panel");
        await Site.SeatAsync("Jan", "Inny");
        var undecided = await Site.AddAsync(GuestData.Details(1));
        await Site.QueryAsync(async db =>
        {
            (await db.Guests.SingleAsync(g => g.Id == undecided.Id)).Remark(new GuestRemarks { Tags = ["panel"] });
            return await db.SaveChangesAsync();
        });

        var page = await Organiser.GetPageAsync($"{Papers.Path}/plates?tag=panel");

        page.All(".label-page").Select(plate => SitePage.Folded(plate.QuerySelectorAll("g")[1].TextContent)).ShouldBe(["Ada Panelistka ekspertka"]);
        (await Organiser.GetPageAsync($"{Papers.Path}/plates")).All(".label-page").ShouldBeEmpty();
    }

    [Fact]
    public async Task Needs_AreCounted_AndPeopleShownOnlyWhenAskedFor()
    {
        await Site.SeatAsync("Ada", "Potrzebująca", with: details => details with { AccessibilityNeeds = AccessibilityNeeds.InductionLoop | AccessibilityNeeds.StepFreeAccess, AccessibilityNotes = "pies przewodnik" });
        await Site.SeatAsync("Ola", "Druga", with: details => details with { AccessibilityNeeds = AccessibilityNeeds.InductionLoop });
        await Site.SeatAsync("Jan", "Zdrowy");
        await Site.AddAsync(GuestData.Details(1) with { AccessibilityNeeds = AccessibilityNeeds.Captions });

        var counts = await Organiser.GetPageAsync($"{Papers.Path}/needs");
        counts.Rows(".sheet__table").Select(row => $"{SitePage.Folded(row[0])}: {row[1]}").ShouldBe(
        [
            "Dojście bez schodów: 1", "Pętla indukcyjna: 2", "Tłumaczenie na polski język migowy (PJM): 0", "Napisy: 0", "Materiały w powiększonym druku: 0",
            "Przyjdę z osobą asystującą: 0", "Inne potrzeby: 1",
        ]);
        counts.AllText.ShouldNotContain("Potrzebująca");
        counts.AllText.ShouldNotContain("pies przewodnik");

        var people = await Organiser.SubmitAsync(counts, "main form[method=get]", [new("People", "true")]);
        people.Rows(".sheet__table:not(.sheet__table--counts)").Select(row => SitePage.Folded(row[0] + ": " + row[1])).ShouldBe(
            ["Ola Druga: Pętla indukcyjna", "Ada Potrzebująca: Dojście bez schodów Pętla indukcyjna pies przewodnik"]);
        people.AllText.ShouldNotContain("Zdrowy");
    }

    [Fact]
    public async Task Programme_HasTheEventsProgramme_WhenWhereAndWhoPays_InThePagesLanguage()
    {
        await Site.EditEventAsync(debate =>
        {
            debate.TextIn(Domain.Language.Pl).Programme = "- 11:30 **Powitanie**\n- 12:00 Debata";
            debate.TextIn(Domain.Language.En).Programme = "11:30 Welcome <script>";
        });
        var debate = await Site.EventAsync();

        var polish = (await Organiser.GetPageAsync($"{Papers.Path}/programme")).Sheets();
        foreach (var said in new[] { debate.TextIn(Domain.Language.Pl).Title, "poniedziałek, 21 czerwca 2027", "Powitanie", debate.Address, debate.TextIn(Domain.Language.Pl).Funding.Sentence })
            polish.ShouldContain(SitePage.Folded(said));
        var english = await Organiser.GetPageAsync($"/en{Papers.Path}/programme");
        english.Sheets().ShouldContain("11:30 Welcome");
        english.Find(".sheet").GetAttribute("lang").ShouldBe("en");
        english.All(".sheet script").ShouldBeEmpty();
    }

    private static IEnumerable<string> Links(SitePage page) => page.All(".sheets a").Select(link => link.GetAttribute("href")![(Papers.Path.Length + 1)..]);
}

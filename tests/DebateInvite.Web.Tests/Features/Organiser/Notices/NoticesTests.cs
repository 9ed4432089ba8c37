using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Privacy;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Campaigns;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using DebateInvite.Web.Tests.Features.Rsvp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Notices;

/// <summary>The privacy ledger: which version of the notice each guest was given, when, and in which way.</summary>
public class NoticesTests : DeskTest
{
    private const string Path = "/organiser/debata/privacy";
    private const string Contact = "/organiser/debata/settings/contact";

    [Fact]
    public async Task Reply_ByTheForm_IsWrittenDown_WithTheTextInEachLanguage()
    {
        using var guest = Site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync("/en/debata/rsvp"), "main form", GuestData.Rsvp());

        var version = await Site.QueryAsync(db => db.NoticeVersions.AsNoTracking().SingleAsync());
        version.In(Domain.Language.Pl).ShouldContain("Kto odpowiada za dane");
        version.In(Domain.Language.En).ShouldContain("Who is responsible for the data");
        version.In(Domain.Language.Fr).ShouldContain("Combien de temps");
        var seen = (await SeenAsync()).ShouldHaveSingleItem();
        (seen.Notice, seen.Way, seen.At).ShouldBe((version.Hash, NoticeWay.Form, SiteHost.DefaultNow.UtcDateTime));
    }

    [Fact]
    public async Task Settings_Changed_MakeANewVersion_AndWhoKnowsOnlyTheOldOneIsListed_UntilTheyAnswerAgain()
    {
        using var guest = Site.NewClient();
        foreach (var number in new[] { 1, 2 })
            await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(number));
        Site.Clock.Advance(TimeSpan.FromHours(1));
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Contact), ("ControllerAddress", "ul. Nowa 1, Poznań"));

        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(3));

        var page = await Organiser.GetPageAsync(Path);
        page.Rows("#versions ~ .table").Select(row => (SitePage.Folded(row[0]), row[1], row[2], row[3])).ShouldBe(
            [("Wersja 2 obecna", "2027-06-01 11:00", "1", "1"), ("Wersja 1", "2027-06-01 10:00", "2", "2")]);
        page.Rows("#behind ~ .table").Select(row => (row[1], row[2], SitePage.Folded(row[3]))).ShouldBe(
            [("Wersja 1", "2027-06-01 10:00", "w formularzu"), ("Wersja 1", "2027-06-01 10:00", "w formularzu")]);
        var link = page.All("#versions ~ .table a").Last().GetAttribute("href")!;
        (await Organiser.GetPageAsync(link)).AllText.ShouldNotContain("ul. Nowa 1, Poznań");
        (await Organiser.GetPageAsync("/en" + page.All("#versions ~ .table a").First().GetAttribute("href"))).AllText.ShouldContain("Postal address: ul. Nowa 1, Poznań");

        // The text that there was before is the version that it was.
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Contact), ("ControllerAddress", ""));
        (await Organiser.GetPageAsync(Path)).Rows("#behind ~ .table").ShouldHaveSingleItem()[1].ShouldBe("Wersja 2");
        (await Site.QueryAsync(db => db.NoticeVersions.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Version_Unknown_404()
    {
        (await Organiser.GetPageAsync($"{Path}/{new string('0', 24)}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Notice_Shown_IsKept_BeforeAnybodyReplies()
    {
        using var guest = Site.NewClient();

        await guest.GetPageAsync("/fr/debata/privacy");

        (await Site.QueryAsync(db => db.NoticeVersions.CountAsync())).ShouldBe(1);
        (await SeenAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Guest_WhoseDataCameFromOthers_IsToldWithTheFirstMail_AndAcknowledgesBehindTheirLink()
    {
        var guest = await Site.AddAsync(GuestData.Details());
        (await Organiser.GetPageAsync(Path)).AllText.ShouldContain("nie odpowiadały przez stronę: 1.");
        await Organiser.SendNowAsync(await Organiser.DraftAsync(Audience.NotInvited));
        // By the site's own worker, or here.
        await Site.QueueDueAsync();
        await Eventually.IsAsync(async () => (await SeenAsync()).Count == 1 && await Site.QueryAsync(db => db.NoticeVersions.AnyAsync()), "the invitation is on its way");
        (await SeenAsync()).Select(seen => (seen.GuestId, seen.Way)).ShouldBe([(guest.Id, NoticeWay.Mail)]);

        Site.Clock.Advance(TimeSpan.FromHours(1));
        using var visitor = Site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guest.Token}"), "form:has([name=FirstName])", [KeyValuePair.Create("ClauseAcknowledged", "true")]);

        (await SeenAsync()).Select(seen => seen.Way).ShouldBe([NoticeWay.Mail, NoticeWay.PersonalLink]);
        var page = await Organiser.GetPageAsync(Path);
        // Each counts once, with the last.
        page.Rows("#versions ~ .table").ShouldHaveSingleItem()[2..].ShouldBe(["1", "0", "1", "0", "0"]);
    }

    [Fact]
    public async Task SingleInvitation_AndSomebodyWrittenDownByTheSecretariat_AreToldByMail()
    {
        var guest = await Site.AddAsync(GuestData.Details());

        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}"), "form[action$='/link/send']", []);
        await Organiser.SubmitAsync(await Organiser.GetPageAsync("/organiser/debata/secretariat?q=Wanda Nieznana"), "main form.form", [new("Email", "wanda@example.org")]);

        (await SeenAsync()).Select(seen => seen.Way).ShouldBe([NoticeWay.Mail, NoticeWay.Mail]);
    }

    [Fact]
    public async Task WalkIn_IsShownItAtTheDoor()
    {
        await Site.AllowAsync(DoorRule.SeatIfFree);
        using var device = await Site.NewDeviceAsync();

        await device.SubmitAsync(await device.GetPageAsync($"{Doors.Path}/walk-in"), "form.form", [new("FirstName", "Żaneta"), new("LastName", "Nowa"), new("ClauseAcknowledged", "true")]);

        (await SeenAsync()).ShouldHaveSingleItem().Way.ShouldBe(NoticeWay.Door);
    }

    /// <summary>The owner confirms days later; what they have acknowledged is what was shown with the form.</summary>
    [Fact]
    public async Task ReplyKeptAside_Confirmed_CountsWithTheVersionOfItsForm()
    {
        await Site.AddAsync(GuestData.Details());
        using var visitor = Site.NewClient();
        var fields = GuestData.Rsvp();
        (fields["FirstName"], fields["LastName"], fields["Email"]) = ("Łucja", "Źródło", GuestData.Details().Email!);
        await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", fields);
        (await SeenAsync()).ShouldBeEmpty("Nobody has said yet that it is theirs.");
        var old = (await Site.QueryAsync(db => db.NoticeVersions.SingleAsync())).Hash;
        var acknowledged = Site.Clock.GetUtcNow().UtcDateTime;
        Site.Clock.Advance(TimeSpan.FromHours(1));
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Contact), ("ControllerAddress", "ul. Nowa 1"));

        var page = await visitor.GetPageAsync((await Site.ButtonsAsync())[0]);
        await visitor.SubmitAsync(page, "main form", []);

        var seen = (await SeenAsync()).ShouldHaveSingleItem();
        (seen.Notice, seen.Way, seen.At).ShouldBe((old, NoticeWay.Form, acknowledged));
    }

    [Fact]
    public async Task Merged_TheOneThatStaysHasWhatBothWereGiven_AndDeletedTheyGo()
    {
        using var visitor = Site.NewClient();
        foreach (var number in new[] { 1, 2 })
            await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp(number));
        var ids = await Site.QueryAsync(db => db.Guests.OrderBy(g => g.ArrivalNumber).Select(g => g.Id).ToListAsync());

        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{ids[0]}/merge?other={ids[1]}"));

        (await SeenAsync()).Select(seen => seen.GuestId).Distinct().Count().ShouldBe(1);
        (await SeenAsync()).Count.ShouldBe(2);
        var kept = await Site.QueryAsync(db => db.Guests.Select(g => g.Id).SingleAsync());
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{kept}/delete"));
        (await SeenAsync()).ShouldBeEmpty();
        (await Site.QueryAsync(db => db.NoticeVersions.CountAsync())).ShouldBe(1);
    }

    private Task<List<NoticeSeen>> SeenAsync() => Site.QueryAsync(db => db.NoticesSeen.AsNoTracking().OrderBy(s => s.At).ThenBy(s => s.Id).ToListAsync());
}

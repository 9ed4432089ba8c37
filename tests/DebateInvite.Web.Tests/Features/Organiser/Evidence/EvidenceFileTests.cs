using System.Security.Cryptography;
using System.Text.Json;
using AngleSharp.Html.Parser;
using DebateInvite.Domain;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Prints;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Tests.Features.Organiser.Campaigns;
using DebateInvite.Web.Tests.Features.Organiser.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Evidence;

public class EvidenceFileTests : DeskTest
{
    private const string Path = EvidenceSteps.Path;

    [Fact]
    public async Task WithNames_HasAllOfIt_WithAManifestThatIsRight_AndAWordInTheLog()
    {
        await FillAsync();

        using var zip = await Organiser.EvidenceAsync("names");

        var files = zip.Texts();
        files.Keys.ShouldAllBe(path => path.All(char.IsAscii));
        zip.Entries[^1].FullName.ShouldBe("manifest.json");
        var manifest = JsonDocument.Parse(files["manifest.json"]).RootElement;
        (manifest.GetProperty("event").GetString(), manifest.GetProperty("people").GetString()).ShouldBe(("debata", "names"));
        var listed = manifest.GetProperty("files").EnumerateArray().ToDictionary(file => file.GetProperty("path").GetString()!, file => (file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString()), StringComparer.Ordinal);
        listed.Keys.ShouldBe(zip.Entries.Select(entry => entry.FullName).SkipLast(1));
        foreach (var entry in zip.Entries.SkipLast(1))
            listed[entry.FullName].ShouldBe((entry.Length, Convert.ToHexStringLower(SHA256.HashData(entry.Bytes()))), entry.FullName);

        var summary = CsvFile.Rows(files["attendance/summary.csv"]);
        summary[0].ShouldBe(["Sektor", "Na liście", "Zaproszeni wiadomością", "Potwierdzili", "Miejsca potwierdzone", "Goście, którzy przyszli", "Osoby towarzyszące, które przyszły"]);
        summary.Single(row => row[0] == "Organizacja pozarządowa").ShouldBe(["Organizacja pozarządowa", "1", "0", "1", "2", "1", "1"]);
        summary.Single(row => row[0] == "nie podano").ShouldBe(["nie podano", "2", "1", "1", "1", "0", "0"]);
        summary[^1].ShouldBe(["Razem", "3", "1", "2", "3", "1", "1"]);
        var people = CsvFile.Rows(files["attendance/people.csv"]);
        people.Skip(1).Select(row => (row[2], row[3], row[4])).ShouldBe([("Źródło Łucja", "gość", "Instytut Zmyślony"), ("Jan Xawerowski", "osoba towarzysząca", "")], ignoreOrder: true);
        people[1][1].ShouldBe(people[2][1], "They came on one record.");
        var list = CsvFile.Rows(files["guests/list.csv"]);
        list.Skip(1).Select(row => row[2]).ShouldBe(["Qwertycka", "'=Formuła", "Źródło"], ignoreOrder: true);
        files["invitation/invitation-fr.html"].ShouldContain("lang=\"fr\"");
        files["mailings/mailings.csv"].ShouldContain("osoby jeszcze niezaproszone");
        files["mailings/01-en.txt"].ShouldContain("{{Link}}");
        files["privacy/notice-1-pl.html"].ShouldContain("Kto odpowiada za dane");
        CsvFile.Rows(files["privacy/seen.csv"]).Skip(1).ShouldHaveSingleItem()[1..].ShouldBe(["Qwertycka Ewa", "1", "2027-06-01 10:00", "z wiadomością"]);
        files.ShouldContainKey("deletion/certificates.csv");
        // A sponsor has no business to know these.
        var all = string.Concat(files.Values);
        all.ShouldNotContain("@example.org");
        all.ShouldNotContain("osoby na wózku");
        var entry2 = await Site.QueryAsync(db => db.AuditEntries.OrderByDescending(e => e.Id).FirstAsync());
        (entry2.Kind, entry2.Event, entry2.Subject).ShouldBe((AuditKind.EvidenceExported, "debata", "names"));
    }

    [Theory]
    [InlineData("names")]
    [InlineData("pseudonyms")]
    public async Task SecurityListsAndAnswers_AreThere_WithNamesAndWordsOnlyWherePeopleAreNamed(string people)
    {
        await FillAsync();
        await Site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync();
            debate.FeedbackQuestions =
            [
                new FeedbackQuestion(FeedbackKind.Rating, new Dictionary<Language, string> { [Language.Pl] = "Jak było?" }),
                new FeedbackQuestion(FeedbackKind.Text, new Dictionary<Language, string> { [Language.Pl] = "Co poprawić?" }),
            ];
            for (var guest = 0; guest < FeedbackAnswer.FewestShown; guest++)
                db.FeedbackAnswers.AddRange(FeedbackAnswer.In(debate, [guest == 0 ? "2" : "5", "Więcej kawy"]));
            var seated = await db.Guests.Where(g => g.Reply == Reply.Accepted).ToListAsync();
            db.SecurityLists.Add(SecurityList.Issue(debate, Guid.CreateVersion7(), last: null, SecurityRow.Of(seated), "recepcja", sentTo: null, SiteHost.OrganiserEmail, Site.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });

        using var zip = await Organiser.EvidenceAsync(people);

        var files = zip.Texts();
        CsvFile.Rows(files["feedback/ratings.csv"]).Skip(1).ShouldBe([["Jak było?", "5", "0", "1", "0", "0", "4"], ["Co poprawić?", "5", "", "", "", "", ""]]);
        var versions = CsvFile.Rows(files["security/versions.csv"]);
        (versions[1][0], versions[1][^1]).ShouldBe(("1", "3"));
        if (people == "names")
        {
            versions[1][2].ShouldBe("recepcja");
            CsvFile.Rows(files["security/list-1.csv"]).Select(row => row[1]).ShouldContain("Źródło");
            CsvFile.Rows(files["feedback/words-2.csv"]).Count.ShouldBe(6);
        }
        else
        {
            files.Keys.ShouldNotContain(path => path.StartsWith("attendance/list", StringComparison.Ordinal) || path.StartsWith("security/list", StringComparison.Ordinal) || path.StartsWith("feedback/words", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task WithPseudonyms_NamesNobody_AndTheSamePersonHasTheSameNumberEverywhere_EachTime()
    {
        await FillAsync();
        await Organiser.AddUploadAsync("lista.png", Pictures.Png(3, 2), "Podpisana lista");

        using var zip = await Organiser.EvidenceAsync("pseudonyms");

        var files = zip.Texts();
        var all = string.Concat(files.Values);
        foreach (var said in new[] { "Źródło", "Łucja", "Qwertycka", "Xawerowski", "Instytut Zmyślony", "@example.org", "wójcina", SiteHost.OrganiserEmail, "Pytanie?" })
            all.ShouldNotContain(said);
        foreach (var code in await Site.QueryAsync(db => db.Guests.Select(g => g.Code).ToListAsync()))
            all.ShouldNotContain(code);
        files.Keys.ShouldNotContain(path => path.StartsWith("uploads/", StringComparison.Ordinal));
        var number = CsvFile.Rows(files["attendance/people.csv"])[1][1];
        CsvFile.Rows(files["guests/list.csv"]).Count(row => row[1] == number).ShouldBe(1);
        using var again = await Organiser.EvidenceAsync("pseudonyms");
        again.Texts()["attendance/people.csv"].ShouldBe(files["attendance/people.csv"]);
        // Whoever says nothing gets as little.
        using var least = await Organiser.EvidenceAsync("");
        string.Concat(least.Texts().Values).ShouldNotContain("Źródło");
    }

    [Fact]
    public async Task Mailing_ToSomebodyPickedByHand_IsNotQuotedWithoutNames()
    {
        var guest = await Site.AddAsync(GuestData.Details(), Reply.Accepted);
        var draft = await Organiser.DraftAsync(Audience.Accepted);
        await Site.QueryAsync(async db =>
        {
            var campaign = await db.Campaigns.Include(c => c.Texts).SingleAsync();
            campaign.Pick([guest.Id]);
            campaign.Texts.ForEach(text => text.Body = "Droga Łucjo");
            return await db.SaveChangesAsync();
        });
        await Organiser.SendNowAsync(draft);

        using var without = await Organiser.EvidenceAsync("pseudonyms");
        using var with = await Organiser.EvidenceAsync("names");

        without.Entries.ShouldNotContain(entry => entry.FullName.EndsWith("-pl.txt", StringComparison.Ordinal));
        with.Texts()["mailings/01-pl.txt"].ShouldContain("Droga Łucjo");
    }

    [Fact]
    public async Task Invitation_IsAFileThatStandsByItself()
    {
        await Organiser.AddLogoAsync("logo.png", Pictures.Png(30, 20), "Fundusze");

        using var zip = await Organiser.EvidenceAsync("names");

        foreach (var (language, confirm) in new[] { ("pl", "/debata/rsvp"), ("en", "/en/debata/rsvp"), ("fr", "/fr/debata/rsvp") })
        {
            var html = zip.Texts()[$"invitation/invitation-{language}.html"];
            html.ShouldContain("<style>");
            html.ShouldContain("src=\"data:image/png;base64,");
            html.ShouldContain($"href=\"{Site.Address.ToString().TrimEnd('/')}{confirm}\"");
            html.ShouldNotContain("<script");
            html.ShouldNotContain("href=\"/");
            html.ShouldNotContain("src=\"/");
        }
    }

    [Fact]
    public async Task Lists_AreThereAsTheyArePrinted()
    {
        await FillAsync();
        await Organiser.AddLogoAsync("logo.png", Pictures.Png(30, 20), "Fundusze");
        await Site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync();
            var seated = await db.Guests.Where(g => g.Reply == Reply.Accepted).ToListAsync();
            db.SecurityLists.Add(SecurityList.Issue(debate, Guid.CreateVersion7(), last: null, SecurityRow.Of(seated), "recepcja", sentTo: null, SiteHost.OrganiserEmail, Site.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });
        var printed = await Organiser.GetPageAsync("/organiser/debata/prints/attendance");

        using var zip = await Organiser.EvidenceAsync("names");

        var files = zip.Texts();
        var list = files["attendance/list-to-sign.html"];
        var names = printed.All(".sheet tbody th").Select(name => name.TextContent).ToList();
        names.Count.ShouldBe(3);
        new HtmlParser().ParseDocument(list).QuerySelectorAll(".sheet tbody th").Select(name => name.TextContent).ShouldBe(names);
        list.ShouldContain("@page sheet");
        list.ShouldContain("src=\"data:image/png;base64,");
        new HtmlParser().ParseDocument(files["security/list-1.html"]).Body!.TextContent.ShouldContain("Źródło");
        foreach (var html in new[] { list, files["security/list-1.html"] })
        {
            html.ShouldNotContain("<script");
            html.ShouldNotContain("<link");
            html.ShouldNotContain("src=\"/");
        }
    }

    [Fact]
    public async Task Download_WhenAskedLongAfterThePassword_AsksWhoIsThere()
    {
        Site.Clock.Advance(TimeSpan.FromHours(1));

        var answer = await Organiser.GetPageAsync($"{Path}/file?People=names");

        answer.Location.ShouldNotBeNull().ShouldContain("/organiser/confirm-identity");
        (await Site.QueryAsync(db => db.AuditEntries.AnyAsync(e => e.Kind == AuditKind.EvidenceExported))).ShouldBeFalse();
    }

    [Fact]
    public async Task EventWithNothing_HasAFileAllTheSame()
    {
        using var zip = await Organiser.EvidenceAsync("names");

        CsvFile.Rows(zip.Texts()["attendance/people.csv"]).Count.ShouldBe(1);
        CsvFile.Rows(zip.Texts()["attendance/summary.csv"])[^1].ShouldBe(["Razem", "0", "0", "0", "0", "0", "0"]);
    }

    private async Task FillAsync()
    {
        var came = await Site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
            var now = SiteHost.DefaultNow.UtcDateTime;
            var guest = Guest.For(debate.Id, GuestData.Details() with { Organisation = "Instytut Zmyślony", Sector = Sector.Ngo, Question = "Pytanie?", JobTitle = "wójcina", AccessibilityNotes = "osoby na wózku" }, now);
            debate.Accept(guest, now, ["Jan Xawerowski"]);
            var formula = Guest.For(debate.Id, GuestData.Details(2) with { LastName = "=Formuła" }, now);
            debate.Accept(formula, now);
            db.Guests.AddRange(guest, formula);
            await db.SaveChangesAsync();
            var people = Attendee.Of(guest);
            db.Arrivals.AddRange(Arrival.Of(guest, people[0], SiteHost.OrganiserEmail, now.AddDays(20)), Arrival.Of(guest, people[1], SiteHost.OrganiserEmail, now.AddDays(20)));
            var undone = Arrival.Of(formula, Attendee.Of(formula)[0], "wejście", now);
            undone.Undo(null, "wejście", now);
            db.Arrivals.Add(undone);
            return await db.SaveChangesAsync();
        });
        came.ShouldBeGreaterThan(0);
        await Site.AddAsync(GuestData.Details(3) with { FirstName = "Ewa", LastName = "Qwertycka" });
        await Organiser.SendNowAsync(await Organiser.DraftAsync(Audience.NotInvited));
        // By the site's own worker, or here.
        await Site.QueueDueAsync();
        await Eventually.IsAsync(() => Site.QueryAsync(db => db.NoticesSeen.AnyAsync()), "the invitation is on its way");
    }
}

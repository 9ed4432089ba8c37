using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Prints;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Prints.Security;
using DebateInvite.Web.Spreadsheets;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using DebateInvite.Web.Tests.Features.Organiser.Deletions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;

namespace DebateInvite.Web.Tests.Features.Organiser.Prints;

public class SecurityListTests : DeskTest
{
    private const string Path = $"{Papers.Path}/security";
    private const string Form = "form[action$='/security']";
    private const string Reception = "recepcja@example.org";

    [Fact]
    public async Task Issue_KeepsTheVersion_SortedWithCompanions_AndNotesIt()
    {
        await Site.AllowCompanionsAsync();
        await Site.SeatAsync("Ewa", "Łoś", with: details => details with { Organisation = "Gmina Łomża", Email = "ewa@example.org" }, companions: "Jan Ćwik");
        await Site.SeatAsync("Adam", "Lis");
        await Site.AddAsync(GuestData.Details(1), Reply.None);

        var page = await IssueAsync();

        Rows(page).ShouldBe(
        [
            ["1", "Ćwik", "Jan", "", "osoba towarzysząca: Ewa Łoś"], ["2", "Lis", "Adam", "", ""], ["3", "Łoś", "Ewa", "Gmina Łomża", ""],
        ]);
        page.Content.ShouldNotContain("ewa@example.org");
        var list = (await ListsAsync()).ShouldHaveSingleItem();
        (list.Number, list.People, list.IssuedBy, list.IssuedTo, list.SentTo).ShouldBe((1, await Site.SeatsAsync(), SiteHost.OrganiserEmail, "recepcja", null));
        (await Site.QueryAsync(db => db.AuditEntries.Where(e => e.Kind == AuditKind.SecurityListIssued).SingleAsync())).Count.ShouldBe(3);
        (await Site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Issue_TheNext_ShowsWhatChanged_AndTheFirstStaysAsItWas()
    {
        var (stays, goes) = (await Site.SeatAsync("Ewa", "Stała", with: details => details with { Organisation = "Gmina" }), await Site.SeatAsync("Jan", "Znikły"));
        var first = await IssueAsync();
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{stays.Id}/edit"), ("Organisation", "Powiat"));
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{goes.Id}"), "form[action$='/reply']", [], "[value=Cancelled]");
        await Site.SeatAsync("Iga", "Świeża");
        (await Organiser.GetPageAsync(Path)).AllText.ShouldContain("Od ostatniej wersji: dodane: 1, usunięte: 1, zmienione: 1.");

        var second = await IssueAsync();

        Rows(second).ShouldBe([["1", "Stała", "Ewa", "Powiat", "zmiana: przedtem Stała Ewa, Gmina"], ["2", "Świeża", "Iga", "", "nowa osoba"]]);
        second.Text(".sheet__after").ShouldBe("Nie ma już na liście Znikły Jan");
        Rows(await Organiser.GetPageAsync(first.Document.Location.PathName)).Select(row => $"{row[1]} {row[3]}").ShouldBe(["Stała Gmina", "Znikły "]);
        (await Organiser.GetPageAsync(Path)).Rows("main table").Select(row => SitePage.Folded(row[3])).ShouldBe(["dodane: 1, usunięte: 1, zmienione: 1", "–"]);
    }

    [Fact]
    public async Task Issue_SentTwice_IsOneVersion_AndAWrongAddressIsToldAtItsField()
    {
        await Site.SeatAsync("Ewa", "Lis");
        var open = await Organiser.GetPageAsync(Path);

        var refused = await Organiser.SubmitAsync(open, Form, [new("IssuedTo", ""), new("SentTo", "to nie adres")]);
        (refused.Status, refused.ErrorOf("IssuedTo"), refused.ValueOf("SentTo")).ShouldBe((HttpStatusCode.BadRequest, "Prosimy podać, dla kogo jest ta wersja.", "to nie adres"));
        refused.ErrorOf("SentTo").ShouldNotBeNull();
        await Organiser.SubmitAsync(open, Form, [new("IssuedTo", "recepcja")]);
        await Organiser.SubmitAsync(open, Form, [new("IssuedTo", "recepcja")]);

        (await ListsAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Issue_ToAnAddress_BringsItThereAsAWorkbook_AndNowhereElse()
    {
        await Site.AllowCompanionsAsync();
        await Site.SeatAsync("Ewa", "Łoś", with: details => details with { Organisation = "=Gmina" }, companions: "Jan Ćwik");
        await IssueAsync();
        await Site.SeatAsync("Iga", "Świeża");

        await IssueAsync(Reception);

        var mail = (await Site.MailsAsync(atLeast: 1)).ShouldHaveSingleItem();
        (mail.To.Mailboxes.Single().Address, mail.ReplyTo.Mailboxes.Single().Address).ShouldBe((Reception, (await Site.EventAsync()).ContactEmail));
        mail.TextBody!.ShouldContain("Nowe osoby:\nŚwieża Iga");
        var file = mail.Attachments.OfType<MimePart>().ShouldHaveSingleItem();
        (file.FileName, file.ContentType.MimeType).ShouldBe(("debata-security-2.xlsx", XlsxFile.ContentType));
        (await CellsAsync(file)).ShouldBe(
        [
            ["Lp.", "Nazwisko", "Imię", "Instytucja", "Uwagi"],
            ["1", "Ćwik", "Jan", "", "osoba towarzysząca: Ewa Łoś"],
            ["2", "Łoś", "Ewa", "=Gmina", ""],
            ["3", "Świeża", "Iga", "", "nowa osoba"],
        ]);
        // The same to fetch at the desk.
        var link = (await Organiser.GetPageAsync($"{Path}/{(await ListsAsync())[^1].Id}")).Find("a[href$='/file']").GetAttribute("href")!;
        using var answer = await Organiser.Http.GetAsync(new Uri(link, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Content.Headers.ContentDisposition!.FileName.ShouldBe("debata-security-2.xlsx");
    }

    [Fact]
    public async Task Delete_AGuest_TakesThemOffVersionsMailsAndFiles_AndSaysHowMany()
    {
        await Site.AllowCompanionsAsync();
        var erased = await Site.SeatAsync("Ewa", "Usuwana", companions: "Jan Razemznią");
        await Site.SeatAsync("Ola", "Inna");
        var version = await IssueAsync(Reception);
        await Site.MailsAsync(atLeast: 1);

        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{erased.Id}/delete"));

        var page = await Organiser.GetPageAsync(version.Document.Location.PathName);
        Rows(page).Select(row => row[1]).ShouldBe(["Inna"]);
        page.AllText.ShouldContain("zniknęły później 2 wpisy");
        var mail = await Site.QueryAsync(db => db.Outbox.AsNoTracking().SingleAsync());
        mail.Payload.ShouldNotContain("Usuwana");
        mail.Payload.ShouldNotContain("Razem");
        mail.Payload.ShouldContain("Inna");
        Directory.GetFiles(Site.MailFolder, "*.eml").ShouldBeEmpty();
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Merge_TheRecordThatGoes_IsErasedFromListsWithTheOneThatStays()
    {
        var (kept, gone) = (await Site.SeatAsync("Ewa", "Lis"), await Site.SeatAsync("Ewa", "Lisowa"));
        var version = await IssueAsync(Reception);
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{kept.Id}/merge?other={gone.Id}"), "main form[method=post]", []);
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
        Rows(await Organiser.GetPageAsync(version.Document.Location.PathName)).Select(row => row[1]).ShouldBe(["Lis", "Lisowa"]);

        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{kept.Id}/delete"));

        Rows(await Organiser.GetPageAsync(version.Document.Location.PathName)).ShouldBeEmpty();
        (await Site.QueryAsync(db => db.Outbox.AsNoTracking().SingleAsync())).Payload.ShouldNotContain("Lisowa");
    }

    [Fact]
    public async Task Forget_AWeekAfterTheEvent_TakesTheNamesAndTheMails_AndLeavesTheRest()
    {
        await Site.SeatAsync("Ewa", "Zapomniana");
        await IssueAsync(Reception);
        await Site.MailsAsync(atLeast: 1);
        await Site.LocalTimeIsAsync("2027-06-28T23:59:59");
        (await ForgetAsync()).ShouldBe(0);
        (await ListsAsync())[0].Rows.Count.ShouldBe(1);

        await Site.LocalTimeIsAsync("2027-06-29T00:00:00");
        await ForgetAsync();

        var list = (await ListsAsync()).ShouldHaveSingleItem();
        (list.Rows.Count, list.People, list.IssuedTo, list.SentTo).ShouldBe((0, 1, "recepcja", Reception));
        list.ForgottenAt.ShouldNotBeNull();
        (await Site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
        Directory.GetFiles(Site.MailFolder, "*.eml").ShouldBeEmpty();
        await Organiser.SignInAsOrganiserAsync();
        var page = await Organiser.GetPageAsync($"{Path}/{list.Id}");
        page.AllText.ShouldContain("nazwiska usunięto 2027-06-29 00:00");
        page.All(".sheet, a[href$='/file']").ShouldBeEmpty();
        (await Organiser.GetPageAsync(Path)).All(Form).ShouldBeEmpty();
        var late = await Organiser.PostAsync(Path, [SiteClient.TokenOf(page), new("IssuedTo", "recepcja")]);
        (await Organiser.SaysAfterRedirectAsync(late)).ShouldContain("nie wydano jej");
    }

    [Fact]
    public async Task DeletionOfGuests_TakesTheVersions_AndCertifiesHowMany()
    {
        await Site.SeatAsync("Ewa", "Lis");
        await IssueAsync();
        await IssueAsync();

        await Site.LookAtAsync(new DateTimeOffset(2027, 12, 8, 12, 0, 0, TimeSpan.Zero));
        await Site.LookAtAsync(new DateTimeOffset(2027, 12, 23, 12, 0, 0, TimeSpan.Zero));

        (await ListsAsync()).ShouldBeEmpty();
        (await Site.QueryAsync(db => db.Deletions.Where(d => d.DoneAt != null).SingleAsync())).Deleted!.SecurityLists.ShouldBe(2);
    }

    [Fact]
    public async Task Record_OfSomebodyOnTheList_SaysToWhomItWent()
    {
        var guest = await Site.SeatAsync("Ewa", "Lis");
        var other = await Site.AddAsync(GuestData.Details(1));
        await IssueAsync();

        (await Organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/record")).AllText.ShouldContain("wersja 1, dla: recepcja");
        (await Organiser.GetPageAsync($"/organiser/debata/guests/{other.Id}/record")).AllText.ShouldNotContain("dla: recepcja");
    }

    [Fact]
    public async Task Reader_SeesVersions_AndIssuesNone_AndAVersionOfAnotherEventIsNotThere()
    {
        await Site.SeatAsync("Ewa", "Lis");
        await IssueAsync();
        using var reader = await Site.NewMemberAsync(Role.Reader);

        var page = await reader.GetPageAsync(Path);
        page.All(Form).ShouldBeEmpty();
        page.Rows("main table").ShouldHaveSingleItem();
        (await reader.PostAsync(Path, [SiteClient.TokenOf(page), new("IssuedTo", "recepcja")])).Status.ShouldBe(HttpStatusCode.Forbidden);
        await Site.AddEventAsync("druga", new DateTime(2027, 10, 1, 10, 0, 0));
        (await Organiser.GetPageAsync($"/organiser/druga/prints/security/{(await ListsAsync())[0].Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<SitePage> IssueAsync(string? address = null)
    {
        var answer = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), Form, [new("IssuedTo", "recepcja"), new("SentTo", address ?? "")]);
        return await Organiser.GetPageAsync(answer.Location.ShouldNotBeNull(answer.AllText));
    }

    private static List<string[]> Rows(SitePage page) => [.. page.Rows(".sheet__table").Select(row => row.Select(SitePage.Folded).ToArray())];

    private Task<List<SecurityList>> ListsAsync() => Site.QueryAsync(db => db.SecurityLists.AsNoTracking().OrderBy(l => l.Number).ToListAsync());

    // The site's own worker may have been there first.
    private async Task<int> ForgetAsync()
    {
        using var worker = ActivatorUtilities.CreateInstance<SecurityListRetention>(Site.Services);
        return await worker.ForgetAsync(CancellationToken.None);
    }

    private static async Task<List<string[]>> CellsAsync(MimePart file)
    {
        var content = new MemoryStream();
        await file.Content!.DecodeToAsync(content);
        var table = TableReader.Read("lista.xlsx", content.ToArray(), cell => cell is "Nazwisko" or "Imię").Table;
        return [[.. table.Headings], .. table.Rows.Select(row => Enumerable.Range(0, table.Headings.Count).Select(column => row[column]).ToArray())];
    }
}

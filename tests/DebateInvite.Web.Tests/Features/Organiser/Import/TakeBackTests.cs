using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Import;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>I16: everybody of a file can get a tag, and an import can be taken back.</summary>
public sealed class TakeBackTests : DeskTest
{
    [Fact]
    public async Task Confirm_WithATag_EverybodyOfTheFileHasIt()
    {
        var known = await Site.AddAsync(GuestData.Details());
        var file = ListWith(known);
        await Organiser.ConfirmAsync(Site, await Organiser.PreviewAsync("lista.csv", file));

        // Nothing is new: the tag can be given all the same.
        var preview = await Organiser.PreviewAsync("lista.csv", file);
        preview.All("#confirm").ShouldBeEmpty();
        var answer = await Organiser.SubmitAsync(preview, "#tag-only", [new("tag", "Czerwiec, lista A")]);
        await Eventually.IsAsync(() => Site.QueryAsync(async db => !await db.Imports.AnyAsync(i => i.State != ImportState.Done)), "the import is done");

        var result = await Organiser.GetPageAsync(answer.Location!);
        result.Figures()["zmienione"].ShouldBe(3);
        result.AllText.ShouldContain("Osoby z etykietą „lista a”");
        (await Organiser.GetPageAsync(result.All("a[href*='tag=']").First().GetAttribute("href")!)).Rows("table").Length.ShouldBe(3);
        (await Site.QueryAsync(db => db.Guests.Select(g => g.Tags).Distinct().ToListAsync())).ShouldBe([",czerwiec,lista a,"]);
    }

    [Fact]
    public async Task Confirm_TagTooLong_IsRefused()
    {
        var preview = await Organiser.PreviewAsync("lista.csv", Importing.Utf8("Imię;Nazwisko\nAnna;Nowak"));

        var answer = await Organiser.SubmitAsync(preview, "#confirm", [new("tag", new string('x', Guest.TagsMaxLength))]);

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Etykieta jest za długa.");
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task TakeBack_NobodyAnswered_AddedGo_AndChangedAreAsBefore()
    {
        var known = await Site.AddAsync(GuestData.Details(), Reply.Accepted);
        var result = await ImportAsync(known);
        (await Site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == known.Id))).Details.JobTitle.ShouldBe("sekretarz");

        var page = await Organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        page.AllText.ShouldContain("zostaną usunięte z listy: 2.");
        var answer = await Organiser.SubmitAsync(page, "#take-back", []);

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Import został cofnięty.");
        var left = await Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (left.Id, left.Details, left.Tags, left.Reply).ShouldBe((known.Id, known.Details, known.Tags, Reply.Accepted));
        var history = await Site.QueryAsync(db => db.GuestChanges.OrderByDescending(c => c.At).ThenByDescending(c => c.Id).FirstAsync());
        (history.Kind, history.Actor, history.Note).ShouldBe((GuestChangeKind.ImportTakenBack, SiteHost.OrganiserEmail, "lista.csv"));
        var audit = await Site.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Kind == AuditKind.ImportTakenBack));
        (audit.Subject, audit.Count).ShouldBe(("lista.csv", 3));

        // A second click, and the page of the import.
        (await Organiser.SubmitAsync(page, "#take-back", [])).Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await Organiser.GetPageAsync(answer.Location!);
        after.AllText.ShouldContain("Ten import został cofnięty");
        after.All("a[href$='/take-back']").ShouldBeEmpty();
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task TakeBack_ChangedAgainSince_KeepsTheLaterWord()
    {
        var known = await Site.AddAsync(GuestData.Details());
        var result = await ImportAsync(known);
        await Site.QueryAsync(async db =>
        {
            var guest = await db.Guests.SingleAsync(g => g.Id == known.Id);
            guest.Describe(guest.Details with { JobTitle = "burmistrz" });
            return await db.SaveChangesAsync();
        });

        await TakeBackAsync(result);

        var left = await Site.QueryAsync(db => db.Guests.SingleAsync());
        (left.Details.JobTitle, left.Details.Phone).ShouldBe(("burmistrz", known.Details.Phone));
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("declined")]
    [InlineData("answered on paper, days before")]
    [InlineData("sent somebody else")]
    [InlineData("opened the invitation")]
    [InlineData("written to")]
    public async Task TakeBack_SomebodyAnsweredOrWasWrittenTo_IsRefused_AndSaysWho(string how)
    {
        var result = await ImportAsync(await Site.AddAsync(GuestData.Details()));
        var added = await AddedAsync();
        await Site.TimeIsAsync(Site.Clock.GetUtcNow().AddMinutes(1));
        var page = await Organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        using var guest = Site.NewClient();
        switch (how)
        {
            case "answered":
                await guest.SubmitAsync(await guest.GetPageAsync($"/i/{added.Token}"), "form:has([name=FirstName])", [new("Organisation", "Urząd"), new("ClauseAcknowledged", "true")]);
                break;
            case "declined":
                await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{added.Id}"), "form[action$='/reply']", [], "[value=Declined]");
                break;
            case "answered on paper, days before":
                await Site.CallAsync<RecordReply, ReplyOutcome>(record => record.RunAsync(
                    added, new RecordedReply(Reply.Accepted, TellGuest: false), new ChangedBy(Channel.Letter, SiteHost.OrganiserEmail, ReceivedOn: new DateOnly(2027, 1, 1)), CancellationToken.None));
                break;
            case "sent somebody else":
                await guest.SubmitAsync(await guest.GetPageAsync($"/i/{added.Token}/deputy"), "main form", Deputies.Form());
                break;
            case "opened the invitation":
                await Site.CallAsync<RecordOpening, bool>(async opening =>
                {
                    await opening.RunAsync(added, CancellationToken.None);
                    return true;
                });
                break;
            default:
                await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{added.Id}"), "form[action$='/link/send']", []);
                break;
        }

        var before = await Site.QueryAsync(db => db.Guests.CountAsync());

        var refused = await Organiser.SubmitAsync(page, "#take-back", []);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.AllText.ShouldContain("Tego importu nie można już cofnąć");
        refused.Text(".names").ShouldContain("Anna Nowak");
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(before);
    }

    [Theory]
    [InlineData("edited at the desk")]
    [InlineData("tagged with others")]
    [InlineData("imported again")]
    [InlineData("link renewed")]
    public async Task TakeBack_AddedAndTouchedSince_StaysAsItIs_AndIsNamed(string how)
    {
        var result = await ImportAsync(await Site.AddAsync(GuestData.Details()));
        var added = await AddedAsync();
        switch (how)
        {
            case "edited at the desk":
                await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{added.Id}/edit"), ("JobTitle", "burmistrz"));
                break;
            case "tagged with others":
                await Site.CallAsync<TagGuests, int>(async tag => await tag.RunAsync(
                    await Site.EventAsync(), [added.Id], ["vip"], isAdding: true, ChangedBy.Desk(SiteHost.OrganiserEmail), CancellationToken.None));
                break;
            case "imported again":
                await Organiser.ImportAsync(Site, "druga.csv", Importing.Utf8("Imię;Nazwisko;E-mail;Stanowisko\nAnna;Nowak;anna@example.org;radna"));
                break;
            default:
                await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{added.Id}"), "form[action$='/link/renew']", []);
                break;
        }

        var touched = await AddedAsync();
        var page = await Organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        page.AllText.ShouldContain("zostaną usunięte z listy: 1.");
        page.AllText.ShouldContain("zostaną bez zmian: 1.");
        page.Text(".names").ShouldContain("Anna Nowak");
        await TakeBackAsync(result);

        (await Site.QueryAsync(db => db.Guests.Select(g => g.Details.LastName).Order().ToListAsync())).ShouldBe(["Nowak", "Źródło"], ignoreOrder: true);
        (await AddedAsync()).Version.ShouldBe(touched.Version);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task TakeBack_AddedAndMergedWithAGuestWhoAnswered_LeavesThemWithTheirReply(bool earlierStays)
    {
        var earlier = await Site.AddAsync(GuestData.Details(2) with { FirstName = "Anna", LastName = "Nowak-Lis", Email = "anna.lis@example.org" }, Reply.Accepted);
        await Site.TimeIsAsync(Site.Clock.GetUtcNow().AddMinutes(1));
        var result = await ImportAsync(await Site.AddAsync(GuestData.Details()));
        var added = await AddedAsync();
        var (keep, other) = earlierStays ? (earlier, added) : (added, earlier);
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{keep.Id}/merge?other={other.Id}"));
        var merged = await Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Id == keep.Id));
        merged.Reply.ShouldBe(Reply.Accepted);

        var page = await Organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        await Organiser.SubmitAsync(page, "#take-back", []);

        (await Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Id == keep.Id))).Version.ShouldBe(merged.Version);
        (await Site.EventAsync()).SeatsTaken.ShouldBe(1);
    }

    [Fact]
    public async Task TakeBack_ChangedAndMergedSince_StaysAsItIs()
    {
        var known = await Site.AddAsync(GuestData.Details());
        var result = await ImportAsync(known);
        var other = await Site.AddAsync(GuestData.Details(2) with { JobTitle = "sekretarz" });
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{other.Id}/merge?other={known.Id}"));

        await TakeBackAsync(result);

        (await Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync())).Details.JobTitle.ShouldBe("sekretarz");
    }

    [Fact]
    public async Task TakeBack_TheSecondImportFirst_LeavesNothingOfTheFirst()
    {
        var first = await ImportAsync(await Site.AddAsync(GuestData.Details()));
        var second = await Organiser.ImportAsync(Site, "druga.csv", Importing.Utf8("Imię;Nazwisko;E-mail;Stanowisko\nAnna;Nowak;anna@example.org;radna"));

        await TakeBackAsync(second);
        (await AddedAsync()).Details.JobTitle.ShouldBeNull();
        await TakeBackAsync(first);

        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task TakeBack_BySecretariat_DeletesNoMoreThanTheImportBrought()
    {
        using var secretariat = await Site.NewMemberAsync(Role.Secretariat);
        var known = await Site.AddAsync(GuestData.Details());
        var result = await secretariat.ImportAsync(Site, "lista.csv", ListWith(known));
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{(await AddedAsync()).Id}/edit"), ("JobTitle", "burmistrz"));

        var page = await secretariat.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        (await secretariat.SubmitAsync(page, "#take-back", [])).Status.ShouldBe(HttpStatusCode.Redirect);

        (await Site.QueryAsync(db => db.Guests.Select(g => g.Details.LastName).ToListAsync())).ShouldBe([known.Details.LastName, "Nowak"], ignoreOrder: true);
    }

    [Fact]
    public async Task Result_AfterADay_FileIsGone_AndTheImportCanStillBeTakenBack_ForThirtyDays()
    {
        var result = await ImportAsync(await Site.AddAsync(GuestData.Details()));
        var store = Site.Services.GetRequiredService<ImportStore>();

        await Site.TimeIsAsync(Site.Clock.GetUtcNow().AddHours(25));
        await store.StoreConfirmedAsync(CancellationToken.None);
        (await Site.QueryAsync(async db => await db.ImportContents.CountAsync() + await db.ImportFailures.CountAsync())).ShouldBe(0);
        await Organiser.SignInAsOrganiserAsync();
        await TakeBackAsync(await Organiser.GetPageAsync(result.Document.Location.PathName));
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);

        await Site.TimeIsAsync(Site.Clock.GetUtcNow().AddDays(31));
        await store.StoreConfirmedAsync(CancellationToken.None);
        (await Site.QueryAsync(db => db.Imports.CountAsync())).ShouldBe(0);
    }

    private Task<Guest> AddedAsync() => Site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.LastName == "Nowak"));

    private async Task<SitePage> ImportAsync(Guest known) => await Organiser.ImportAsync(Site, "lista.csv", ListWith(known));

    private async Task TakeBackAsync(SitePage result)
    {
        var page = await Organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        (await Organiser.SubmitAsync(page, "#take-back", [])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static byte[] ListWith(Guest known) => Importing.Utf8(
        $"Imię;Nazwisko;E-mail;Stanowisko;Telefon\n{known.Details.FirstName};{known.Details.LastName};{known.Details.Email};sekretarz;600 111 222\nAnna;Nowak;anna@example.org;;\nJan;Lis;jan@example.org;;\n");
}

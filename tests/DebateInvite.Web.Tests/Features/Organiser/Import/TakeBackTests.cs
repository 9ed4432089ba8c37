using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>I16: everybody of a file can get a tag, and an import can be taken back.</summary>
public sealed class TakeBackTests : IAsyncLifetime
{
    private readonly SiteHost site = new();
    private SiteClient organiser = null!;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        organiser = await site.NewOrganiserAsync();
    }

    public async ValueTask DisposeAsync()
    {
        organiser.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Confirm_WithATag_EverybodyOfTheFileHasIt()
    {
        var known = await site.AddAsync(GuestData.Details());
        var file = ListWith(known);
        await organiser.ConfirmAsync(site, await organiser.PreviewAsync("lista.csv", file));

        // Nothing is new: the tag can be given all the same.
        var preview = await organiser.PreviewAsync("lista.csv", file);
        preview.All("#confirm").ShouldBeEmpty();
        var answer = await organiser.SubmitAsync(preview, "#tag-only", [new("tag", "Czerwiec, lista A")]);
        await Eventually.IsAsync(() => site.QueryAsync(async db => !await db.Imports.AnyAsync(i => i.State != ImportState.Done)), "the import is done");

        var result = await organiser.GetPageAsync(answer.Location!);
        result.Figures()["zmienione"].ShouldBe(3);
        result.AllText.ShouldContain("Osoby z etykietą „lista a”");
        (await organiser.GetPageAsync(result.All("a[href*='tag=']").First().GetAttribute("href")!)).Rows("table").Length.ShouldBe(3);
        (await site.QueryAsync(db => db.Guests.Select(g => g.Tags).Distinct().ToListAsync())).ShouldBe([",czerwiec,lista a,"]);
    }

    [Fact]
    public async Task Confirm_TagTooLong_IsRefused()
    {
        var preview = await organiser.PreviewAsync("lista.csv", Importing.Utf8("Imię;Nazwisko\nAnna;Nowak"));

        var answer = await organiser.SubmitAsync(preview, "#confirm", [new("tag", new string('x', Guest.TagsMaxLength))]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Etykieta jest za długa.");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task TakeBack_NobodyAnswered_AddedGo_AndChangedAreAsBefore()
    {
        var known = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        var result = await ImportAsync(known);
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == known.Id))).Details.JobTitle.ShouldBe("sekretarz");

        var page = await organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        page.AllText.ShouldContain("w nich zmieniono: 2.");
        var answer = await organiser.SubmitAsync(page, "#take-back", []);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Import został cofnięty.");
        var left = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (left.Id, left.Details, left.Tags, left.Reply).ShouldBe((known.Id, known.Details, known.Tags, Reply.Accepted));
        var history = await site.QueryAsync(db => db.GuestChanges.OrderByDescending(c => c.At).ThenByDescending(c => c.Id).FirstAsync());
        (history.Kind, history.Actor, history.Note).ShouldBe((GuestChangeKind.ImportTakenBack, SiteHost.OrganiserEmail, "lista.csv"));
        var audit = await site.QueryAsync(db => db.AuditEntries.SingleAsync(a => a.Kind == AuditKind.ImportTakenBack));
        (audit.Subject, audit.Count).ShouldBe(("lista.csv", 3));

        // A second click, and the page of the import.
        (await organiser.SubmitAsync(page, "#take-back", [])).Status.ShouldBe(HttpStatusCode.Redirect);
        var after = await organiser.GetPageAsync(answer.Location!);
        after.AllText.ShouldContain("Ten import został cofnięty");
        after.All("a[href$='/take-back']").ShouldBeEmpty();
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task TakeBack_ChangedAgainSince_KeepsTheLaterWord()
    {
        var known = await site.AddAsync(GuestData.Details());
        var result = await ImportAsync(known);
        await site.QueryAsync(async db =>
        {
            var guest = await db.Guests.SingleAsync(g => g.Id == known.Id);
            guest.Describe(guest.Details with { JobTitle = "burmistrz" });
            return await db.SaveChangesAsync();
        });

        await TakeBackAsync(result);

        var left = await site.QueryAsync(db => db.Guests.SingleAsync());
        (left.Details.JobTitle, left.Details.Phone).ShouldBe(("burmistrz", known.Details.Phone));
    }

    [Theory]
    [InlineData("answered")]
    [InlineData("written to")]
    public async Task TakeBack_SomebodyAnsweredOrWasWrittenTo_IsRefused_AndSaysWho(string how)
    {
        var result = await ImportAsync(await site.AddAsync(GuestData.Details()));
        var added = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.LastName == "Nowak"));
        await site.TimeIsAsync(site.Clock.GetUtcNow().AddMinutes(1));
        var page = await organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        if (how is "answered")
        {
            using var guest = site.NewClient();
            await guest.SubmitAsync(await guest.GetPageAsync($"/i/{added.Token}"), "form:has([name=FirstName])", [new("Organisation", "Urząd"), new("ClauseAcknowledged", "true")]);
        }
        else
        {
            await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{added.Id}"), "form[action$='/link/send']", []);
        }

        var refused = await organiser.SubmitAsync(page, "#take-back", []);

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.AllText.ShouldContain("Tego importu nie można już cofnąć");
        refused.Text(".names").ShouldContain("Anna Nowak");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task Result_AfterADay_FileIsGone_AndTheImportCanStillBeTakenBack_ForThirtyDays()
    {
        var result = await ImportAsync(await site.AddAsync(GuestData.Details()));
        var store = site.Services.GetRequiredService<ImportStore>();

        await site.TimeIsAsync(site.Clock.GetUtcNow().AddHours(25));
        await store.StoreConfirmedAsync(CancellationToken.None);
        (await site.QueryAsync(async db => await db.ImportContents.CountAsync() + await db.ImportFailures.CountAsync())).ShouldBe(0);
        await organiser.SignInAsOrganiserAsync();
        await TakeBackAsync(await organiser.GetPageAsync(result.Document.Location.PathName));
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);

        await site.TimeIsAsync(site.Clock.GetUtcNow().AddDays(31));
        await store.StoreConfirmedAsync(CancellationToken.None);
        (await site.QueryAsync(db => db.Imports.CountAsync())).ShouldBe(0);
    }

    private async Task<SitePage> ImportAsync(Guest known) => await organiser.ImportAsync(site, "lista.csv", ListWith(known));

    private async Task TakeBackAsync(SitePage result)
    {
        var page = await organiser.GetPageAsync(result.Find("a[href$='/take-back']").GetAttribute("href")!);
        (await organiser.SubmitAsync(page, "#take-back", [])).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static byte[] ListWith(Guest known) => Importing.Utf8(
        $"Imię;Nazwisko;E-mail;Stanowisko;Telefon\n{known.Details.FirstName};{known.Details.LastName};{known.Details.Email};sekretarz;600 111 222\nAnna;Nowak;anna@example.org;;\nJan;Lis;jan@example.org;;\n");
}

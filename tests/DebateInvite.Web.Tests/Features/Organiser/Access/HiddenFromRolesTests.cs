using System.IO.Compression;
using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Deletions;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Messages.Requests;
using DebateInvite.Web.Tests.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Access;

/// <summary>What guests need, and what organisers note, is seen by those only who may see it, wherever one looks.</summary>
public class HiddenFromRolesTests(PeopledSite people) : IClassFixture<PeopledSite>
{
    private const string Guests = "/organiser/debata/guests";

    // What the induction loop is called to those who may see that somebody needs it; the form offers it to whoever may write it.
    private const string Loop = "Pętla indukcyjna";

    private SiteHost Site => people.Site;

    [Fact]
    public async Task EveryPage_ToTheSecretariat_HasNoNeeds_AndToAReader_NeitherNeedsNorNotes()
    {
        foreach (var route in DeskRoute.AllOf(Site).Where(route => route.Method is "GET"))
        {
            var path = route.PathFor(SiteHost.Slug, people.KeyOf);
            foreach (var who in new[] { "secretariat", "reader", "door" })
            {
                var page = await people.People[who].Client.GetPageAsync(path);
                page.Content.ShouldNotContain(PeopledSite.Needs, Case.Insensitive, $"{who}: {path}");
                WebUtility.HtmlDecode(page.Content).ShouldNotContain(Loop, Case.Insensitive, $"{who}: {path}");
                if (who is not "secretariat")
                    WebUtility.HtmlDecode(page.Content).ShouldNotContain(PeopledSite.Notes, Case.Insensitive, $"{who}: {path}");
            }
        }
    }

    // What is looked for above must be there to be found.
    [Fact]
    public async Task GuestPage_ToAnOrganiser_HasBoth_AndNotesToTheSecretariat()
    {
        var path = $"{Guests}/{people.Guest}";

        var page = await people.People["organiser"].Client.GetPageAsync(path);

        page.AllText.ShouldContain(PeopledSite.Needs);
        page.AllText.ShouldContain(Loop);
        page.AllText.ShouldContain(PeopledSite.Notes);
        page.All("#own-link").ShouldHaveSingleItem();
        (await people.People["secretariat"].Client.GetPageAsync(path)).AllText.ShouldContain(PeopledSite.Notes);
        (await people.People["organiser"].Client.GetPageAsync($"/organiser/debata/requests/{people.KeyOf("Requests")}")).AllText.ShouldContain(PeopledSite.Needs);
    }

    [Fact]
    public async Task Request_ToTheSecretariat_SaysThatThereIsMore_AndNotWhat()
    {
        var page = await people.People["secretariat"].Client.GetPageAsync($"/organiser/debata/requests/{people.KeyOf("Requests")}");

        page.Rows("main table").Select(row => row[0]).ShouldBe(["Stanowisko"]);
        page.AllText.ShouldContain("Prośba obejmuje także dane, których Państwa rola nie pokazuje.");
    }

    [Theory]
    [InlineData("secretariat")]
    [InlineData("reader")]
    public async Task GuestPage_ToOthers_HasNoLinkThatShowsTheNeeds(string who)
    {
        var token = await Site.QueryAsync(db => db.Guests.Where(g => g.Id == people.Guest).Select(g => g.Token).SingleAsync());

        (await people.People[who].Client.GetPageAsync($"{Guests}/{people.Guest}")).Content.ShouldNotContain(token);
    }

    [Theory]
    [InlineData("organiser", "Dostępność", true)]
    [InlineData("organiser", "Notatki", true)]
    [InlineData("secretariat", "Dostępność", false)]
    [InlineData("secretariat", "Notatki", true)]
    [InlineData("reader", "Dostępność", false)]
    [InlineData("reader", "Notatki", false)]
    public async Task Export_Columns_AreThoseThatOneMaySee(string who, string column, bool isThere)
    {
        var client = people.People[who].Client;
        var csv = await client.Http.GetStringAsync(new Uri($"{Guests}/export?format=csv", UriKind.Relative), TestContext.Current.CancellationToken);
        csv.Split('\n')[0].Contains($"\"{column}\"", StringComparison.Ordinal).ShouldBe(isThere);

        var token = SiteClient.TokenOf(await client.GetPageAsync(Guests));
        var chosen = await client.PostAsync($"{Guests}/export", [token, new("format", "csv"), new("Ids", $"{people.Guest}")]);
        chosen.Content.Split('\n')[0].Contains($"\"{column}\"", StringComparison.Ordinal).ShouldBe(isThere);

        await using var xlsx = await client.Http.GetStreamAsync(new Uri($"{Guests}/export?format=xlsx", UriKind.Relative), TestContext.Current.CancellationToken);
        using var archive = new ZipArchive(xlsx);
        var texts = string.Concat(archive.Entries.Select(entry => new StreamReader(entry.Open()).ReadToEnd()));
        texts.Contains(column, StringComparison.Ordinal).ShouldBe(isThere);
    }

    [Theory]
    [InlineData("secretariat", PeopledSite.Needs)]
    [InlineData("reader", PeopledSite.Notes)]
    [InlineData("organiser", PeopledSite.Needs)]
    public async Task List_SearchedForWhatIsHidden_FindsNobody(string who, string word) =>
        (await people.People[who].Client.GetPageAsync($"{Guests}?q={Uri.EscapeDataString(word)}")).All("tbody tr").ShouldBeEmpty();

    [Fact]
    public async Task Edit_ByTheSecretariat_KeepsTheNeeds_WhateverIsPosted()
    {
        await using var site = await SiteHost.StartAsync();
        using var secretariat = await site.NewMemberAsync(Role.Secretariat);
        var guest = await site.AddAsync(GuestData.Details(1) with { AccessibilityNeeds = AccessibilityNeeds.Captions, AccessibilityNotes = "alergia" });
        var form = await secretariat.GetPageAsync($"{Guests}/{guest.Id}/edit");

        form.All("[name=AccessibilityNeeds]").ShouldBeEmpty();
        var fields = SiteClient.FieldsOf(form, "main form").Where(field => field.Key is not "JobTitle")
            .Concat([new("JobTitle", "radna"), new("AccessibilityNeeds", nameof(AccessibilityNeeds.LargePrint)), new("AccessibilityNeeds", "co innego")]);
        (await secretariat.PostAsync($"{Guests}/{guest.Id}/edit", fields)).Location.ShouldNotBeNull();

        var details = (await site.QueryAsync(db => db.Guests.SingleAsync())).Details;
        (details.JobTitle, details.AccessibilityNeeds, details.AccessibilityNotes).ShouldBe(("radna", AccessibilityNeeds.Captions, "alergia"));
    }

    [Fact]
    public async Task Bulk_DeletionByTheSecretariat_IsNotOffered_AndRefused()
    {
        var secretariat = people.People["secretariat"].Client;
        var list = await secretariat.GetPageAsync(Guests);
        list.All("#Do option").Select(option => option.GetAttribute("value")).ShouldBe(["Accept", "Decline", "Cancel", "AddTag", "RemoveTag"]);

        foreach (var path in new[] { $"{Guests}/bulk", $"{Guests}/bulk/delete" })
        {
            var answer = await secretariat.PostAsync(path, [SiteClient.TokenOf(list), new("Ids", $"{people.Guest}"), new("Do", "Delete")]);
            answer.Status.ShouldBe(HttpStatusCode.Forbidden);
            answer.AllText.ShouldContain("usuwanie gości");
        }

        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
        (await people.People["reader"].Client.GetPageAsync(Guests)).All("#Do").ShouldBeEmpty();
    }

    [Fact]
    public async Task Import_BroughtBySomebodyElse_IsNotThereForTheSecretariat()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var secretariat = await site.NewMemberAsync(Role.Secretariat);
        var preview = await organiser.PreviewAsync("lista.csv", Importing.Utf8($"Imię;Nazwisko;Potrzeby\nNowa;Osoba;{PeopledSite.Needs}\n"));
        var path = preview.Document.Location.PathName;

        foreach (var page in new[] { path, $"{path}/columns", $"{path}/errors" })
            (await secretariat.GetPageAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
        var list = await secretariat.GetPageAsync(ImportSteps.Path);
        list.All($"a[href='{path}']").ShouldBeEmpty();
        foreach (var action in new[] { "confirm", "discard", "columns" })
            (await secretariat.PostAsync($"{path}/{action}", [SiteClient.TokenOf(list)])).Status.ShouldBe(HttpStatusCode.NotFound, action);
        (await organiser.GetPageAsync(ImportSteps.Path)).All($"a[href='{path}']").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Start_LeadsToAnEventThatOneMaySee_AndTheDoorToItsOwn()
    {
        (await people.People["reader"].Client.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/debata");
        (await people.People["door"].Client.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/debata/check-in");

        var events = await people.People["door"].Client.GetPageAsync("/organiser/events");
        var row = events.Rows("main table").ShouldHaveSingleItem();
        row[3].ShouldBe("–");
        events.All("main tbody a").ShouldBeEmpty();
        events.AllText.ShouldNotContain($"/{PeopledSite.Foreign}");
        events.All(".desk-nav a").Select(link => link.GetAttribute("href")).ShouldBe(["/organiser/debata/check-in", "/organiser/events"]);
    }

    [Fact]
    public async Task Nobody_WithoutAnyRole_SeesNoEvent()
    {
        using var nobody = await Site.NewMemberAsync(role: null);

        (await nobody.GetPageAsync("/organiser")).Location.ShouldBe("/organiser/events");
        (await nobody.GetPageAsync("/organiser/events")).All("main tbody tr").ShouldBeEmpty();
        (await nobody.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("organiser")]
    [InlineData("secretariat")]
    [InlineData("reader")]
    [InlineData("door")]
    public async Task EveryLink_OnPagesThatOneMaySee_LeadsWhereOneMayGo(string who)
    {
        var client = people.People[who].Client;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var queue = new Queue<string>(["/organiser/events", "/organiser/sessions", Guests, $"{Guests}/{people.Guest}", "/organiser/debata"]);
        while (queue.TryDequeue(out var path) && seen.Count < 80)
        {
            if (!seen.Add(path))
                continue;
            var page = await client.GetPageAsync(path);
            if (who is "door" && page.Status is HttpStatusCode.Forbidden && seen.Count <= 5)
                continue;

            page.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], $"{who}: {path}");
            foreach (var link in page.All("a[href^='/organiser']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
                queue.Enqueue(link);
        }
    }

    [Fact]
    public async Task Mails_ToOrganisers_GoToThoseWhoMayKnow()
    {
        await using var site = await SiteHost.StartAsync();
        foreach (var role in Enum.GetValues<Role>())
            await site.AddMemberAsync($"{role}@example.org", role);
        await site.AddEventAsync(PeopledSite.Foreign, new DateTime(2027, 10, 1, 10, 0, 0));
        await site.AddMemberAsync("obcy@example.org", Role.Organiser, PeopledSite.Foreign);

        await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), GuestData.Rsvp().Select(field => (field.Key, field.Value)).ToArray());

        (await ToWhomAsync(site, MailPayload.KindOf(typeof(ReplyNotification)))).ShouldBe(["Organiser@example.org", SiteHost.OrganiserEmail]);

        await site.LocalTimeIsAsync("2027-06-16T10:00");
        var token = await site.QueryAsync(db => db.Guests.Where(g => g.Details.Email == GuestData.Rsvp()["Email"]).Select(g => g.Token).SingleAsync());
        await guest.SubmitAsync(await guest.GetPageAsync($"/r/{token}"), "form:has([name=FirstName])", [new("JobTitle", "prezeska")]);

        (await ToWhomAsync(site, MailPayload.KindOf(typeof(ChangeRequested)))).ShouldBe(["Organiser@example.org", "Secretariat@example.org", SiteHost.OrganiserEmail]);
    }

    private static Task<List<string>> ToWhomAsync(SiteHost site, string kind) =>
        site.QueryAsync(db => db.Outbox.Where(m => m.Kind == kind).OrderBy(m => m.To).Select(m => m.To).ToListAsync());
}

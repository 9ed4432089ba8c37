using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.Bulk;

public class BulkTests
{
    private const string Path = "/organiser/debata/guests";
    private const string List = "form[action$='/bulk']";
    private const string Apply = "form[action$='/bulk/apply'], form[action$='/bulk/delete']";

    [Fact]
    public async Task Accept_Selected_ShowsWhatWillHappenAndThenDoesIt()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 2);
        var guests = await site.AddAsync([(GuestData.Details(1), Reply.Accepted), (GuestData.Details(2), Reply.None), (GuestData.Details(3), Reply.None), (GuestData.Details(4), Reply.None)]);
        using var organiser = await site.NewOrganiserAsync();

        var preview = await organiser.SubmitAsync(
            await organiser.GetPageAsync(Path), List, [.. guests.Take(3).Select(guest => KeyValuePair.Create("Ids", $"{guest.Id}")), KeyValuePair.Create("Do", "Accept")]);
        preview.AllText.ShouldContain("Zmiana obejmie 2 osoby:");
        preview.AllText.ShouldContain("Brakuje 1 miejsca");
        preview.AllText.ShouldContain("Bez zmian: 1 osoba");
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);

        var answer = await organiser.SubmitAsync(preview, Apply, [KeyValuePair.Create("TellGuests", "true")]);
        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Zmieniono 2 z 2. Na liście rezerwowej jest z nich 1 osoba.");
        var replies = await site.QueryAsync(db => db.Guests.ToDictionaryAsync(g => g.Id, g => g.Reply));
        guests.Select(guest => replies[guest.Id]).ShouldBe([Reply.Accepted, Reply.Accepted, Reply.WaitListed, Reply.None], ignoreOrder: true);
        replies[guests[3].Id].ShouldBe(Reply.None);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(2);

        (await organiser.SaysAfterRedirectAsync(await organiser.SubmitAsync(preview, Apply, []))).ShouldBe("Zmieniono 0 z 2.");
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Tag_AllThatAFilterFinds_AlsoOnOtherPages()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Enumerable.Range(1, 60).Select(number => (GuestData.Details(number), Reply.None)));
        await site.AddAsync(GuestData.Details() with { LastName = "Kowalska", Email = "kowalska@example.org" });
        using var organiser = await site.NewOrganiserAsync();

        var preview = await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Path}?q=zrodlo"), List, [KeyValuePair.Create("All", "true"), KeyValuePair.Create("Do", "AddTag"), KeyValuePair.Create("Tag", "Panel")]);
        var answer = await organiser.SubmitAsync(preview, Apply, []);

        answer.Location.ShouldBe($"{Path}?q=zrodlo");
        var tags = await site.QueryAsync(db => db.Guests.Select(g => new { g.Details.LastName, g.Tags }).ToListAsync());
        tags.ShouldAllBe(guest => guest.Tags == (guest.LastName == "Kowalska" ? "" : ",panel,"));
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(60);

        await organiser.SubmitAsync(
            await organiser.SubmitAsync(
                await organiser.GetPageAsync($"{Path}?q=panel"), List, [KeyValuePair.Create("All", "true"), KeyValuePair.Create("Do", "RemoveTag"), KeyValuePair.Create("Tag", "panel")]),
            Apply,
            []);
        (await site.QueryAsync(db => db.Guests.AllAsync(g => g.Tags == ""))).ShouldBeTrue();
    }

    [Fact]
    public async Task Preview_All_NamesThemInAFewWords()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Enumerable.Range(1, 60).Select(number => (GuestData.Details(number), Reply.None)));
        using var organiser = await site.NewOrganiserAsync();

        var preview = await AllAsync(organiser, "AddTag");

        // A request has at most 512 KB, and there may be 100,000 guests.
        SiteClient.FieldsOf(preview, Apply).Sum(field => field.Key.Length + field.Value.Length).ShouldBeLessThan(600);
    }

    [Fact]
    public async Task Delete_AllAndOneMoreSincePreview_ShowsThePreviewAgainAndDeletesNobody()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync([(GuestData.Details(1), Reply.None), (GuestData.Details(2), Reply.None)]);
        using var organiser = await site.NewOrganiserAsync();
        var preview = await AllAsync(organiser, "Delete");
        await site.ReplyAsync(3, (debate, guest, now) => debate.Accept(guest, now));

        var again = await organiser.SubmitAsync(preview, Apply, []);

        again.Status.ShouldBe(HttpStatusCode.Conflict);
        again.Text("[role=alert]").ShouldBe("Lista zmieniła się od czasu podglądu. Niczego nie zapisano; prosimy spojrzeć jeszcze raz.");
        again.AllText.ShouldContain("3 osoby");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(3);

        await organiser.SubmitAsync(again, Apply, []);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Delete_Selected_DeletesJustThem()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await site.AddAsync([(GuestData.Details(1), Reply.Accepted), (GuestData.Details(2), Reply.None)]);
        using var organiser = await site.NewOrganiserAsync();

        var preview = await organiser.SubmitAsync(
            await organiser.GetPageAsync(Path), List, [KeyValuePair.Create("Ids", $"{guests[0].Id}"), KeyValuePair.Create("Do", "Delete")]);
        preview.AllText.ShouldContain("Tego nie można cofnąć");
        await organiser.SubmitAsync(preview, Apply, []);

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Id.ShouldBe(guests[1].Id);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [Fact]
    public async Task Export_Selected_HoldsJustThem()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await site.AddAsync([(GuestData.Details(1), Reply.Accepted), (GuestData.Details(2), Reply.None)]);
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync(Path);
        var address = page.Find($"{List} button[value=csv]").GetAttribute("formaction")!;

        using var chosen = new FormUrlEncodedContent([SiteClient.TokenOf(page), KeyValuePair.Create("Ids", $"{guests[1].Id}"), KeyValuePair.Create("format", "csv")]);
        var response = await organiser.Http.PostAsync(new Uri(address, UriKind.Relative), chosen);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var file = await response.Content.ReadAsStringAsync();
        file.ShouldContain(guests[1].Details.Email!);
        file.ShouldNotContain(guests[0].Details.Email!);
    }

    [Theory]
    [InlineData("Accept", "", "", "zaznaczyć")]
    [InlineData("Nonsense", "", "all", "wybrać")]
    [InlineData("AddTag", " , ", "all", "etykietę")]
    public async Task Preview_NothingToDo_SaysWhatIsMissing(string action, string tag, string who, string says)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync(Path));

        var answer = await organiser.PostAsync(
            $"{Path}/bulk", [token, KeyValuePair.Create("Do", action), KeyValuePair.Create("Tag", tag), KeyValuePair.Create("All", who == "all" ? "true" : "false")]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain(says);
    }

    private static async Task<SitePage> AllAsync(SiteClient organiser, string action) => await organiser.PostAsync(
        $"{Path}/bulk", [SiteClient.TokenOf(await organiser.GetPageAsync(Path)), new("All", "true"), new("Do", action), new("Tag", "Panel")]);
}

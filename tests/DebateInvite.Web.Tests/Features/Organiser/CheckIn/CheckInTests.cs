using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.CheckIn;

public class CheckInTests
{
    [Fact]
    public async Task LetIn_GuestWithASeat_IsInSinceThenAtThisEntrance()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();

        var page = await device.LetInAsync(guest);

        page.Text(".notice").ShouldBe("Wpuszczono: Łucja Źródło.");
        page.Text(".door-state--in").ShouldBe("Łucja Źródło: w środku od 11:00, wejście główne");
        page.All("form.door-in").ShouldBeEmpty();
        var arrival = (await site.ArrivalsAsync()).ShouldHaveSingleItem();
        (arrival.GuestId, arrival.Person, arrival.Companion, arrival.At, arrival.Entrance)
            .ShouldBe((guest.Id, "", null, site.Clock.GetUtcNow().UtcDateTime, Doors.Entrance));
        // It says nothing of the reply.
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task LetIn_Again_TellsTheFirst_AndIsNoSecondArrival()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        using var other = await site.NewDeviceAsync(await site.MakePassAsync("od podwórza"));
        var (page, same) = (await device.GetPageAsync($"{Doors.Path}/{guest.Id}"), await other.GetPageAsync($"{Doors.Path}/{guest.Id}"));

        await device.SubmitAsync(page, "form.door-in", []);
        await site.LocalTimeIsAsync("2027-06-21T11:24:00");
        var answer = await other.SubmitAsync(same, "form.door-in", []);

        (await other.GetPageAsync(answer.Location!)).Text(".notice").ShouldBe("Łucja Źródło: w środku już od 11:00, wejście główne.");
        (await site.ArrivalsAsync()).ShouldHaveSingleItem().Entrance.ShouldBe(Doors.Entrance);
        site.Log.Faults.Where(fault => !fault.Contains("[SourceContext, \"Microsoft.EntityFrameworkCore.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task LetIn_Companions_AreTickedByName_AndMayComeLater()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync(1, "Jan Żak", "Ewa Nowa");
        using var device = await site.NewDeviceAsync();

        var page = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        page.All("form.door-in label").Select(label => label.TextContent).ShouldBe(["Łucja Źródło", "Jan Żak", "Ewa Nowa"]);
        await device.SubmitAsync(page, "form.door-in", [KeyValuePair.Create("who", "="), KeyValuePair.Create("who", "=" + Attendee.Of(guest)[1].Key)]);
        var later = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");

        later.All("form.door-in label").Select(label => label.TextContent).ShouldBe(["Ewa Nowa"]);
        later.All(".door-state--in").Count().ShouldBe(2);
        // The form from before, with everybody ticked: who is not in yet comes in.
        await device.SubmitAsync(page, "form.door-in", []);
        (await site.ArrivalsAsync()).Select(arrival => arrival.Companion).ShouldBe([null, "Ewa Nowa", "Jan Żak"], ignoreOrder: true);
        (await device.GetPageAsync($"{Doors.Path}?q=zrod")).Text(".door-list__state").ShouldBe("w środku 3 z 3");
    }

    [Fact]
    public async Task LetIn_NobodyTicked_OrAStranger_LetsNobodyIn()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var page = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");

        var answer = await device.PostAsync($"{Doors.Path}/{guest.Id}", [SiteClient.TokenOf(page), KeyValuePair.Create("who", "=ktoś inny")]);

        (await device.GetPageAsync(answer.Location!)).Text(".notice").ShouldBe("Nikt nie jest zaznaczony.");
        (await site.ArrivalsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task LetIn_BeforeTheDay_IsRefusedWithTheDay()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync($"{Doors.Path}/{guest.Id}");
        page.All("form.door-in").ShouldBeEmpty();
        page.Text(".notice").ShouldContain("21 czerwca 2027");
        await organiser.PostAsync($"{Doors.Path}/{guest.Id}", [SiteClient.TokenOf(await organiser.GetPageAsync("/organiser/password")), KeyValuePair.Create("who", "=")]);

        (await site.ArrivalsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(Reply.None, "Bez odpowiedzi: bez miejsca")]
    [InlineData(Reply.Declined, "Odpowiedź brzmiała: nie przyjdzie")]
    [InlineData(Reply.Cancelled, "Udział odwołany: bez miejsca")]
    [InlineData(Reply.WaitListed, "Lista rezerwowa: bez miejsca")]
    public async Task Show_GuestWithoutASeat_IsToldPlainly_WithWhatOrganisersAllow(Reply reply, string says)
    {
        await using var site = await SiteHost.StartAsync();
        if (reply is Reply.WaitListed)
        {
            await site.EditEventAsync(debate => debate.Capacity = 1);
            await site.AcceptAsync([9]);
        }

        var guest = await site.AddAsync(GuestData.Details(), reply);
        await site.EditEventAsync(debate => debate.Capacity = 5);
        using var device = await site.NewDeviceAsync();

        var asks = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        (asks.Text(".door-state"), asks.Text(".notice")).ShouldBe((says, "Prosimy zapytać organizatora."));
        asks.All("form.door-in").ShouldBeEmpty();
        var forced = await device.PostAsync($"{Doors.Path}/{guest.Id}", [SiteClient.TokenOf(await device.GetPageAsync($"{Doors.Path}/walk-in")), KeyValuePair.Create("who", "=")]);
        forced.Status.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Redirect);
        (await site.ArrivalsAsync()).ShouldBeEmpty();

        await site.AllowAsync();
        var page = await device.LetInAsync(guest);

        page.All(".door-state--in").ShouldHaveSingleItem();
        var seated = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Id == guest.Id));
        seated.Reply.ShouldBe(Reply.Accepted);
        (await site.EventAsync()).SeatsTaken.ShouldBe(reply is Reply.WaitListed ? 2 : 1);
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync(c => c.GuestId == guest.Id));
        (change.ReplyAfter, change.Channel, change.Actor, change.Note).ShouldBe((Reply.Accepted, Channel.InPerson, null, Doors.Entrance));
    }

    [Fact]
    public async Task Show_NoSeatLeft_IsTold_AndNobodyIsSeated()
    {
        await using var site = await SiteHost.StartAsync();
        await site.ExpectAsync(2);
        var guest = await site.AddAsync(GuestData.Details());
        await site.EditEventAsync(debate => debate.Capacity = 1);
        await site.AllowAsync();
        using var device = await site.NewDeviceAsync();

        var page = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");

        page.Text(".notice").ShouldBe("Nie ma wolnego miejsca. Prosimy zapytać organizatora.");
        page.All("form.door-in").ShouldBeEmpty();
    }

    [Fact]
    public async Task Undo_WithinTenMinutes_NeedsNoReason_AndTheGuestMayComeInAgain()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();

        var page = await device.LetInAsync(guest);
        await device.SubmitAsync(page, "form[action$='/undo']", []);
        var undone = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        undone.All("form.door-in").ShouldHaveSingleItem();
        await device.LetInAsync(guest);

        var arrivals = await site.ArrivalsAsync();
        arrivals.Count.ShouldBe(2);
        arrivals.Count(arrival => arrival.UndoneAt is null).ShouldBe(1);
        arrivals.Single(arrival => arrival.UndoneAt is not null).UndoneBy.ShouldBe(Doors.Entrance);
    }

    [Fact]
    public async Task Undo_AfterTenMinutes_AsksForAReason()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        await device.LetInAsync(guest);
        await site.LocalTimeIsAsync("2027-06-21T11:10:00");

        var page = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        var refused = await device.SubmitAsync(page, "form[action$='/undo']", []);
        (refused.Status, refused.Text(".field__error")).ShouldBe((HttpStatusCode.BadRequest, "Prosimy wpisać powód."));
        (await site.ArrivalsAsync()).ShouldHaveSingleItem().UndoneAt.ShouldBeNull();
        await device.SubmitAsync(refused, "form[action$='/undo']", [KeyValuePair.Create("reason", "pomyłka")]);

        (await site.ArrivalsAsync()).ShouldHaveSingleItem().UndoneBecause.ShouldBe("pomyłka");
    }

    [Fact]
    public async Task Search_FoldsLetters_AndFindsByInstitutionCompanionAndCode()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync(1, "Żaneta Ćwik");
        using var device = await site.NewDeviceAsync();

        foreach (var typed in new[] { "zrodlo", "ŹRÓD łuc", "gminy przyk", "cwik" })
            (await device.GetPageAsync($"{Doors.Path}?q={Uri.EscapeDataString(typed)}")).Text(".door-list__name").ShouldBe("Łucja Źródło", typed);
        foreach (var typed in new[] { guest.Code, guest.Code.ToLowerInvariant(), $"{guest.Code[..4]} - {guest.Code[4..]}", $"https://example.org/d/{guest.Code}" })
            (await device.GetPageAsync($"{Doors.Path}?q={Uri.EscapeDataString(typed)}")).Location.ShouldBe($"{Doors.Path}/{guest.Id}", typed);
    }

    [Fact]
    public async Task Search_ByWhatTheDoorMayNotKnow_FindsNobody()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        await site.QueryAsync(async db =>
        {
            var known = await db.Guests.SingleAsync(g => g.Id == guest.Id);
            known.Remark(known.Remarks with { Tags = ["vip"], Notes = "drażliwa" });
            known.Describe(known.Details with { JobTitle = "burmistrzyni", Phone = "+48 22 123 45 67" });
            return await db.SaveChangesAsync();
        });
        using var device = await site.NewDeviceAsync();

        foreach (var typed in new[] { "vip", "burmistrzyni", "lucja.zrodlo1@example.org", "drażliwa" })
            (await device.GetPageAsync($"{Doors.Path}?q={Uri.EscapeDataString(typed)}")).All(".door-list li").ShouldBeEmpty(typed);
        var page = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        foreach (var hidden in new[] { "vip", "burmistrzyni", "example.org", "drażliwa", "123 45 67", guest.Token })
            page.Content.ShouldNotContain(hidden);
    }

    [Fact]
    public async Task Show_Needs_AreASignForThoseWhoMaySeeThem()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details() with { AccessibilityNotes = "osteoporoza" }, Reply.Accepted);
        using var device = await site.NewDeviceAsync();
        using var door = await site.NewMemberAsync(Role.Door);
        using var organiser = await site.NewOrganiserAsync();

        foreach (var (who, isTold) in new[] { (device, false), (door, false), (organiser, true) })
        {
            var page = await who.GetPageAsync($"{Doors.Path}/{guest.Id}");
            page.AllText.Contains("Zgłoszone potrzeby", StringComparison.Ordinal).ShouldBe(isTold);
            page.Content.ShouldNotContain("osteoporoza");
        }
    }

    [Fact]
    public async Task SignIn_RoleDoor_LandsAtTheDoor()
    {
        await using var site = await SiteHost.StartAsync();
        using var door = await site.NewMemberAsync(Role.Door);

        (await door.GetPageAsync("/organiser")).Location.ShouldBe(Doors.Path);
    }

    [Fact]
    public async Task WalkIn_WhereAllowed_IsOnTheListWithASeatAndIn_Once()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AllowAsync();
        using var device = await site.NewDeviceAsync();

        var form = await device.GetPageAsync($"{Doors.Path}/walk-in?name=Żaneta Wójcik");
        (form.ValueOf("FirstName"), form.ValueOf("LastName")).ShouldBe(("Żaneta", "Wójcik"));
        form.AllText.ShouldContain("Administratorem danych jest");
        var unread = await device.SubmitAsync(form, "form.form", []);
        (unread.Status, unread.ErrorOf("ClauseAcknowledged")).ShouldBe((HttpStatusCode.BadRequest, "Prosimy pokazać informację o danych osobowych i zaznaczyć to pole."));
        KeyValuePair<string, string>[] fields = [KeyValuePair.Create("Organisation", "Gmina"), KeyValuePair.Create("ClauseAcknowledged", "true")];
        var answer = await device.SubmitAsync(form, "form.form", fields);
        await device.SubmitAsync(form, "form.form", fields);

        (await device.GetPageAsync(answer.Location!)).All(".door-state--in").ShouldHaveSingleItem();
        var guest = await site.QueryAsync(db => db.Guests.AsNoTracking().SingleAsync());
        (guest.FullName, guest.Details.Organisation, guest.Reply, guest.ClauseAcknowledgedAt)
            .ShouldBe(("Żaneta Wójcik", "Gmina", Reply.Accepted, site.Clock.GetUtcNow().UtcDateTime));
        (await site.ArrivalsAsync()).ShouldHaveSingleItem().GuestId.ShouldBe(guest.Id);
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task WalkIn_NotAllowed_OrFull_IsToldAndStoresNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var device = await site.NewDeviceAsync();
        (await device.GetPageAsync($"{Doors.Path}/walk-in")).Text(".notice").ShouldBe("Prosimy zapytać organizatora.");

        await site.AllowAsync();
        var form = await device.GetPageAsync($"{Doors.Path}/walk-in?name=Jan Nowak");
        await site.ExpectAsync();
        await site.EditEventAsync(debate => debate.Capacity = 1);
        var answer = await device.SubmitAsync(form, "form.form", [KeyValuePair.Create("ClauseAcknowledged", "true")]);

        (await device.GetPageAsync(answer.Location!)).All(".notice").First().TextContent.ShouldContain("Nie ma wolnego miejsca");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Merge_OfTwoWhoCameIn_KeepsTheFirstArrival()
    {
        await using var site = await SiteHost.StartAsync();
        var (kept, other) = (await site.ExpectAsync(1), await site.ExpectAsync(2, "Jan Żak"));
        using var device = await site.NewDeviceAsync();
        await device.LetInAsync(other);
        await site.LocalTimeIsAsync("2027-06-21T11:05:00");
        await device.LetInAsync(kept);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{kept.Id}/merge?other={other.Id}"));

        answer.Location.ShouldBe($"/organiser/debata/guests/{kept.Id}");
        var arrivals = await site.ArrivalsAsync();
        arrivals.ShouldAllBe(arrival => arrival.GuestId == kept.Id);
        arrivals.Count.ShouldBe(3);
        arrivals.Where(arrival => arrival.UndoneAt is null).Select(arrival => (arrival.Companion, arrival.At.Minute)).ShouldBe([(null, 0), ("Jan Żak", 0)]);
        // The code of the record that went leads to the one that stays, and it is said.
        (await device.GetPageAsync($"/d/{other.Code}")).Location.ShouldBe($"{Doors.Path}?q={other.Code}");
        var found = await device.GetPageAsync($"{Doors.Path}?q={other.Code}");
        (await device.GetPageAsync(found.Location!)).AllText.ShouldContain("wcześniejszego wpisu");
    }

    [Fact]
    public async Task Delete_Guest_TakesArrivalsAlong()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        await device.LetInAsync(guest);
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/record")).AllText.ShouldContain("Wejścia");
        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));

        (await site.ArrivalsAsync()).ShouldBeEmpty();
        (await device.GetPageAsync($"{Doors.Path}/{guest.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task LetIn_GuestDeletedMeanwhile_IsNotThere()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var form = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        await site.QueryAsync(db => db.Guests.Where(g => g.Id == guest.Id).ExecuteDeleteAsync());

        (await device.SubmitAsync(form, "form.door-in", [])).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}

using System.Net;
using System.Text.Json;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.CheckIn;

/// <summary>What a telephone keeps for the door without a network, and tells of afterwards.</summary>
public class OfflineTests
{
    private const string Page = Doors.Offline;
    private const string List = Page + "/list";

    [Fact]
    public async Task List_WithAPass_HasNames_HashedCodes_WhoIsOutside_AndNothingElse()
    {
        await using var site = await SiteHost.StartAsync();
        var (guest, declined) = (await site.ExpectAsync(1, "Jan Żak"), await DeclinedAsync(site));
        using var device = await site.NewDeviceAsync();
        await LetInAsync(device, guest, Attendee.Of(guest)[1]);

        var text = (await device.GetPageAsync(List)).Content;

        using var list = JsonDocument.Parse(text);
        list.RootElement.EnumerateObject().Select(field => field.Name).ShouldBe(["salt", "until", "now", "people"]);
        var person = list.RootElement.GetProperty("people").EnumerateArray().ShouldHaveSingleItem();
        person.EnumerateObject().Select(field => field.Name).ShouldBe(["id", "name", "codes", "outside"]);
        person.GetProperty("name").GetString().ShouldBe(guest.FullName);
        person.GetProperty("codes").EnumerateArray().ShouldHaveSingleItem().GetString()
            .ShouldBe(EntryCode.Hash(guest.Code, list.RootElement.GetProperty("salt").GetString()!));
        person.GetProperty("outside").EnumerateArray().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe(guest.FullName);
        list.RootElement.GetProperty("until").GetDateTime().ShouldBe(new DateTime(2027, 6, 21, 22, 0, 0, DateTimeKind.Utc));
        foreach (var secret in new[] { guest.Code, guest.Token, guest.Details.Email, guest.Details.Organisation, declined.FullName })
            text.ShouldNotContain(secret!);
    }

    [Fact]
    public async Task List_WithoutAPassThatIsValid_IsNone()
    {
        await using var site = await SiteHost.StartAsync();
        await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync(List)).Status.ShouldBe(HttpStatusCode.NoContent);
        await site.LocalTimeIsAsync("2027-06-22T00:00:00");
        (await device.GetPageAsync(List)).Status.ShouldBe(HttpStatusCode.NoContent);
        await site.QueryAsync(async db =>
        {
            (await db.DoorPasses.SingleAsync()).Revoke(SiteHost.OrganiserEmail, site.Clock.GetUtcNow().UtcDateTime);
            return await db.SaveChangesAsync();
        });
        (await device.GetPageAsync(List)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task HandIn_Twice_ByAClockHoursWrong_IsOneArrival_AtTheRightTime()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync(1, "Jan Żak");
        using var device = await site.NewDeviceAsync();
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var wrong = now.AddHours(5);
        var scans = Attendee.Of(guest).Select(who => Scan(guest, who, wrong.AddMinutes(-20))).ToArray();

        (await HandInAsync(device, wrong, scans)).ShouldAllBe(says => says == null);
        (await HandInAsync(device, wrong.AddMinutes(1), scans)).ShouldAllBe(says => says == null);

        var arrivals = await site.ArrivalsAsync();
        arrivals.Select(arrival => arrival.Id).ShouldBe(scans.Select(scan => scan.Id), ignoreOrder: true);
        arrivals.ShouldAllBe(arrival => arrival.At == now.AddMinutes(-20) && arrival.Entrance == Doors.Entrance);
    }

    [Fact]
    public async Task HandIn_WhoeverIsInByAnotherEntrance_IsTold_AndByTheSameOneAtTheSameTimeIsNot()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        using var other = await site.NewDeviceAsync(await site.MakePassAsync("boczne"));
        var (now, who) = (site.Clock.GetUtcNow().UtcDateTime, Attendee.Of(guest)[0]);
        await LetInAsync(device, guest, who);

        (await HandInAsync(device, now, Scan(guest, who, now.AddMinutes(-1)))).ShouldBe([null]);
        (await HandInAsync(other, now, Scan(guest, who, now))).ShouldBe(["w środku już od 11:00, wejście główne."]);

        (await site.ArrivalsAsync()).ShouldHaveSingleItem().Entrance.ShouldBe(Doors.Entrance);
    }

    [Fact]
    public async Task HandIn_WhatWasUndoneSince_StaysUndone()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var (now, who) = (site.Clock.GetUtcNow().UtcDateTime, Attendee.Of(guest)[0]);
        var scan = Scan(guest, who, now);
        await HandInAsync(device, now, scan);
        await device.SubmitAsync(await device.GetPageAsync($"{Doors.Path}/{guest.Id}"), "form[action$='/undo']", []);

        (await HandInAsync(device, now, scan)).ShouldBe([null]);

        (await site.ArrivalsAsync()).ShouldHaveSingleItem().UndoneAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task HandIn_WhomTheListDoesNotKnow_OrWhoHasNoSeat_IsTold_AndNothingIsStored()
    {
        await using var site = await SiteHost.StartAsync();
        var stranger = await StrangerAsync(site);
        var (expected, declined) = (await site.ExpectAsync(1), await DeclinedAsync(site));
        using var device = await site.NewDeviceAsync();
        var now = site.Clock.GetUtcNow().UtcDateTime;

        var told = await HandInAsync(
            device, now,
            Scan(stranger, Attendee.Of(stranger)[0], now),
            Scan(declined, Attendee.Of(declined)[0], now),
            Scan(expected, new Attendee("0123456789abcdef", "Ktoś"), now),
            Scan(expected, Attendee.Of(expected)[0], now));

        told[0].ShouldNotBeNull().ShouldContain("nie ma już na liście");
        told[1].ShouldNotBeNull().ShouldContain("nie ma już miejsca");
        told[2].ShouldNotBeNull().ShouldContain("nie ma już na liście");
        told[3].ShouldBeNull();
        (await site.ArrivalsAsync()).ShouldHaveSingleItem().GuestId.ShouldBe(expected.Id);
    }

    [Fact]
    public async Task HandIn_OfARecordThatBecameOneWithAnotherSince_LetsThatOneIn()
    {
        await using var site = await SiteHost.StartAsync();
        var (kept, other) = (await site.ExpectAsync(1), await site.ExpectAsync(2));
        using var device = await site.NewDeviceAsync();
        using var organiser = await site.NewOrganiserAsync();
        (await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{kept.Id}/merge?other={other.Id}"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var scan = Scan(other, Attendee.Of(other)[0], now);

        (await HandInAsync(device, now, scan)).ShouldBe([null]);
        (await HandInAsync(device, now, scan)).ShouldBe([null]);

        (await site.ArrivalsAsync()).ShouldHaveSingleItem().GuestId.ShouldBe(kept.Id);
    }

    [Fact]
    public async Task HandIn_TheNextMorning_IsTaken_AndWithARevokedPassIsNot()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync(1, "Jan Żak");
        using var device = await site.NewDeviceAsync();
        var scannedAt = site.Clock.GetUtcNow().UtcDateTime;
        await site.LocalTimeIsAsync("2027-06-22T08:00:00");
        var now = site.Clock.GetUtcNow().UtcDateTime;

        (await HandInAsync(device, now, Scan(guest, Attendee.Of(guest)[0], scannedAt))).ShouldBe([null]);
        (await site.ArrivalsAsync()).ShouldHaveSingleItem().At.ShouldBe(scannedAt);
        (await device.GetPageAsync(Doors.Path)).Status.ShouldBe(HttpStatusCode.Forbidden);

        var page = await device.GetPageAsync(Page);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync(Doors.Passes), "form[action$='/revoke']", []);
        (await Doors.HandInAsync(device, page, Doors.Fields(now, Scan(guest, Attendee.Of(guest)[1], scannedAt)))).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await site.ArrivalsAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("Scans[0].Id", "nonsense")]
    [InlineData("Scans[0].At", "99999999999999999999")]
    [InlineData("SentAt", "gestern")]
    public async Task HandIn_Garbage_IsRefused(string field, string value)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var fields = Doors.Fields(now, Scan(guest, Attendee.Of(guest)[0], now)).Where(one => one.Key != field).Append(KeyValuePair.Create(field, value));

        (await Doors.HandInAsync(device, await device.GetPageAsync(Page), [.. fields])).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await site.ArrivalsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task HandIn_TooManyAtOnce_IsRefused_AndTimesBeyondAllCalendarsAreNot()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var (now, who) = (site.Clock.GetUtcNow().UtcDateTime, Attendee.Of(guest)[0]);
        var many = Enumerable.Range(0, 101).Select(_ => Scan(guest, who, now)).ToArray();

        (await Doors.HandInAsync(device, await device.GetPageAsync(Page), Doors.Fields(now, many))).Status.ShouldBe(HttpStatusCode.BadRequest);
        var beyond = Doors.Fields(now, Scan(guest, who, now)).Where(one => !one.Key.EndsWith(".At", StringComparison.Ordinal)).Append(KeyValuePair.Create("Scans[0].At", "-9223372036854775808"));
        (await Doors.HandInAsync(device, await device.GetPageAsync(Page), [.. beyond])).Status.ShouldBe(HttpStatusCode.OK);

        (await site.ArrivalsAsync()).ShouldHaveSingleItem().At.ShouldBe(new DateTime(2027, 6, 20, 22, 0, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task Page_HasNobodyOnIt_AndItsManifestLeadsToTheDoor()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();

        (await device.GetPageAsync(Page)).AllText.ShouldNotContain(guest.Details.LastName!);
        using var manifest = JsonDocument.Parse((await device.GetPageAsync(Page + "/manifest.webmanifest")).Content);
        manifest.RootElement.GetProperty("start_url").GetString().ShouldBe(Doors.Path);
        manifest.RootElement.GetProperty("short_name").GetString().ShouldBe("Wejście");
    }

    private static Task<Guest> DeclinedAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var guest = Guest.For(debate.Id, GuestData.Details(2), SiteHost.DefaultNow.UtcDateTime);
        debate.GiveUp(guest, Reply.Declined, SiteHost.DefaultNow.UtcDateTime).ShouldBe(ReplyOutcome.Declined);
        db.Guests.Add(guest);
        await db.SaveChangesAsync();
        return guest;
    });

    // Somebody with a seat in another event.
    private static async Task<Guest> StrangerAsync(SiteHost site)
    {
        await site.AddEventAsync("druga", new DateTime(2027, 6, 21, 10, 0, 0));
        return await site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == "druga");
            var guest = Guest.For(debate.Id, GuestData.Details(3), SiteHost.DefaultNow.UtcDateTime);
            debate.Accept(guest, SiteHost.DefaultNow.UtcDateTime, []);
            db.Guests.Add(guest);
            await db.SaveChangesAsync();
            return guest;
        });
    }

    private static OfflineScan Scan(Guest guest, Attendee who, DateTime at) => new(Guid.NewGuid(), guest.Id, who.Key, at);

    private static async Task LetInAsync(SiteClient device, Guest guest, Attendee who) =>
        await device.SubmitAsync(await device.GetPageAsync($"{Doors.Path}/{guest.Id}"), "form.door-in", [KeyValuePair.Create("who", "=" + who.Key)]);

    /// <returns>What is told of each scan, in their order.</returns>
    private static async Task<List<string?>> HandInAsync(SiteClient device, DateTime sentAt, params OfflineScan[] scans)
    {
        using var told = JsonDocument.Parse((await Doors.HandInAsync(device, await device.GetPageAsync(Page), Doors.Fields(sentAt, scans))).Content);
        told.RootElement.EnumerateArray().Select(line => line.GetProperty("id").GetGuid()).ShouldBe(scans.Select(scan => scan.Id));
        return [.. told.RootElement.EnumerateArray().Select(line => line.GetProperty("says").GetString() is { } says ? SitePage.Folded(says) : null)];
    }
}

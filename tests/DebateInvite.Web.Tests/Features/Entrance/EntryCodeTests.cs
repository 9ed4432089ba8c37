using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Entrance;

public class EntryCodeTests
{
    [Fact]
    public async Task Get_ByEverybodyElse_SaysTheSame_WhateverTheCode()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        await site.DayComesAsync();
        using var stranger = site.NewClient();

        var (known, unknown) = (await stranger.GetPageAsync($"/d/{guest.Code}"), await stranger.GetPageAsync("/d/ABCD2345"));

        (known.Status, known.Heading).ShouldBe((HttpStatusCode.OK, "Prosimy pokazać ten kod przy wejściu."));
        known.All("main [lang]").Select(text => text.TextContent).ShouldBe(["Please show this code at the entrance.", "Merci de présenter ce code à l’entrée."]);
        known.Content.Replace(guest.Code, "ABCD2345", StringComparison.Ordinal).ShouldBe(unknown.Content);
        known.Response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        var title = (await site.EventAsync()).Texts[0].Title;
        foreach (var hidden in new[] { guest.Details.FirstName, guest.Details.LastName, title })
            known.AllText.ShouldNotContain(hidden);
    }

    [Theory]
    [InlineData("{0}")]
    [InlineData("{1}")]
    [InlineData("{0:-}")]
    public async Task Get_AtTheDoor_LeadsToTheGuest(string form)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var typed = form is "{0:-}" ? $"{guest.Code[..4]}-{guest.Code[4..]}" : string.Format(System.Globalization.CultureInfo.InvariantCulture, form, guest.Code, guest.Code.ToLowerInvariant());

        var door = await device.GetPageAsync($"/d/{typed}");
        var page = await device.GetPageAsync((await device.GetPageAsync(door.Location!)).Location!);

        page.Heading.ShouldBe("Łucja Źródło");
        page.All("form.door-in button").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Get_AtTheDoor_UnknownAndForeignCodes_AreToldPlainly()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddEventAsync("druga", new DateTime(2027, 9, 1, 10, 0, 0));
        var foreign = await site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync(e => e.Slug == "druga");
            var guest = Guest.For(debate.Id, GuestData.Details(7), site.Clock.GetUtcNow().UtcDateTime);
            db.Guests.Add(guest);
            await db.SaveChangesAsync();
            return guest;
        });
        using var device = await site.NewDeviceAsync();

        foreach (var (code, says) in new[] { ("ABCD2345", "Takiego kodu nie ma nikt na liście"), (foreign.Code, "To jest kod na inne wydarzenie") })
        {
            var page = await device.GetPageAsync((await device.GetPageAsync($"/d/{code}")).Location!);
            page.Text(".notice").ShouldContain(says);
            page.AllText.ShouldNotContain("Źródło");
        }
    }

    [Fact]
    public async Task Get_ByAnOrganiser_LeadsToTheEventOfTheGuest()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddEventAsync("druga", new DateTime(2027, 6, 1, 12, 0, 0));
        var guest = await site.ExpectAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync($"/d/{guest.Code}")).Location.ShouldBe($"{Doors.Path}?q={guest.Code}");
    }

    [Fact]
    public async Task QrCodes_HoldTheAddress_AndTheCodeStandsBeside()
    {
        await using var site = await SiteHost.StartAsync(("Site:PublicUrl", "http://127.0.0.1"));
        var guest = await site.ExpectAsync();
        using var client = site.NewClient();

        var page = await client.GetPageAsync($"/r/{guest.Token}");

        page.Text(".pass__code").ShouldBe(guest.Code);
        page.Find("svg.pass path").GetAttribute("d").ShouldBe(Web.Door.QrCode.Svg($"http://127.0.0.1/d/{guest.Code}").Path);
        Web.Door.DoorCode.PathOf(guest.Code).ShouldBe($"/d/{guest.Code}");
    }
}

using System.Net;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Setup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.CheckIn;

public class DoorPassTests
{
    [Fact]
    public async Task Make_ShowsTheLinkOnce_AndStoresItsHash()
    {
        await using var site = await SiteHost.StartAsync(("Site:PublicUrl", "http://127.0.0.1"));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Doors.Passes), "form[action$='/door-passes']", [KeyValuePair.Create("Name", "wejście główne")]);
        var shown = await organiser.GetPageAsync(answer.Location!);
        var link = shown.Text(".pass__link");
        var again = await organiser.GetPageAsync(Doors.Passes);

        link.ShouldStartWith("http://127.0.0.1/p/");
        shown.All("svg.pass").ShouldHaveSingleItem();
        shown.AllText.ShouldContain("od 2027-06-21 00:00 do 2027-06-22 00:00");
        again.All(".pass__link").ShouldBeEmpty();
        again.Rows("table")[0][0].ShouldBe("wejście główne");
        var pass = await site.QueryAsync(db => db.DoorPasses.AsNoTracking().SingleAsync());
        pass.TokenHash.ShouldBe(DoorPass.HashOf(link.Split('/')[^1]));
        var noted = await site.QueryAsync(db => db.AuditEntries.SingleAsync(e => e.Kind == AuditKind.DoorPassMade));
        (noted.Organiser, noted.Event, noted.Subject).ShouldBe((SiteHost.OrganiserEmail, SiteHost.Slug, "wejście główne"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Wejście, którego nazwa jest dłuższa niż sześćdziesiąt znaków, a więc za długa")]
    public async Task Make_WithoutAName_OrWithALongOne_IsRefused(string name)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Doors.Passes), "form[action$='/door-passes']", [KeyValuePair.Create("Name", name)]);

        (answer.Status, answer.ValueOf("Name")).ShouldBe((HttpStatusCode.BadRequest, name));
        answer.ErrorOf("Name").ShouldNotBeNull();
        (await site.QueryAsync(db => db.DoorPasses.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Open_OnTheDay_StandsAtTheDoorOfThatEvent_AndNowhereElse()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddEventAsync("druga", new DateTime(2027, 6, 21, 10, 0, 0));
        using var device = await site.NewDeviceAsync();

        (await device.GetPageAsync(Doors.Path)).AllText.ShouldContain(Doors.Entrance);
        (await device.GetPageAsync("/organiser/druga/check-in")).Status.ShouldBe(HttpStatusCode.NotFound);
        foreach (var closed in new[] { "/organiser", "/organiser/debata", "/organiser/debata/guests", Doors.Passes, "/organiser/password" })
            (await device.GetPageAsync(closed)).Location.ShouldNotBeNull(closed).ShouldStartWith("/organiser/sign-in");
    }

    [Fact]
    public async Task Open_InCapitals_IsTheSamePass_AndAnUnknownOneIsNone()
    {
        await using var site = await SiteHost.StartAsync();
        await site.DayComesAsync();
        var pass = await site.MakePassAsync();
        using var device = site.NewClient();

        (await device.GetPageAsync("/p/" + new string('0', 32))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await device.GetPageAsync("/p/" + pass[3..].ToUpperInvariant())).Location.ShouldBe(Doors.Path);
        (await device.GetPageAsync(Doors.Path)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Revoke_EndsTheTelephoneAtOnce_WithASentence()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        var form = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(Doors.Passes), "form[action$='/revoke']", []);

        var page = await device.GetPageAsync(Doors.Path);
        (page.Status, page.Heading).ShouldBe((HttpStatusCode.Forbidden, "Ta przepustka jest unieważniona"));
        (await device.SubmitAsync(form, "form.door-in", [])).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await device.GetPageAsync($"/d/{guest.Code}")).Location.ShouldNotBeNull().ShouldStartWith(Doors.Path);
        (await site.ArrivalsAsync()).ShouldBeEmpty();
        (await site.QueryAsync(db => db.AuditEntries.CountAsync(e => e.Kind == AuditKind.DoorPassRevoked))).ShouldBe(1);
    }

    [Theory]
    [InlineData("2027-06-20T23:59:59", "Ta przepustka jeszcze nie działa")]
    [InlineData("2027-06-22T00:00:00", "Ta przepustka już nie działa: dzień wydarzenia minął")]
    public async Task Open_OnAnotherDay_SaysWhenItIsValid(string now, string heading)
    {
        await using var site = await SiteHost.StartAsync();
        var pass = await site.MakePassAsync();
        await site.LocalTimeIsAsync(now);
        using var device = await site.NewDeviceAsync(pass);

        var page = await device.GetPageAsync(Doors.Path);

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.Forbidden, heading));
        page.AllText.ShouldContain("2027-06-21 00:00");
    }

    [Fact]
    public async Task Organiser_WithoutAPass_IsAtTheDoorByName()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        await site.DayComesAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.LetInAsync(guest);

        (await site.ArrivalsAsync()).ShouldHaveSingleItem().Entrance.ShouldBe(SiteHost.OrganiserEmail);
    }

    [Fact]
    public async Task Device_WhereASecondFactorIsRequired_NeedsNone()
    {
        await using var site = await SiteHost.StartAsync(("Security:RequireSecondFactor", "true"));
        await site.DayComesAsync();
        var token = await site.QueryAsync(async db =>
        {
            var (pass, token) = DoorPass.For(await db.Events.SingleAsync(), Doors.Entrance, SiteHost.OrganiserEmail, site.Clock.GetUtcNow().UtcDateTime);
            db.DoorPasses.Add(pass);
            await db.SaveChangesAsync();
            return token;
        });
        using var device = await site.NewDeviceAsync($"/p/{token}");

        (await device.GetPageAsync(Doors.Path)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Restored_BackupOfBefore_RevokesEveryPass()
    {
        await using var site = await SiteHost.StartAsync();
        await site.MakePassAsync();

        var said = await site.CallAsync<IServiceProvider, string>(async services =>
            await services.GetRequiredKeyedService<ICommand>("restored").RunAsync(CancellationToken.None));

        said.ShouldContain("Door passes revoked: 1.");
        (await site.QueryAsync(db => db.DoorPasses.SingleAsync())).RevokedAt.ShouldNotBeNull();
    }
}

using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps at the door, on the day.</summary>
internal static class DoorSteps
{
    public static async Task ComeAsync(SiteWalk walk)
    {
        await walk.Site.DayComesAsync();
        await walk.Organiser.SignInAsOrganiserAsync();
        await walk.SendAsync(walk.Organiser, $"{WalkSteps.Desk}/settings/rules", fields: [("Capacity", "500")]);
        await walk.SendAsync(
            walk.Organiser, $"{WalkSteps.Desk}/settings/door", "main form.form", fields: [("UnansweredAtDoor", nameof(DoorRule.SeatIfFree)), ("UnlistedAtDoor", nameof(DoorRule.SeatIfFree))]);
        var made = await walk.Organiser.SubmitAsync(await walk.Organiser.GetPageAsync(Doors.Passes), "form[action$='/door-passes']", [KeyValuePair.Create("Name", Doors.Entrance)]);
        var pass = new Uri((await walk.Organiser.GetPageAsync(made.Location!)).Text(".pass__link")).AbsolutePath;

        using var device = walk.Site.NewClient();
        (await device.GetPageAsync(pass)).Location.ShouldBe(Doors.Path);
        var guest = await walk.LookAsync(db => db.Guests.AsNoTracking().FirstAsync(g => g.Reply == Reply.Accepted));
        var other = await walk.LookAsync(db => db.Guests.AsNoTracking().FirstAsync(g => g.Reply == Reply.None));
        await walk.SeeAsync(walk.Guest, $"/d/{guest.Code}");
        await walk.SeeAsync(device, Doors.Path, $"{Doors.Path}?q=zrod", $"{Doors.Path}?q=ABCD2345");
        foreach (var scanned in new[] { $"/d/{guest.Code}", $"/d/ABCD2345", $"{Doors.Path}?q={guest.Code}" })
            (await device.GetPageAsync(scanned)).Location.ShouldNotBeNull(scanned);
        (await walk.Organiser.GetPageAsync($"/d/{guest.Code}")).Location.ShouldNotBeNull();

        var form = await device.GetPageAsync($"{Doors.Path}/{guest.Id}");
        await walk.SendAsync(device, $"{Doors.Path}/{guest.Id}", "form.door-in");
        (await device.SubmitAsync(form, "form.door-in", [])).Location.ShouldNotBeNull();
        await walk.SendAsync(device, $"{Doors.Path}/{guest.Id}", "form[action$='/undo']");
        await walk.SendAsync(device, $"{Doors.Path}/{other.Id}", "form.door-in");
        await walk.SendAsync(device, $"{Doors.Path}/walk-in", fields: [("FirstName", "Żaneta"), ("ClauseAcknowledged", "true")]);

        await walk.SeeAsync(device, $"{Doors.Offline}/list", $"{Doors.Offline}/manifest.webmanifest");
        var (kept, now) = (await device.GetPageAsync(Doors.Offline), walk.Site.Clock.GetUtcNow().UtcDateTime);
        var scan = new OfflineScan(Guid.NewGuid(), guest.Id, "", now);
        foreach (var told in new[] { scan, scan, scan with { Id = Guid.NewGuid() }, scan with { Id = Guid.NewGuid(), GuestId = Guid.NewGuid() } })
            (await Doors.HandInAsync(device, kept, Doors.Fields(now, told))).Status.ShouldBe(System.Net.HttpStatusCode.OK);

        const string Arrivals = $"{WalkSteps.Desk}/arrivals";
        await walk.SeeAsync(walk.Organiser, Arrivals, $"{Arrivals}/wall", $"{Arrivals}/figures");

        await walk.SendAsync(walk.Organiser, Doors.Passes, "form[action$='/revoke']");
        (await device.GetPageAsync(Doors.Path)).Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
    }
}

using System.Globalization;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.CheckIn;

/// <summary>What tests at the door do again and again.</summary>
internal static class Doors
{
    public const string Path = "/organiser/debata/check-in";
    public const string Offline = Path + "/offline";
    public const string Passes = "/organiser/debata/settings/door-passes";
    public const string Entrance = "wejście główne";

    /// <summary>Half an hour before it begins.</summary>
    public static Task DayComesAsync(this SiteHost site) => site.LocalTimeIsAsync("2027-06-21T11:00:00");

    public static Task AllowAsync(this SiteHost site, DoorRule rule = DoorRule.SeatIfFree) => site.EditEventAsync(debate =>
        (debate.WaitingAtDoor, debate.UnansweredAtDoor, debate.DeclinedAtDoor, debate.UnlistedAtDoor) = (rule, rule, rule, rule));

    /// <returns>The path that the new pass has.</returns>
    public static async Task<string> MakePassAsync(this SiteHost site, string name = Entrance)
    {
        using var organiser = await site.NewOrganiserAsync();
        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Passes), "form[action$='/door-passes']", [KeyValuePair.Create("Name", name)]);
        return new Uri((await organiser.GetPageAsync(answer.Location!)).Text(".pass__link")).AbsolutePath;
    }

    /// <summary>A telephone that has opened a pass.</summary>
    public static async Task<SiteClient> NewDeviceAsync(this SiteHost site, string pass)
    {
        var device = site.NewClient();
        (await device.GetPageAsync(pass)).Location.ShouldBe(Path);
        return device;
    }

    /// <summary>A telephone at the main entrance on the day.</summary>
    public static async Task<SiteClient> NewDeviceAsync(this SiteHost site)
    {
        await site.DayComesAsync();
        return await site.NewDeviceAsync(await site.MakePassAsync());
    }

    /// <summary>Somebody with a seat.</summary>
    public static Task<Guest> ExpectAsync(this SiteHost site, int number = 1, params string[] companions) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var guest = Guest.For(debate.Id, GuestData.Details(number), SiteHost.DefaultNow.UtcDateTime);
        debate.Accept(guest, SiteHost.DefaultNow.UtcDateTime, companions).ShouldBe(ReplyOutcome.Accepted);
        db.Guests.Add(guest);
        await db.SaveChangesAsync();
        return guest;
    });

    /// <summary>Presses the big button.</summary>
    public static async Task<SitePage> LetInAsync(this SiteClient device, Guest guest)
    {
        var answer = await device.SubmitAsync(await device.GetPageAsync($"{Path}/{guest.Id}"), "form.door-in", []);
        return await device.GetPageAsync(answer.Location!);
    }

    public static Task<List<Arrival>> ArrivalsAsync(this SiteHost site) => site.QueryAsync(db => db.Arrivals.AsNoTracking().OrderBy(a => a.At).ThenBy(a => a.Person).ToListAsync());

    /// <summary>Tells of scans as the script does: the page's form has the address and the token.</summary>
    public static Task<SitePage> HandInAsync(SiteClient device, SitePage page, IEnumerable<KeyValuePair<string, string>> fields) =>
        device.PostAsync(page.Find("#hand-in").GetAttribute("action")!, [SiteClient.TokenOf(page), .. fields]);

    /// <param name="sentAt">By the telephone's clock, as the scans' times are.</param>
    public static KeyValuePair<string, string>[] Fields(DateTime sentAt, params OfflineScan[] scans) =>
    [
        KeyValuePair.Create("SentAt", Milliseconds(sentAt)),
        .. scans.SelectMany((scan, index) => new[]
        {
            KeyValuePair.Create($"Scans[{index}].Id", scan.Id.ToString()),
            KeyValuePair.Create($"Scans[{index}].Guest", scan.GuestId.ToString()),
            KeyValuePair.Create($"Scans[{index}].Who", scan.Person),
            KeyValuePair.Create($"Scans[{index}].At", Milliseconds(scan.At)),
        }),
    ];

    private static string Milliseconds(DateTime at) => new DateTimeOffset(at, TimeSpan.Zero).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}

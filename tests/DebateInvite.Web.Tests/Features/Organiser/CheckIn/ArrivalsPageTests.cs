using System.Net;
using System.Net.Http.Headers;
using DebateInvite.Domain.Access;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;

namespace DebateInvite.Web.Tests.Features.Organiser.CheckIn;

public class ArrivalsPageTests
{
    private const string Path = "/organiser/debata/arrivals";

    [Fact]
    public async Task Show_CountsPeopleByQuarterAndEntrance_AndNoneThatIsUndone()
    {
        await using var site = await SiteHost.StartAsync();
        var (one, two, three) = (await site.ExpectAsync(1, "Jan Żak"), await site.ExpectAsync(2), await site.ExpectAsync(3));
        using var device = await site.NewDeviceAsync();
        await device.LetInAsync(one);
        await site.LocalTimeIsAsync("2027-06-21T11:31:00");
        using var other = await site.NewDeviceAsync(await site.MakePassAsync("od podwórza"));
        await other.LetInAsync(two);
        await device.SubmitAsync(await device.LetInAsync(three), "form[action$='/undo']", []);
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync(Path);

        page.All(".figures dd").Select(figure => figure.TextContent).ShouldBe(["3", "4", "1"]);
        page.Rows("section[aria-labelledby=quarters] table").ShouldBe([["11:00", "2"], ["11:15", "0"], ["11:30", "1"]]);
        page.Rows("section[aria-labelledby=entrances] table").ShouldBe([[Doors.Entrance, "2"], ["od podwórza", "1"]]);
        page.All("svg.chart rect").Count().ShouldBe(3);
        (await organiser.GetPageAsync($"{Path}/wall")).Text(".wall__here").ShouldBe("3 z 4 w środku");
    }

    [Fact]
    public async Task Figures_AskedAgain_AreJson_AndListenedTo_AreEvents()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ExpectAsync();
        using var device = await site.NewDeviceAsync();
        using var organiser = await site.NewOrganiserAsync();
        (await organiser.Http.GetStringAsync(new Uri($"{Path}/figures", UriKind.Relative))).ShouldBe("""{"arrived":0,"expected":1}""");

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{Path}/figures", UriKind.Relative));
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/event-stream"));
        using var response = await organiser.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        using var events = new StreamReader(await response.Content.ReadAsStreamAsync());
        (await NextAsync(events)).ShouldBe("""data: {"arrived":0,"expected":1}""");
        await device.LetInAsync(guest);
        var next = NextAsync(events);
        await Eventually.IsAsync(
            () =>
            {
                site.Clock.Advance(TimeSpan.FromSeconds(2));
                return Task.FromResult(next.IsCompleted);
            },
            "the figures have come");

        (await next).ShouldBe("""data: {"arrived":1,"expected":1}""");
    }

    [Fact]
    public async Task Show_ReaderMay_AndTheDoorMayNot()
    {
        await using var site = await SiteHost.StartAsync();
        using var reader = await site.NewMemberAsync(Role.Reader);
        using var door = await site.NewMemberAsync(Role.Door);

        (await reader.GetPageAsync(Path)).Status.ShouldBe(HttpStatusCode.OK);
        (await door.GetPageAsync(Path)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string?> NextAsync(StreamReader events)
    {
        string? line;
        do
        {
            line = await events.ReadLineAsync();
        }
        while (line is { Length: 0 });
        return line;
    }
}

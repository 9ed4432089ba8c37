using System.Net;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;

namespace DebateInvite.Web.Tests.Features.Organiser.CheckIn;

public class ArrivalRaceTests
{
    [Fact]
    public async Task LetIn_ManyScansAtOnceFromTwoHosts_AreOneArrival_AndAllAreAnswered()
    {
        var database = await SqliteDatabase.NewAsync();
        await using var site = await SiteHost.StartAsync(database);
        var guest = await site.ExpectAsync(1, "Jan Żak");
        await site.DayComesAsync();
        await using var second = await SiteHost.StartAsync(
            site.Clock.GetUtcNow(), ("Database:Provider", database.Provider), ("ConnectionStrings:DebateInvite", database.ConnectionString));
        var pass = await site.MakePassAsync();
        using var here = await site.NewDeviceAsync(pass);
        using var there = await second.NewDeviceAsync(pass);
        var forms = new[] { (Device: here, Form: await here.GetPageAsync($"{Doors.Path}/{guest.Id}")), (Device: there, Form: await there.GetPageAsync($"{Doors.Path}/{guest.Id}")) };

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => forms[number % 2].Device.SubmitAsync(forms[number % 2].Form, "form.door-in", [])));

        answers.ShouldAllBe(answer => answer.Status == HttpStatusCode.Redirect);
        (await site.ArrivalsAsync()).Select(arrival => arrival.Person).ShouldBe(Attendee.Of(guest).Select(who => who.Key), ignoreOrder: true);
    }
}

using System.Globalization;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests.WholeList;

/// <summary>From an office's list to the list at the door, with everything that comes in between.</summary>
public class WholeListTests
{
    private const int Seats = 130;
    private const int MoreSeats = 170;
    private const int Companions = 2;
    private const int Steps = 250;

    // The same list and the same course of events each time, so that what fails can be looked at.
    private const int Seed = 20270621;

    [Fact]
    public async Task ImportedList_EverythingThatGuestsAndOrganisersDo_EndsAsTheRulesSay()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var visitor = site.NewClient();
        var random = new Random(Seed);
        var names = new MadeUpPeople(random);
        var expected = new PlainList(Seats);
        expected.People.AddRange(Enumerable.Range(0, 500).Select(number => names.Next(hasEmail: number % 20 != 0)));
        var onSite = new ListOnSite(site, organiser, visitor);

        await onSite.SetAsync(("Capacity", $"{Seats}"), ("CompanionsAllowed", $"{Companions}"));
        await onSite.ImportAsync(expected.People);
        await onSite.InviteAsync([.. expected.People.Where(person => person.Email is not null)]);
        var course = new Course(random, names, expected, onSite);
        for (var step = 0; step < Steps; step++)
        {
            await course.GoOnAsync();
            if (step == Steps / 3)
                await course.AcceptTogetherAsync();
            if (step == Steps * 2 / 3)
                await course.EnlargeAsync(MoreSeats);
        }

        course.Happened.Keys.ShouldBe(Course.Kinds, ignoreOrder: true);
        await ShouldBeTheListAsync(site, expected);
        await ShouldBeExportedAsync(onSite, expected);
        site.Log.Faults.ShouldBeEmpty();
    }

    private static async Task ShouldBeTheListAsync(SiteHost site, PlainList expected)
    {
        var guests = await site.QueryAsync(db => db.Guests.AsNoTracking().ToListAsync());
        var nameOf = guests.ToDictionary(guest => guest.Id, guest => guest.FullName);
        guests
            .Select(guest => (guest.FullName, guest.Reply, guest.Seats, guest.Message, guest.DeputyFor is { } id ? nameOf[id] : null))
            .ShouldBe(expected.People.Select(person => (person.Name, person.Reply, person.Seats, person.Message, person.DeputyFor?.Name)), ignoreOrder: true);
        guests.Where(guest => guest.Reply is Reply.WaitListed).OrderBy(guest => guest.ArrivalNumber).Select(guest => guest.FullName)
            .ShouldBe(expected.Row.Select(person => person.Name));
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((expected.Taken, expected.Row.Count));
        // Those with a seat and those who wait are both some, or this was no test of either.
        (expected.Row.Count, expected.MovedUp).ShouldSatisfyAllConditions(
            counts => counts.Item1.ShouldBeGreaterThan(0), counts => counts.Item2.ShouldBeGreaterThan(10));
        (await site.QueryAsync(db => db.GuestChanges.CountAsync(c => c.Kind == GuestChangeKind.Promoted))).ShouldBe(expected.MovedUp);
    }

    private static async Task ShouldBeExportedAsync(ListOnSite onSite, PlainList expected)
    {
        var lines = await onSite.ExportAsync();
        lines.Select(line => (line.Key, line.Value["Odpowiedź"], line.Value["Osoby towarzyszące"], line.Value["Adres e-mail"], line.Value["Instytucja lub organizacja"]))
            .ShouldBe(
                expected.People.Select(person => (
                    person.Name, Terms.Of(person.Reply).Pl, string.Join("; ", person.Companions), person.Email ?? "", person.Organisation)),
                ignoreOrder: true);
    }
}

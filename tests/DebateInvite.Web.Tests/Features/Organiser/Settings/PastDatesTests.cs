using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

/// <summary>It is the first of June, 10:00: a date that has passed is likely a slip, so somebody is asked before it is saved.</summary>
public class PastDatesTests
{
    private const string Time = "/organiser/debata/settings/time";

    [Theory]
    [InlineData("RepliesCloseOn", "2027-05-31", "Ostatni dzień odpowiedzi już minął")]
    [InlineData("RepliesCloseOn", "2026-06-15", "Ostatni dzień odpowiedzi już minął")]
    [InlineData("PromotionEndsOn", "2027-05-31", "Lista rezerwowa przestanie się sama przesuwać")]
    [InlineData("StartsAt", "2027-06-01T09:59", "Początek wydarzenia jest w przeszłości")]
    public async Task Save_DateThatHasPassed_AsksFirst_AndIsSavedWhenItIsMeant(string field, string value, string says)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var before = await site.EventAsync();
        (string, string)[] typed = field is "StartsAt" ? [("StartsAt", value), ("RepliesCloseOn", "2027-06-01")] : [(field, value)];

        var asked = await organiser.SubmitAsync(await organiser.GetPageAsync(Time), [.. typed, ("Address", "ul. Nowa 1, Warszawa")]);

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.AllText.ShouldContain(says);
        asked.Title.ShouldStartWith("Błąd:");
        (asked.ValueOf(field), asked.ValueOf("Address")).ShouldBe((value, "ul. Nowa 1, Warszawa"));
        (await site.EventAsync()).Version.ShouldBe(before.Version);

        // Sent again without a word, it is asked again.
        (await organiser.SubmitAsync(asked)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await organiser.SubmitAsync(asked, ("MeansPast", "true"))).Location.ShouldBe(Time);

        (await organiser.GetPageAsync(Time)).ValueOf(field).ShouldBe(value);
        // What is past by now is not asked about with every other change.
        (await organiser.SubmitAsync(await organiser.GetPageAsync(Time), ("Address", "ul. Inna 2, Warszawa"))).Location.ShouldBe(Time);
    }

    [Theory]
    [InlineData("RepliesCloseOn", "2027-06-01")]
    [InlineData("PromotionEndsOn", "2027-06-01")]
    [InlineData("StartsAt", "2027-06-30T10:01")]
    public async Task Save_DateThatHasNotPassed_IsNotAskedAbout(string field, string value)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.SubmitAsync(await organiser.GetPageAsync(Time), (field, value))).Location.ShouldBe(Time);
    }

    [Fact]
    public async Task Save_AfterTheDeadline_AnotherSection_IsNotAskedAbout()
    {
        await using var site = await SiteHost.StartAsync();
        await site.LocalTimeIsAsync("2027-06-18T12:00");
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/rules"), ("Capacity", "7"))).Location.ShouldBe("/organiser/debata/settings/rules");
    }

    [Fact]
    public async Task Copy_StartThatHasPassed_AsksFirst_AndIsMadeWhenItIsMeant()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var asked = await organiser.CopyEventAsync("debata-2026", "2026-05-10T09:00", "2026-05-01");

        asked.Status.ShouldBe(HttpStatusCode.BadRequest);
        asked.AllText.ShouldContain("Początek wydarzenia jest w przeszłości");
        (asked.ValueOf("Slug"), asked.ValueOf("StartsAt")).ShouldBe(("debata-2026", "2026-05-10T09:00"));
        (await site.QueryAsync(db => db.Events.CountAsync())).ShouldBe(1);

        (await organiser.SubmitAsync(asked, ("MeansPast", "true"))).Location.ShouldBe("/organiser/debata-2026/settings");
    }

    [Theory]
    [InlineData("2027-06-02", false)]
    [InlineData("2028-01-01", false)]
    [InlineData("2027-06-01", true)]
    [InlineData("2027-05-20", true)]
    public async Task Secretariat_ReceivedOnADayToCome_IsRefused(string day, bool isTaken)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details(1), Reply.None);
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync($"/organiser/debata/secretariat?q={Uri.EscapeDataString(guest.Details.LastName)}");

        var answer = await organiser.SubmitAsync(page, "main form.form", [new("ReceivedOn", day)]);

        answer.Status.ShouldBe(isTaken ? HttpStatusCode.Redirect : HttpStatusCode.BadRequest);
        if (!isTaken)
            answer.ErrorOf("ReceivedOn").ShouldNotBeNull().ShouldContain("w przyszłości");
        (await site.QueryAsync(db => db.Guests.CountAsync(g => g.Reply == Reply.Accepted))).ShouldBe(isTaken ? 1 : 0);
    }
}

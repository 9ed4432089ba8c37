using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Certificates;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.CheckIn;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Feedback;

/// <summary>What guests are asked after the event: once, and apart from them.</summary>
public class GiveFeedbackTests
{
    [Fact]
    public async Task Give_IsStoredApartFromTheGuest_AndOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        (await client.GetPageAsync($"/r/{guest.Token}")).All("a[href$='/feedback']").Count().ShouldBe(1);
        var form = await client.GetPageAsync($"/r/{guest.Token}/feedback");
        form.AllText.ShouldContain(Attendance.Rating);
        var history = await site.QueryAsync(db => db.GuestChanges.CountAsync());

        var answer = await client.AnswerAsync(guest, "4", "Mniej\nslajdów");
        (await client.GetPageAsync(answer.Location!)).Heading.ShouldBe("Dziękujemy za odpowiedzi");
        await client.SubmitAsync(form, "main form", [KeyValuePair.Create("First.Value", "1")]);

        var stored = await site.QueryAsync(db => db.FeedbackAnswers.AsNoTracking().OrderBy(a => a.Question).ToListAsync());
        stored.Select(one => (one.Question, one.Rating, one.Words)).ShouldBe([(1, 4, null), (2, (int?)null, "Mniej\nslajdów")]);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).HasGivenFeedback.ShouldBeTrue();
        (await site.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(history, "A history would tell when.");
        (await client.GetPageAsync($"/r/{guest.Token}")).All("a[href$='/feedback']").ShouldBeEmpty();
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Show_GuestWithASeat_IsAskedWhereNobodyIsCounted_AndWhoDeclinedIsNot()
    {
        await using var site = await SiteHost.StartAsync();
        var expected = await site.ExpectAsync();
        var declined = await site.AddAsync(GuestData.Details(2), Domain.Guests.Reply.Declined);
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();

        (await client.GetPageAsync($"/en/r/{expected.Token}/feedback")).AllText.ShouldContain("How was it?");
        (await client.GetPageAsync($"/r/{declined.Token}/feedback")).Location.ShouldBe($"/r/{declined.Token}");
        (await client.GetPageAsync($"/r/{declined.Token}")).All("a[href$='/feedback']").ShouldBeEmpty();
    }

    [Fact]
    public async Task Show_HalfFilledIn_IsThereInTheOtherLanguageWithAllOfIt_AndNothingIsStored()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        var form = await client.GetPageAsync($"/r/{guest.Token}/feedback");

        var page = await client.SubmitAsync(
            form, "main form", [KeyValuePair.Create("First.Value", "2"), KeyValuePair.Create("Second.Value", "Mniej\nslajdów")], "header button[lang=fr]");

        (page.Status, page.Language, page.ValueOf("First.Value"), page.ValueOf("Second.Value").ReplaceLineEndings("\n")).ShouldBe((HttpStatusCode.OK, "fr", "2", "Mniej\nslajdów"));
        page.All(".field--invalid, .error-summary").ShouldBeEmpty();
        (await site.QueryAsync(db => db.FeedbackAnswers.AnyAsync())).ShouldBeFalse();
        (await client.SubmitAsync(page, "main form", [])).Location.ShouldBe($"/fr/r/{guest.Token}/feedback");
    }

    [Theory]
    [InlineData("2027-06-21T23:59:59", false)]
    [InlineData("2027-06-22T00:00:00", true)]
    [InlineData("2027-07-21T23:59:59", true)]
    [InlineData("2027-07-22T00:00:00", false)]
    public async Task Give_OnlyFromTheEnd_ForThirtyDays_AndLaterItIsSaidThatNothingIsStored(string local, bool isTaken)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.AskAsync();
        await site.LocalTimeIsAsync(local);
        using var client = site.NewClient();

        var shown = await client.GetPageAsync($"/r/{guest.Token}/feedback");
        var answer = await client.PostAsync($"/r/{guest.Token}/feedback", [KeyValuePair.Create("First.Value", "5"), KeyValuePair.Create("Second.Value", "Wszystko")]);

        (shown.Status, answer.Status).ShouldBe(isTaken ? (HttpStatusCode.OK, HttpStatusCode.Redirect) : (HttpStatusCode.Redirect, HttpStatusCode.Gone));
        (await site.QueryAsync(db => db.FeedbackAnswers.CountAsync())).ShouldBe(isTaken ? 2 : 0);
        if (!isTaken)
            answer.AllText.ShouldContain("Wszystko");
    }

    [Theory]
    [InlineData("", "", "First.Value")]
    [InlineData("6", "", "First_Value")]
    [InlineData("trzy", "x", "First_Value")]
    public async Task Give_NothingOrNoRating_IsRefused_WithWhatWasTyped(string rating, string words, string field)
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();

        var page = await client.PostAsync($"/r/{guest.Token}/feedback", [KeyValuePair.Create("First.Value", rating), KeyValuePair.Create("Second.Value", words)]);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf(field.Replace('.', '_')).ShouldNotBeNull();
        page.ValueOf("Second.Value").ShouldBe(words);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).HasGivenFeedback.ShouldBeFalse();
    }

    [Fact]
    public async Task Give_TooOften_ComesBackWithWhatWasTyped()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        var (one, two) = (await site.AttendedAsync(), await site.AttendedAsync(2));
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        await client.AnswerAsync(one, "4", "");

        var refused = await client.AnswerAsync(two, "3", "Więcej czasu");

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        (refused.ValueOf("First.Value"), refused.ValueOf("Second.Value")).ShouldBe(("3", "Więcej czasu"));
    }

    [Fact]
    public async Task Give_AtTheSameTime_IsOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();

        await Task.WhenAll(Enumerable.Range(1, 5).Select(rating => client.PostAsync($"/r/{guest.Token}/feedback", [KeyValuePair.Create("First.Value", $"{rating}")])));

        (await site.QueryAsync(db => db.FeedbackAnswers.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task GuestDeleted_AnswersStay()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        await site.AskAsync();
        await site.EventIsOverAsync();
        using var client = site.NewClient();
        await client.AnswerAsync(guest, "4", "Dobrze");
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}/delete"));

        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
        (await site.QueryAsync(db => db.FeedbackAnswers.CountAsync())).ShouldBe(2);
    }
}

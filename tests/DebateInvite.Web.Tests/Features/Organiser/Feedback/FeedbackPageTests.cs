using System.Net;
using DebateInvite.Domain.Feedback;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Certificates;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Feedback;

/// <summary>The questions in the settings, and what comes of them on the desk.</summary>
public class FeedbackPageTests
{
    private const string Path = "/organiser/debata/feedback";
    private const string Settings = "/organiser/debata/settings/feedback";

    [Fact]
    public async Task Show_FewAnswers_AreCountedAndNotShown_FiveAre()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AskAsync();
        await site.EventIsOverAsync();
        await AnswersAsync(site, "5", "5", "4", "1");
        using var organiser = await site.NewOrganiserAsync();

        var few = await organiser.GetPageAsync(Path);
        few.All("table").ShouldBeEmpty();
        few.AllText.ShouldContain("4 odpowiedzi");
        few.AllText.ShouldNotContain("Uwaga");
        await AnswersAsync(site, "5");

        var page = await organiser.GetPageAsync(Path);
        page.Heading.ShouldBe("Opinie gości");
        page.All("table.bars tbody tr").Select(row => (row.Children[0].TextContent, row.Children[2].TextContent)).ShouldBe([("5", "3"), ("4", "1"), ("3", "0"), ("2", "0"), ("1", "1")]);
        page.AllText.ShouldContain("średnio 4,0");
        page.All("ul.names li").Count().ShouldBe(5);
        page.All(".desk-nav [aria-current]").Single().TextContent.ShouldBe("Obecność");
    }

    [Fact]
    public async Task Save_Questions_AreAsked_AndWithAnswersTheyStay()
    {
        await using var site = await SiteHost.StartAsync();
        using (var organiser = await site.NewOrganiserAsync())
        {
            (await organiser.GetPageAsync(Path)).AllText.ShouldContain("Gości o nic nie pytamy");
            var saved = await organiser.SubmitAsync(
                await organiser.GetPageAsync(Settings),
                ("First.Pl", "Jak było?"), ("First.En", "How was it?"), ("Third.Pl", "Co poprawić?"), ("Third.Kind", "Text"));
            saved.Location.ShouldBe(Settings);
        }

        var questions = (await site.EventAsync()).FeedbackQuestions;
        questions.Select(question => (question.Kind, question.In(Domain.Language.Fr))).ShouldBe([(FeedbackKind.Rating, "Jak było?"), (FeedbackKind.Text, "Co poprawić?")]);
        await site.EventIsOverAsync();
        await AnswersAsync(site, "5");
        using var later = await site.NewOrganiserAsync();

        var refused = await later.SubmitAsync(await later.GetPageAsync(Settings), ("First.Pl", "Inne?"));

        (refused.Status, refused.ErrorOf("First_Pl")).ShouldBe((HttpStatusCode.BadRequest, "Są już odpowiedzi, dlatego pytań nie można zmienić."));
        (await later.SubmitAsync(await later.GetPageAsync(Settings))).Location.ShouldBe(Settings, "Unchanged, it may be saved.");
        (await site.EventAsync()).FeedbackQuestions[0].In(Domain.Language.Pl).ShouldBe("Jak było?");
    }

    [Theory]
    [InlineData("First.Kind", "Inny")]
    [InlineData("Second.Fr", "long")]
    public async Task Save_NoKindOrTooLong_IsRefused(string field, string value)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var refused = await organiser.SubmitAsync(await organiser.GetPageAsync(Settings), (field, value is "long" ? new string('x', 301) : value));

        refused.ErrorOf(field.Replace('.', '_')).ShouldNotBeNull();
    }

    [Fact]
    public async Task Save_Certificates_AreGiven_InTheEventsOwnWords()
    {
        const string Section = "/organiser/debata/settings/certificates";
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AttendedAsync();
        using (var organiser = await site.NewOrganiserAsync())
        {
            (await organiser.SubmitAsync(await organiser.GetPageAsync(Section), ("Pl.Sentence", "Był(a) z nami {{Imie}}"))).ErrorOf("Pl_Sentence").ShouldNotBeNull().ShouldContain("{{Imie}}");
            var saved = await organiser.SubmitAsync(
                await organiser.GetPageAsync(Section), ("GivesCertificates", "true"), ("Pl.Sentence", "{{Name}} bierze udział w „{{Event}}” {{ Day }}: {{Place}}."), ("Pl.Signature", "Anna Wzór\nprezeska"));
            saved.Location.ShouldBe(Section);
            (await organiser.GetPageAsync("/organiser/debata/sample/certificate")).Text(".certificate__sentence").ShouldStartWith("Janina Przykładowa bierze udział w");
        }

        await site.EventIsOverAsync();
        using var client = site.NewClient();

        var page = await client.IssueAsync(guest);

        page.Text(".certificate__sentence").ShouldStartWith("Łucja Źródło bierze udział w „");
        page.All(".certificate__sign span").Select(line => line.TextContent).ShouldBe(["Anna Wzór", "prezeska"]);
        (await client.GetPageAsync($"/en/r/{guest.Token}/certificate")).Text(".certificate__sentence").ShouldStartWith("This is to certify");
    }

    // Each by a guest of their own.
    private static async Task AnswersAsync(SiteHost site, params string[] ratings)
    {
        using var client = site.NewClient();
        foreach (var rating in ratings)
        {
            var guest = await site.AttendedAsync(await site.QueryAsync(db => db.Guests.CountAsync()) + 1);
            (await client.PostAsync($"/r/{guest.Token}/feedback", [KeyValuePair.Create("First.Value", rating), KeyValuePair.Create("Second.Value", $"Uwaga {rating}")])).Status.ShouldBe(HttpStatusCode.Redirect);
        }
    }
}

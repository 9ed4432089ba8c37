using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Localisation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Invitation;

/// <summary>What the page offers is decided by the state of the event.</summary>
public class InvitationStateTests
{
    private static readonly (string Path, Language Language)[] Languages = [("/", Language.Pl), ("/en", Language.En), ("/fr", Language.Fr)];

    [Theory]
    [InlineData("2027-06-15T12:00:00", "Dziś jest ostatni dzień na potwierdzenie udziału.", "Today is the last day to confirm your attendance.", "C’est aujourd’hui le dernier jour pour confirmer votre présence.")]
    [InlineData("2027-06-14T23:59:59", "Na potwierdzenie udziału pozostał 1 dzień.", "1 day left to confirm your attendance.", "Il reste 1 jour pour confirmer votre présence.")]
    [InlineData("2027-06-13T00:00:00", "Na potwierdzenie udziału pozostały 2 dni.", "2 days left to confirm your attendance.", "Il reste 2 jours pour confirmer votre présence.")]
    [InlineData("2027-06-10T12:00:00", "Na potwierdzenie udziału pozostało 5 dni.", "5 days left to confirm your attendance.", "Il reste 5 jours pour confirmer votre présence.")]
    [InlineData("2027-06-03T12:00:00", "Na potwierdzenie udziału pozostało 12 dni.", "12 days left to confirm your attendance.", "Il reste 12 jours pour confirmer votre présence.")]
    [InlineData("2027-05-24T12:00:00", "Na potwierdzenie udziału pozostały 22 dni.", "22 days left to confirm your attendance.", "Il reste 22 jours pour confirmer votre présence.")]
    public async Task Open_EachNumberOfDays_IsSaidInItsGrammar(string local, string pl, string en, string fr)
    {
        await using var site = await SiteHost.StartAsync(SiteHost.DefaultNow.AddMonths(-1), ("FirstEvent:RepliesCloseOn", "2027-06-15"));
        await site.LocalTimeIsAsync(local);
        using var guest = site.NewClient();

        foreach (var ((path, _), words) in Languages.Zip([pl, en, fr]))
        {
            var notes = (await guest.GetPageAsync(path)).All(".action__note").Select(note => SitePage.Folded(note.TextContent)).ToList();
            notes.ShouldNotBeEmpty();
            notes.ShouldAllBe(note => note == words);
        }
    }

    [Fact]
    public async Task EachState_EachLanguage_SaysWhatItIsAndOffersWhatThereIs()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await ShouldOfferAsync(site, status: null, InvitationTexts.Confirm, calendar: true);

        await site.QueryAsync(async db =>
        {
            var debate = await db.Events.SingleAsync();
            var guest = Guest.For(debate.Id, GuestData.Details(), site.Clock.GetUtcNow().UtcDateTime);
            debate.Accept(guest, site.Clock.GetUtcNow().UtcDateTime);
            db.Guests.Add(guest);
            return await db.SaveChangesAsync();
        });
        await ShouldOfferAsync(site, InvitationTexts.FullTitle, InvitationTexts.JoinWaitingList, calendar: true);

        await site.LocalTimeIsAsync("2027-06-16T00:00:00");
        await ShouldOfferAsync(site, InvitationTexts.ClosedTitle, button: null, calendar: true);

        await site.LocalTimeIsAsync("2027-06-22T00:00:00");
        await ShouldOfferAsync(site, InvitationTexts.OverTitle, button: null, calendar: false);

        await site.EditEventAsync(debate => debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime);
        await ShouldOfferAsync(site, InvitationTexts.CancelledTitle, button: null, calendar: false);
        using var guest = site.NewClient();
        (await guest.GetPageAsync("/")).Find("script[type='application/ld+json']").TextContent.ShouldContain("https://schema.org/EventCancelled");
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Text_WithMarkup_IsRenderedAndMadeHarmless()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate =>
        {
            var text = debate.TextIn(Language.Pl);
            text.Title = "A </script><script>alert(1)</script> & \"B\"";
            text.Invitation = "**Zapraszamy** <script>alert(1)</script> [tu](javascript:alert(1)) [tam](https://example.org) <img src=x onerror=alert(1)>";
            text.Lead = "\"><script>alert(1)</script>";
        });
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync("/");

        page.Text("h1").ShouldBe("A </script><script>alert(1)</script> & \"B\"");
        page.All("script").ShouldAllBe(script => script.GetAttribute("type") == "application/ld+json");
        page.All("[onerror], a[href^=javascript]").ShouldBeEmpty();
        page.All("#letter + .prose strong").Single().TextContent.ShouldBe("Zapraszamy");
        page.All("#letter + .prose a").Select(link => link.GetAttribute("href")).ShouldContain("https://example.org");
        using var json = System.Text.Json.JsonDocument.Parse(page.Find("script[type='application/ld+json']").TextContent);
        json.RootElement.GetProperty("name").GetString().ShouldBe("A </script><script>alert(1)</script> & \"B\"");
    }

    private static async Task ShouldOfferAsync(SiteHost site, Text? status, Text? button, bool calendar)
    {
        using var guest = site.NewClient();
        foreach (var (path, language) in Languages)
        {
            using var _ = CurrentLanguage.Use(language);
            var page = await guest.GetPageAsync(path);
            page.All(".action__status").Select(element => element.TextContent).Distinct(StringComparer.Ordinal)
                .ShouldBe(status is null ? [] : [status.ToString()]);
            page.All("a.button").Select(element => element.TextContent).Distinct(StringComparer.Ordinal)
                .ShouldBe(button is null ? [] : [button.ToString()]);
            page.All("a[href$='event.ics']").Any().ShouldBe(calendar);
        }
    }
}

using System.Net;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Deletions;

/// <summary>What organisers see and decide of a deletion: its announcement, the certificate, dates that would bring it about.</summary>
public class DeletionPagesTests
{
    private const string Settings = "/organiser/debata/settings/time";
    private const string Path = "/organiser/debata/deletion";

    [Fact]
    public async Task Deletion_Announced_IsOnTheOverview_PutOffWithAReason_DoneAndCertified()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1, 2]);
        using var organiser = await AnnouncedAsync(site);
        (await organiser.GetPageAsync("/organiser/debata")).AllText.ShouldContain("Dane gości zostaną usunięte: czwartek, 6 stycznia 2028 r.");

        var form = await organiser.GetPageAsync(Path);
        form.AllText.ShouldContain("Od 7 stycznia 2028 r. do 21 marca 2028 r. włącznie.");
        var putOff = await organiser.SubmitAsync(form, "form[action$='/put-off']", [new("Until", "2028-02-01"), new("Reason", "Trwa rozliczenie projektu.")]);
        (await organiser.SaysAfterRedirectAsync(putOff)).ShouldContain("odłożone");

        await site.LookAtAsync(new DateTimeOffset(2028, 1, 31, 12, 0, 0, TimeSpan.Zero));
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
        await site.LookAtAsync(new DateTimeOffset(2028, 2, 1, 12, 0, 0, TimeSpan.Zero));
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);

        await organiser.SignInAsOrganiserAsync();
        var link = (await organiser.GetPageAsync("/organiser/debata")).Find("a[href^='/organiser/debata/deletion/']").GetAttribute("href")!;
        (await organiser.GetPageAsync(Path)).All($"a[href='{link}']").ShouldHaveSingleItem();
        foreach (var (prefix, words) in new[] { ("", "Trwa rozliczenie"), ("/en", "until 21 December 2027, 6 months after the event"), ("/fr", "limitation de la conservation") })
        {
            var page = await organiser.GetPageAsync(prefix + link);
            page.AllText.ShouldContain(words);
            page.AllText.ShouldContain("2028-02-01 13:00");
            page.Rows(".table").ShouldContain(row => row[0] == (prefix == "" ? "goście" : prefix == "/en" ? "guests" : "personnes invitées") && row[1] == "2");
            page.Content.ShouldNotContain("rodlo");
            page.Content.ShouldNotContain("Źródło");
        }
    }

    [Theory]
    [InlineData("", "Powód", "Until")]
    [InlineData("2028-01-06", "Powód", "Until")]
    [InlineData("2028-03-22", "Powód", "Until")]
    [InlineData("2028-02-01", " ", "Reason")]
    public async Task PutOff_NoSuchDayOrNoReason_400LosesNothingTyped(string until, string reason, string field)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1]);
        using var organiser = await AnnouncedAsync(site);

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Path), "form[action$='/put-off']", [new("Until", until), new("Reason", reason)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field).ShouldNotBeNull();
        (answer.ValueOf("Until"), answer.ValueOf("Reason").Trim()).ShouldBe((until, reason.Trim()));
        (await site.QueryAsync(db => db.Deletions.SingleAsync())).Postponements.ShouldBeEmpty();
    }

    [Fact]
    public async Task Settings_DatesMovedOn_WithdrawTheAnnouncementAtOnce()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1]);
        using var organiser = await AnnouncedAsync(site);

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Settings), ("StartsAt", "2028-06-21T11:30"));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("Zapowiedź usunięcia danych gości jest wycofana.");
        (await site.QueryAsync(db => db.Deletions.SingleAsync())).WithdrawnAt.ShouldNotBeNull();
        (await organiser.GetPageAsync("/organiser/debata")).AllText.ShouldNotContain("zostaną usunięte");
    }

    [Fact]
    public async Task Settings_YearTypedWrong_AreRefused_UntilTheEventsNameIsTyped_LosingNothing()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1]);
        using var organiser = await site.NewOrganiserAsync();
        (string, string)[] wrong = [("StartsAt", "2025-06-21T11:30"), ("RepliesCloseOn", "2025-06-15"), ("Address", "Inna 7, Warszawa")];

        var refused = await organiser.SubmitAsync(await organiser.GetPageAsync(Settings), wrong);

        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("ConfirmedName").ShouldNotBeNull();
        refused.AllText.ShouldContain("Data w przeszłości");
        (refused.ValueOf("StartsAt"), refused.ValueOf("Address")).ShouldBe(("2025-06-21T11:30", "Inna 7, Warszawa"));
        (await site.EventAsync()).StartsAt.Year.ShouldBe(2027);

        (await organiser.SubmitAsync(refused, ("ConfirmedName", "coś innego"))).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await site.EventAsync()).StartsAt.Year.ShouldBe(2027);

        var title = (await site.EventAsync()).TextIn(Domain.Language.Pl).Title;
        var saved = await organiser.SubmitAsync(refused, ("ConfirmedName", title.ToUpperInvariant()));
        saved.Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.EventAsync()).StartsAt.Year.ShouldBe(2025);

        // Even so, nobody goes unannounced.
        await site.LookAtAsync(SiteHost.DefaultNow);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
        (await site.QueryAsync(db => db.Deletions.SingleAsync())).IsOpen.ShouldBeTrue();
        // And a later change of something else is not asked about again.
        (await organiser.SubmitAsync(await organiser.GetPageAsync(Settings), ("Address", "Inna 1, Warszawa"))).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Certificate_OfADeletionNotDone_404()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AcceptAsync([1]);
        using var organiser = await AnnouncedAsync(site);
        var id = await site.QueryAsync(db => db.Deletions.Select(d => d.Id).SingleAsync());

        (await organiser.GetPageAsync($"{Path}/{id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await organiser.GetPageAsync($"{Path}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    /// <returns>An organiser on the day after guests were kept long enough, when the site has looked.</returns>
    private static async Task<SiteClient> AnnouncedAsync(SiteHost site)
    {
        await site.LookAtAsync(new DateTimeOffset(2027, 12, 22, 12, 0, 0, TimeSpan.Zero));
        return await site.NewOrganiserAsync();
    }
}

using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Audit;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Audit;

public class AuditTests
{
    private const string Log = "/organiser/audit";

    [Fact]
    public async Task SignIn_RightAndWrong_SaysWhoWhenAndFromWhere_AndNoAddressThatIsNobodys()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();
        var form = await stranger.GetPageAsync("/organiser/sign-in");
        await stranger.SubmitAsync(form, "main form", [new("Email", "moje-haslo-w-zlym-polu"), new("Password", "x")]);
        await stranger.SubmitAsync(form, "main form", [new("Email", SiteHost.OrganiserEmail), new("Password", "wrong")]);
        using var organiser = await site.NewOrganiserAsync();

        var entries = await EntriesAsync(site);

        entries.Select(e => (e.Kind, e.Organiser)).ShouldBe(
        [
            (AuditKind.SignInFailed, null), (AuditKind.SignInFailed, SiteHost.OrganiserEmail), (AuditKind.SignedIn, SiteHost.OrganiserEmail),
        ]);
        entries.ShouldAllBe(e => e.Network == "127.0.0.1" && e.At == SiteHost.DefaultNow.UtcDateTime);
        (await organiser.GetPageAsync(Log)).Rows("main").Length.ShouldBe(3);
    }

    [Fact]
    public async Task SignIn_TooManyTries_SaysThatTheyArePaused()
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();
        var form = await stranger.GetPageAsync("/organiser/sign-in");
        for (var tries = 0; tries < SignInLimit.Tries; tries++)
            await stranger.SubmitAsync(form, "main form", [new("Email", SiteHost.OrganiserEmail), new("Password", "wrong")]);

        (await EntriesAsync(site))[^1].Kind.ShouldBe(AuditKind.SignInsPaused);
    }

    [Fact]
    public async Task Export_SaysFilterAndHowMany_ButNotWhatWasSearchedFor()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());

        await organiser.GetPageAsync($"/organiser/debata/guests/export?format=csv&reply=Accepted&q={GuestData.Rsvp()["LastName"]}");

        var entry = (await EntriesAsync(site))[^1];
        (entry.Kind, entry.Event, entry.Subject, entry.Count).ShouldBe((AuditKind.GuestsExported, "debata", "csv; Accepted, search", 1));
    }

    [Fact]
    public async Task Settings_SaysWhichFields()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync("/organiser/debata/settings/rules");

        await organiser.SubmitAsync(page, "main form", []);
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/rules"), "main form", [new("Capacity", "7"), new("CompanionsAllowed", "1")]);
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/texts/fr"), "main form", [new("Fr.Lead", "Autre chose")]);

        var saved = (await EntriesAsync(site)).Where(e => e.Kind is AuditKind.SettingsChanged).ToList();
        saved.Select(e => e.Subject).ShouldBe(["Capacity, CompanionsAllowed", "Fr.Lead"]);
    }

    [Fact]
    public async Task List_IsSearchedByPersonKindAndDay()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", "druga@example.org"), ("Roles[0]", "Organiser"));
        site.Clock.Advance(TimeSpan.FromDays(1));
        using var again = await site.NewOrganiserAsync();

        (await RowsAsync("")).ShouldBe(3);
        (await RowsAsync("q=druga")).ShouldBe(1);
        (await RowsAsync("q=dru_a")).ShouldBe(0);
        (await RowsAsync("kind=SignedIn")).ShouldBe(2);
        (await RowsAsync("from=2027-06-02")).ShouldBe(1);
        (await RowsAsync("until=2027-06-01")).ShouldBe(2);
        (await RowsAsync("kind=Nonsense&from=yesterday")).ShouldBe(3);
        (await again.GetPageAsync($"{Log}?q=nikt")).AllText.ShouldContain("Nic nie znaleziono");

        async Task<int> RowsAsync(string query) =>
            (await again.GetPageAsync($"{Log}?{query}")) is var page && page.All("main table").Any() ? page.Rows("main").Length : 0;
    }

    [Fact]
    public async Task Export_OfTheLog_IsCsv_AndIsItselfWrittenDown()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var file = await organiser.GetPageAsync($"{Log}/export?kind=SignedIn");

        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        file.Content.ShouldContain($"\"{SiteHost.OrganiserEmail}\";\"zalogowanie\"");
        var entry = (await EntriesAsync(site))[^1];
        (entry.Kind, entry.Subject).ShouldBe((AuditKind.AuditExported, "Kind=SignedIn"));
    }

    [Fact]
    public async Task Log_CannotBeChanged_NorReadByStrangers()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var stranger = site.NewClient();

        (await stranger.GetPageAsync(Log)).Location!.ShouldStartWith("/organiser/sign-in");
        var token = SiteClient.TokenOf(await organiser.GetPageAsync("/organiser/password"));
        (await organiser.PostAsync(Log, [token])).Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task Forget_AfterAMonth_AddressesAreShortened_AfterAYear_EntriesAreGone()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await NetworkAfterAsync(AuditEntry.DaysWithNetwork, -1)).ShouldBe("127.0.0.1");
        (await NetworkAfterAsync(AuditEntry.DaysWithNetwork, +1)).ShouldBe("127.0.0.*");
        (await NetworkAfterAsync(AuditEntry.DaysKept, -1)).ShouldBe("127.0.0.*");
        (await NetworkAfterAsync(AuditEntry.DaysKept, +1)).ShouldBeNull();

        async Task<string?> NetworkAfterAsync(int days, int seconds)
        {
            await site.TimeIsAsync(SiteHost.DefaultNow.AddDays(days).AddSeconds(seconds));
            using var worker = ActivatorUtilities.CreateInstance<OldAuditEntries>(site.Services);
            await worker.ForgetAsync(CancellationToken.None);
            return await site.QueryAsync(db => db.AuditEntries.Where(e => e.Kind == AuditKind.SignedIn).Select(e => e.Network).SingleOrDefaultAsync());
        }
    }

    [Fact]
    public async Task Change_ThatIsNotStored_IsNotWrittenDown()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var stale = await organiser.GetPageAsync("/organiser/debata/settings/rules");
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/rules"), "main form", [new("Capacity", "7")]);

        (await organiser.SubmitAsync(stale, "main form", [new("Capacity", "9")])).Status.ShouldBe(HttpStatusCode.Conflict);

        (await EntriesAsync(site)).Count(e => e.Kind is AuditKind.SettingsChanged).ShouldBe(1);
    }

    [Fact]
    public void EveryKind_HasItsWords_AndFitsItsColumn()
    {
        foreach (var kind in Enum.GetValues<AuditKind>())
        {
            AuditTexts.Of(kind).ToString().ShouldNotBeEmpty();
            kind.ToString().Length.ShouldBeLessThanOrEqualTo(AuditEntry.KindMaxLength);
        }
    }

    private static Task<List<AuditEntry>> EntriesAsync(SiteHost site) =>
        site.QueryAsync(db => db.AuditEntries.AsNoTracking().OrderBy(e => e.At).ThenBy(e => e.Id).ToListAsync());
}

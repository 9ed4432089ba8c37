using DebateInvite.Domain;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Invitation;

/// <summary>The invitation is rendered once for everybody, a language at a time, and anew when an organiser changes it.</summary>
public class InvitationCacheTests
{
    [Fact]
    public async Task Get_AgainWithinSeconds_IsTheKeptPageOfThatLanguage()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var before = await guest.GetPageAsync("/");
        var english = await guest.GetPageAsync("/en");

        await site.QueryAsync(db => db.Events.ExecuteUpdateAsync(set => set.SetProperty(e => e.Address, "ul. Nowa 1, Warszawa")));
        var after = await guest.GetPageAsync("/");

        after.Content.ShouldBe(before.Content);
        after.Response.Headers.Age.ShouldNotBeNull();
        (await guest.GetPageAsync("/?utm_source=letter")).Content.ShouldBe(before.Content);
        (await guest.GetPageAsync("/en")).Content.ShouldBe(english.Content);
        english.Language.ShouldBe("en");
        // A page of its own, not asked for before.
        (await guest.GetPageAsync("/fr")).AllText.ShouldContain("ul. Nowa 1, Warszawa");
    }

    [Fact]
    public async Task Get_AfterOrganisersEdit_IsNewAtOnceInEveryLanguage()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        using var organiser = site.NewClient();
        string[] addresses = ["/", "/debata", "/en", "/fr/debata"];
        foreach (var address in addresses)
            (await guest.GetPageAsync(address)).AllText.ShouldNotContain("ul. Nowa 1, Warszawa");

        await organiser.SignInAsOrganiserAsync();
        var saved = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/settings/time"), "main form.form",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["Address"] = "ul. Nowa 1, Warszawa" });

        saved.Status.ShouldBe(System.Net.HttpStatusCode.Redirect, string.Join('\n', site.Log.Faults));
        foreach (var address in addresses)
            (await guest.GetPageAsync(address)).AllText.ShouldContain("ul. Nowa 1, Warszawa");
    }

    [Fact]
    public async Task Get_Kept_IsNotWhatAnotherVisitorSignedInSees()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        var seen = await organiser.GetPageAsync("/");
        using var guest = site.NewClient();

        // The page says nothing about who asks, so it may be shared.
        (await guest.GetPageAsync("/")).Content.ShouldBe(seen.Content);
        seen.Content.ShouldNotContain(SiteHost.OrganiserEmail);
    }
}

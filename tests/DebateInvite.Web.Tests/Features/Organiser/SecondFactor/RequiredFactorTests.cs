using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.SecondFactor;

public class RequiredFactorTests
{
    [Fact]
    public async Task Required_WithoutAFactor_EveryPageLeadsToItsSetUp_UntilThereIsOne()
    {
        await using var site = await SiteHost.StartAsync(("Security:RequireSecondFactor", "true"));
        using var organiser = await site.NewOrganiserAsync();

        foreach (var path in new[] { "/organiser", "/organiser/debata", "/organiser/debata/guests/export?format=csv", "/organiser/accounts", "/organiser/sessions" })
            (await organiser.GetPageAsync(path)).Location.ShouldBe(Factors.Path, path);
        (await organiser.PostAsync("/organiser/accounts", [SiteClient.TokenOf(await organiser.GetPageAsync(Factors.Path))])).Location.ShouldBe(Factors.Path);
        (await organiser.GetPageAsync(Factors.Path)).AllText.ShouldContain("wymagany");

        await organiser.TurnOnAppAsync(site);

        (await organiser.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Required_WithoutAFactor_MaySignOut()
    {
        await using var site = await SiteHost.StartAsync(("Security:RequireSecondFactor", "true"));
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.SubmitAsync(await organiser.GetPageAsync(Factors.Path), "form[action$=sign-out]", [])).Location.ShouldBe("/organiser/sign-in");
    }

    [Fact]
    public async Task NotRequired_OverviewReminds_UntilThereIsOne()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync("/organiser/debata")).All($"main a[href='{Factors.Path}']").Count().ShouldBe(1);
        await organiser.TurnOnAppAsync(site);

        (await organiser.GetPageAsync("/organiser/debata")).All($"main a[href='{Factors.Path}']").ShouldBeEmpty();
    }
}

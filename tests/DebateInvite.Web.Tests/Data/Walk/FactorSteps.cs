using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.Organiser.SecondFactor;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Steps of organisers with what they show besides a password.</summary>
internal static class FactorSteps
{
    public static async Task ComeAndGoAsync(SiteWalk walk)
    {
        var app = await walk.Organiser.TurnOnAppAsync(walk.Site);
        await walk.SeeAsync(walk.Organiser, Factors.Path, WalkSteps.Desk);
        using var device = new SoftAuthenticator();
        (await walk.Organiser.AddPasskeyAsync(device)).Location.ShouldBe(Factors.Path);

        using (var phone = walk.Site.NewClient())
        {
            await phone.ShowPasswordAsync();
            for (var i = 0; i < SignInLimit.Tries - 1; i++)
                (await phone.EnterCodeAsync("000000")).ErrorOf("Code").ShouldNotBeNull();
            (await phone.EnterCodeAsync(app.Code())).Location.ShouldBe("/organiser");
        }

        using (var phone = walk.Site.NewClient())
        {
            await phone.ShowPasswordAsync();
            (await phone.EnterCodeAsync(app.RecoveryCodes[0], "RecoveryCode")).Location.ShouldBe("/organiser");
        }

        using (var phone = walk.Site.NewClient())
            (await phone.ShowPasskeyAsync(await phone.GetPageAsync("/organiser/sign-in"), device)).Location.ShouldBe("/organiser");
        await GuessAsync(walk);

        // Who has been away for a while is asked again.
        await walk.Site.TimeIsAsync(walk.Site.Clock.GetUtcNow() + OrganiserSession.Grace);
        var asked = (await walk.Organiser.GetPageAsync(Factors.Path)).Location!;
        (await walk.Organiser.SubmitAsync(await walk.Organiser.GetPageAsync(asked), ("Password", SiteHost.OrganiserPassword))).Location.ShouldBe(Factors.Path);

        var codes = await walk.SendAsync(walk.Organiser, Factors.Path, "form[action$='/codes']");
        codes.ShouldBe($"{Factors.Path}/codes");
        await walk.SendAsync(walk.Organiser, Factors.Path, "tbody form");
        await walk.SendAsync(walk.Organiser, Factors.Path, "form[action$='/turn-off']");
        await TakeOffAsync(walk);
    }

    private static async Task GuessAsync(SiteWalk walk)
    {
        using var thief = walk.Site.NewClient();
        await thief.ShowPasswordAsync();
        for (var i = 0; i <= SignInLimit.Tries; i++)
            (await thief.EnterCodeAsync("000000")).ErrorOf("Code").ShouldNotBeNull();
    }

    private static async Task TakeOffAsync(SiteWalk walk)
    {
        var other = await walk.LookAsync(async db =>
        {
            var account = new OrganiserAccount { UserName = "trzecia@example.org", Email = "trzecia@example.org", TwoFactorEnabled = true, SecurityStamp = "a" };
            db.Users.Add(account);
            await db.SaveChangesAsync();
            return account.Id;
        });
        await walk.SendAsync(walk.Organiser, $"/organiser/accounts/{other}/second-factor");
        await walk.LookAsync(db => db.Users.Where(o => o.Id == other).ExecuteDeleteAsync());
    }
}

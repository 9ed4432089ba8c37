using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;
using OtpNet;

namespace DebateInvite.Web.Tests.Features.Organiser.SecondFactor;

/// <summary>An organiser's authenticator app, once it is set up.</summary>
internal sealed record App(SiteHost Site, string Key, IReadOnlyList<string> RecoveryCodes)
{
    /// <summary>What it shows now, or so much later.</summary>
    public string Code(TimeSpan later = default) =>
        new Totp(Base32Encoding.ToBytes(Key)).ComputeTotp(Site.Clock.GetUtcNow().UtcDateTime + later);
}

/// <summary>What tests of the second factor do again and again.</summary>
internal static class Factors
{
    public const string Path = "/organiser/second-factor";
    public const string CodePath = "/organiser/sign-in/code";

    /// <summary>Sets an authenticator app up; time goes on, so that the code is not the last one.</summary>
    public static async Task<App> TurnOnAppAsync(this SiteClient organiser, SiteHost site)
    {
        var page = await organiser.GetPageAsync($"{Path}/app");
        var app = new App(site, page.Text(".pass__code").Replace(" ", "", StringComparison.Ordinal), []);
        var answer = await organiser.SubmitAsync(page, ("Code", app.Code()));
        var codes = await organiser.GetPageAsync(answer.Location.ShouldNotBeNull(answer.AllText));
        site.Clock.Advance(TimeSpan.FromSeconds(30));
        return app with { RecoveryCodes = [.. codes.All(".codes li").Select(code => code.TextContent.Trim())] };
    }

    /// <summary>Address and password, up to the second step.</summary>
    public static async Task<SitePage> ShowPasswordAsync(this SiteClient client, string page = "/organiser/sign-in") => await client.SubmitAsync(
        await client.GetPageAsync(page), ("Email", SiteHost.OrganiserEmail), ("Password", SiteHost.OrganiserPassword));

    public static async Task<SitePage> EnterCodeAsync(this SiteClient client, string code, string field = "Code") =>
        await client.SubmitAsync(await client.GetPageAsync(CodePath), (field, code));

    /// <summary>Adds a passkey to the account, as the page's script does.</summary>
    public static async Task<SitePage> AddPasskeyAsync(this SiteClient organiser, SoftAuthenticator device, string name = "Laptop")
    {
        var page = await organiser.GetPageAsync(Path);
        var options = await organiser.PostAsync($"{Path}/passkeys/new", [SiteClient.TokenOf(page)]);
        return await organiser.SubmitAsync(page, "form[action$='/passkeys']", Fields(("Name", name), ("Credential", device.Create(options.Content, organiser.Http.BaseAddress!))));
    }

    /// <summary>Shows a passkey with the form of a page, as the page's script does.</summary>
    public static async Task<SitePage> ShowPasskeyAsync(this SiteClient client, SitePage page, SoftAuthenticator device)
    {
        var options = await client.PostAsync("/organiser/sign-in/passkey", [SiteClient.TokenOf(page)]);
        return await client.SubmitAsync(page, ("Credential", device.Get(options.Content, client.Http.BaseAddress!)));
    }

    public static Task<OrganiserAccount> FirstOrganiserAsync(this SiteHost site) =>
        site.QueryAsync(db => db.Users.AsNoTracking().SingleAsync(o => o.Email == SiteHost.OrganiserEmail));

    private static IEnumerable<KeyValuePair<string, string>> Fields(params (string Field, string Value)[] fields) =>
        fields.Select(field => KeyValuePair.Create(field.Field, field.Value));
}

using DebateInvite.Testing;
using Microsoft.Playwright;
using OtpNet;

namespace DebateInvite.Browser.Tests.Browsing;

/// <summary>An authenticator app into which somebody has typed the secret that a page shows.</summary>
public sealed class AppOnScreen
{
    private readonly SiteHost _site;
    private readonly Totp _codes;

    private AppOnScreen(SiteHost site, string key) => (_site, _codes) = (site, new Totp(Base32Encoding.ToBytes(key)));

    public static async Task<AppOnScreen> ReadAsync(IPage page, SiteHost site) =>
        new(site, (await page.Locator(".pass__code").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal));

    /// <summary>What it shows now.</summary>
    public string Code() => _codes.ComputeTotp(_site.Clock.GetUtcNow().UtcDateTime);

    /// <summary>Half a minute later it shows another.</summary>
    public string NextCode()
    {
        _site.Clock.Advance(TimeSpan.FromSeconds(30));
        return Code();
    }
}

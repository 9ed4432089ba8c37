using DebateInvite.Browser.Tests.Browsing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace DebateInvite.Browser.Tests.Browsing;

/// <summary>
/// The one browser of the test run: <c>DEBATEINVITE_TEST_CHROMIUM</c>, or else a Chromium or Chrome in <c>PATH</c>. Without
/// any, every test fails: a journey nobody made is not a passed one.
/// </summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "DEBATEINVITE_TEST_CHROMIUM";

    private static readonly string[] Names = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public IBrowser Browser => _browser ?? throw new InvalidOperationException("The browser is not running.");

    public async ValueTask InitializeAsync()
    {
        var executable = Find();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            // In containers there is no sandbox; the rest keeps the browser from talking to anybody but the site.
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-quic"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static string Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } given)
            return File.Exists(given) ? given : throw new InvalidOperationException($"{Variable} is {given}, but there is no such file.");

        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)))
            .FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException(
                $"These tests need a browser: set {Variable} to a Chromium or Chrome, or put one into PATH ({string.Join(", ", Names)}). "
                + "tests/run.sh provides one.");
    }
}

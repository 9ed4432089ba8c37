using System.Collections.Concurrent;
using DebateInvite.Testing;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Browsing;

/// <summary>
/// A test in a browser profile of its own. Whatever it is about, it also fails when a page logs an error (a breach of the
/// content security policy is one) or asks anybody but the site for something. When it fails, a picture of each page stays in
/// <c>TestResults</c> beside the tests' assembly, with <c>DEBATEINVITE_TEST_TRACE</c> set also a trace (<c>playwright show-trace</c>); what
/// the site logged is printed.
/// </summary>
public abstract class BrowserTest(Chromium chromium) : IAsyncLifetime
{
    protected const int Desktop = 1280;
    protected const int Phone = 360;

    // Takes a picture of the page's tree at each step, and much time with it.
    private static readonly bool Traces = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("DEBATEINVITE_TEST_TRACE"));

    private readonly List<IBrowserContext> _contexts = [];
    private readonly HashSet<SiteHost> _sites = [];
    private readonly ConcurrentQueue<string> _complaints = new();

    /// <summary>The test takes the network away: what then does not come is for it to judge.</summary>
    protected bool IsOffline { get; set; }

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    /// <summary>A new profile, without cookies, and a page in it. Paths are relative to the site.</summary>
    /// <param name="host">Another name of this machine, for what does not work at a bare address.</param>
    protected async Task<IPage> OpenAsync(
        SiteHost site, bool javaScript = true, int width = Desktop, ReducedMotion motion = ReducedMotion.Reduce, string? host = null)
    {
        // The page may still ask for something when the test has stopped the site.
        var address = host is null ? site.Address : new UriBuilder(site.Address) { Host = host }.Uri;
        var context = await chromium.Browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ReducedMotion = motion,
            Locale = "pl-PL",
        });
        context.SetDefaultTimeout(15_000);
        _contexts.Add(context);
        _sites.Add(site);
        if (Traces)
            await context.Tracing.StartAsync(new TracingStartOptions { Snapshots = true, Screenshots = false });
        context.Request += (_, request) =>
        {
            if (!address.IsBaseOf(new Uri(request.Url)))
                _complaints.Enqueue($"{request.Frame.Url} asks for {request.Url}");
        };
        context.Console += (_, message) =>
        {
            // That the page itself was answered with an error is for the test to judge.
            var isAboutThePage = message.Location.StartsWith(message.Page?.Url ?? "-", StringComparison.Ordinal);
            // The test is over and its site stopped while the page was still asking for an icon; in mid-test, the test would fail.
            var isAfterTheEnd = message.Text.Contains("net::ERR_CONNECTION_REFUSED", StringComparison.Ordinal);
            var isOffline = IsOffline && message.Text.Contains("net::ERR_INTERNET_DISCONNECTED", StringComparison.Ordinal);
            if (message.Type is "error" && !isAboutThePage && !isAfterTheEnd && !isOffline)
                _complaints.Enqueue($"{message.Page?.Url} logs: {message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => _complaints.Enqueue($"{error.Page?.Url} throws: {error.Error}");
        return await context.NewPageAsync();
    }

    /// <summary>The same, signed in as the first organiser.</summary>
    protected async Task<IPage> OpenDeskAsync(SiteHost site, bool javaScript = true, int width = Desktop, string? host = null)
    {
        var page = await OpenAsync(site, javaScript, width, host: host);
        await SignInAsync(page);
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return page;
    }

    /// <summary>Enters the first organiser's address and password; a second step may follow.</summary>
    protected static async Task SignInAsync(IPage page, string path = "/organiser/sign-in")
    {
        await page.GotoAsync(path);
        await page.FillAsync("[name=Email]", SiteHost.OrganiserEmail);
        await page.FillAsync("[name=Password]", SiteHost.OrganiserPassword);
        await page.Locator("main form button").First.ClickAsync();
    }

    public async ValueTask DisposeAsync()
    {
        var hasFailed = TestContext.Current.TestState?.Result is TestResult.Failed || !_complaints.IsEmpty;
        foreach (var (context, number) in _contexts.Select((context, index) => (context, index + 1)))
        {
            if (hasFailed)
                await KeepAsync(context, number);
            await context.CloseAsync();
        }

        if (hasFailed)
        {
            foreach (var fault in _sites.SelectMany(site => site.Log.Faults))
                TestContext.Current.TestOutputHelper?.WriteLine(fault);
        }

        GC.SuppressFinalize(this);
        _complaints.ShouldBeEmpty();
    }

    private static async Task KeepAsync(IBrowserContext context, int number)
    {
        var name = string.Concat((TestContext.Current.Test?.TestDisplayName ?? "test").Select(c => char.IsLetterOrDigit(c) ? c : '_'));
        var stem = Path.Combine(AppContext.BaseDirectory, "TestResults", $"{name[..Math.Min(name.Length, 150)]}-{number}");
        foreach (var (page, index) in context.Pages.Select((page, index) => (page, index + 1)))
            await page.ScreenshotAsync(new PageScreenshotOptions { Path = $"{stem}-{index}.png", FullPage = true });
        if (Traces)
            await context.Tracing.StopAsync(new TracingStopOptions { Path = $"{stem}.zip" });
    }
}

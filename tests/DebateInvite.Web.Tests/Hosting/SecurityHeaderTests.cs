using System.Net;
using System.Text.RegularExpressions;
using DebateInvite.Testing;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Hosting;

public partial class SecurityHeaderTests(SiteHost site) : IClassFixture<SiteHost>
{
    public static TheoryData<string> Paths { get; } =
        ["/", "/en/debata/rsvp", "/debata/privacy", "/debata/event.ics", "/organiser", "/organiser/sign-in", "/nothing", "/favicon.svg", "/health/live"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task EveryAnswer_CarriesThePolicies(string path)
    {
        using var guest = site.NewClient();

        var headers = (await guest.GetPageAsync(path)).Response.Headers;

        var policy = headers.GetValues("Content-Security-Policy").Single().Split(';', StringSplitOptions.TrimEntries);
        policy.ShouldContain("default-src 'self'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldContain("form-action 'self'");
        policy.ShouldContain("object-src 'none'");
        policy.ShouldContain("base-uri 'none'");
        policy.ShouldAllBe(directive => !directive.Contains("unsafe") && !directive.Contains("data:") && !directive.Contains('*') && !directive.Contains("http"));
        headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        headers.GetValues("X-Frame-Options").ShouldBe(["DENY"]);
        headers.GetValues("Referrer-Policy").ShouldBe(["strict-origin-when-cross-origin"]);
        headers.Contains("Server").ShouldBeFalse();
        headers.Contains("X-Powered-By").ShouldBeFalse();
    }

    [Fact]
    public async Task OverHttps_BehindAProxy_TheBrowserIsToldToStayThere()
    {
        using var guest = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/organiser/sign-in", UriKind.Relative))
        {
            Headers = { { "X-Forwarded-Proto", "https" }, { "X-Forwarded-Host", "debata.example.org" } },
        };

        using var answer = await guest.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000; includeSubDomains"]);
        answer.Headers.GetValues("Set-Cookie").ShouldAllBe(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Development_DoesNotBindABrowserToHttps()
    {
        SecurityRegistration.Headers(isDevelopment: true).Keys.ShouldNotContain("Strict-Transport-Security");
        SecurityRegistration.Headers(isDevelopment: false).Keys.ShouldContain("Strict-Transport-Security");
    }

    [Theory]
    [InlineData("/", "evil.example", null, 400)]
    [InlineData("/organiser", "evil.example", null, 400)]
    [InlineData("/", "localhost", "evil.example", 400)]
    [InlineData("/", "debata.example.org:8080", null, 200)]
    [InlineData("/", "localhost", null, 200)]
    [InlineData("/", "[::1]", null, 200)]
    [InlineData("/", "inside", "debata.example.org", 200)]
    [InlineData("/health/ready", "debateinvite-web-1:8080", null, 200)]
    public async Task Host_NotTheSites_IsRefused(string path, string host, string? forwarded, int status)
    {
        await using var named = await SiteHost.StartAsync(("Site:PublicUrl", "http://debata.example.org"));
        using var guest = named.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative)) { Headers = { Host = host } };
        if (forwarded is not null)
            request.Headers.Add("X-Forwarded-Host", forwarded);

        using var answer = await guest.Http.SendAsync(request);

        ((int)answer.StatusCode).ShouldBe(status);
    }

    [Fact]
    public async Task Cookies_SiteIsOnHttps_BelongToThisHostAlone()
    {
        await using var secure = await SiteHost.StartAsync(("Site:PublicUrl", "https://debata.example.org"));
        using var guest = secure.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/organiser/sign-in", UriKind.Relative)) { Headers = { { "X-Forwarded-Proto", "https" } } };

        using var answer = await guest.Http.SendAsync(request);

        var cookie = answer.Headers.GetValues("Set-Cookie").Single(set => set.Contains(".form="));
        cookie.ShouldStartWith("__Host-debateinvite.form=");
        cookie.ShouldContain("secure");
        cookie.ShouldContain("path=/;");
        cookie.ShouldNotContain("domain");
    }

    [Fact]
    public async Task Cookies_OfTheDesk_SiteIsOnHttps_BelongToThisHostAlone()
    {
        await using var secure = await SiteHost.StartAsync(("Site:PublicUrl", "https://debata.example.org"));
        using var organiser = new HttpsClient(secure.Address);
        var page = await organiser.SendAsync(HttpMethod.Get, "/organiser/sign-in");
        await organiser.SendAsync(HttpMethod.Post, "/organiser/sign-in/passkey", page);
        await organiser.SendAsync(HttpMethod.Post, "/organiser/sign-in", page, ("Email", SiteHost.OrganiserEmail), ("Password", SiteHost.OrganiserPassword));
        // With a second factor, a browser is signed in by half first; and a form that is sent says what it did.
        await secure.QueryAsync(db => db.Users.ExecuteUpdateAsync(set => set.SetProperty(o => o.TwoFactorEnabled, true)));
        using var half = new HttpsClient(secure.Address);
        await half.SendAsync(HttpMethod.Post, "/organiser/sign-in", await half.SendAsync(HttpMethod.Get, "/organiser/sign-in"), ("Email", SiteHost.OrganiserEmail), ("Password", SiteHost.OrganiserPassword));
        await organiser.SendAsync(HttpMethod.Post, "/organiser/sessions/end-others", await organiser.SendAsync(HttpMethod.Get, "/organiser/sessions"));

        var set = organiser.Set.Concat(half.Set).ToList();
        var names = set.Select(cookie => cookie.Split('=')[0]).Distinct(StringComparer.Ordinal).ToList();
        foreach (var name in new[] { "organiser", "half", "passkey", "form", "flash" })
            names.ShouldContain($"__Host-debateinvite.{name}");
        names.ShouldContain(name => name.StartsWith("__Host-debateinvite.device.", StringComparison.Ordinal));
        names.ShouldAllBe(name => name.StartsWith("__Host-debateinvite.", StringComparison.Ordinal));
        set.ShouldAllBe(cookie => cookie.Contains("; secure", StringComparison.OrdinalIgnoreCase)
            && cookie.Contains("; path=/;", StringComparison.OrdinalIgnoreCase)
            && cookie.Contains("; httponly", StringComparison.OrdinalIgnoreCase)
            && !cookie.Contains("domain=", StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("/css/site.css", "text/css; charset=utf-8")]
    [InlineData("/js/opened.js", "text/javascript; charset=utf-8")]
    [InlineData("/favicon.svg", "image/svg+xml; charset=utf-8")]
    public async Task Files_SayTheirCharacterSet(string path, string type)
    {
        using var guest = site.NewClient();

        (await guest.GetPageAsync(path)).Response.Content.Headers.ContentType!.ToString().ShouldBe(type);
    }

    [Fact]
    public async Task SignOut_ClearsWhatTheBrowserKeeps()
    {
        using var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata"), "form[action$='sign-out']", []);

        answer.Response.Headers.GetValues("Clear-Site-Data").ShouldBe(["\"cache\", \"storage\""]);
    }

    [Fact]
    public async Task PublicUrlWithHttps_PlainRequest_IsSentThere()
    {
        await using var secure = await SiteHost.StartAsync(("Site:PublicUrl", "https://debata.example.org"));
        using var guest = secure.NewClient();

        using var answer = await guest.Http.GetAsync(new Uri("/en/debata", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.TemporaryRedirect);
        (answer.Headers.Location!.Scheme, answer.Headers.Location.PathAndQuery).ShouldBe(("https", "/en/debata"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/debata/rsvp")]
    [InlineData("/en/debata/rsvp/thanks")]
    [InlineData("/fr/debata/privacy")]
    [InlineData("/organiser/sign-in")]
    [InlineData("/nothing")]
    public async Task Pages_HaveNothingInline(string path)
    {
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        page.All("style, [style]").ShouldBeEmpty();
        page.All("script:not([src]):not([type='application/ld+json'])").ShouldBeEmpty();
        page.All("*").SelectMany(element => element.Attributes).ShouldAllBe(attribute => !attribute.Name.StartsWith("on", StringComparison.Ordinal));
    }

    /// <summary>A browser behind the proxy that speaks https: keeps secure cookies, which a client of plain http would not send back.</summary>
    private sealed class HttpsClient(Uri address) : IDisposable
    {
        private readonly HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = address };
        private readonly Dictionary<string, string> cookies = new(StringComparer.Ordinal);

        /// <summary>Every cookie that was set, as it was.</summary>
        public List<string> Set { get; } = [];

        /// <param name="page">The one with the form.</param>
        public async Task<string> SendAsync(HttpMethod method, string path, string page = "", params (string Field, string Value)[] fields)
        {
            using var request = new HttpRequestMessage(method, new Uri(path, UriKind.Relative));
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.TryAddWithoutValidation("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            if (method == HttpMethod.Post)
            {
                var token = Token().Match(page).Groups["token"].Value;
                request.Content = new FormUrlEncodedContent([KeyValuePair.Create("__RequestVerificationToken", token), .. fields.Select(field => KeyValuePair.Create(field.Field, field.Value))]);
            }

            using var answer = await http.SendAsync(request);
            ((int)answer.StatusCode).ShouldBeLessThan(400, path);
            foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var set) ? set : [])
            {
                Set.Add(cookie);
                var parts = cookie.Split(';')[0].Split('=', 2);
                cookies[parts[0]] = parts[1];
            }

            return await answer.Content.ReadAsStringAsync();
        }

        public void Dispose() => http.Dispose();
    }

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"(?<token>[^\"]+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}

using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using DebateInvite.Web.Tests.Features.Rsvp;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>Guests' posts need no cookie; where they come from is what a browser says (ADR 20).</summary>
public class ForgedPostsTests
{
    [Theory]
    [InlineData("same-origin", null, null, true)]
    [InlineData("none", null, null, true)]
    [InlineData("cross-site", null, null, false)]
    [InlineData("same-site", null, null, false)]
    [InlineData("cross-site", "own", "own", false)]
    [InlineData("same-origin", "https://evil.example", null, true)]
    [InlineData(null, "own", null, true)]
    [InlineData(null, "https://evil.example", "own", false)]
    [InlineData(null, "null", null, false)]
    [InlineData(null, "own.evil.example", null, false)]
    [InlineData(null, null, "own", true)]
    [InlineData(null, null, "https://evil.example/r/", false)]
    [InlineData(null, null, null, true)]
    public async Task Cancel_WhereTheBrowserSaysThatItComesFrom_Decides(string? fetchSite, string? origin, string? referer, bool isTaken)
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var own = site.Address.ToString().TrimEnd('/');
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/r/{accepted.Token}/cancel", UriKind.Relative));
        foreach (var (header, value) in new[] { ("Sec-Fetch-Site", fetchSite), ("Origin", origin), ("Referer", referer) })
        {
            if (value is not null)
                request.Headers.TryAddWithoutValidation(header, value.Replace("own", own, StringComparison.Ordinal));
        }

        using var answer = await guest.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(isTaken ? HttpStatusCode.Redirect : HttpStatusCode.Forbidden);
        (await site.OneGuestAsync()).Reply.ShouldBe(isTaken ? Reply.Cancelled : Reply.Accepted);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    [InlineData("/fr")]
    public async Task Forged_Cancellation_SaysThatItIsNone_AndCanBeSentFromThere(string language)
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        using var nothing = new FormUrlEncodedContent([]);

        var refused = await guest.PostAsync($"{language}/r/{accepted.Token}/cancel", nothing, from: "cross-site");

        var title = NotStoredTexts.TitleOf(Posted.Cancellation);
        (refused.Status, refused.Heading).ShouldBe((HttpStatusCode.Forbidden, language switch { "/en" => title.En, "/fr" => title.Fr, _ => title.Pl }));
        // Its other languages, and a reload of its address, lead to the page.
        foreach (var other in refused.All("header nav a").Select(link => link.GetAttribute("href")!))
            (await guest.GetPageAsync(other)).Location.ShouldEndWith($"/r/{accepted.Token}");
        (await guest.SubmitAsync(refused, "main form", [])).Location.ShouldBe($"{language}/r/{accepted.Token}");
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Cancelled);
    }

    [Fact]
    public async Task Forged_Form_ComesBackWithAllThatItSays()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        using var form = new FormUrlEncodedContent(GuestData.Rsvp());

        var refused = await guest.PostAsync("/en/debata/rsvp", form, from: "cross-site");

        refused.Status.ShouldBe(HttpStatusCode.Forbidden);
        foreach (var (field, value) in GuestData.Rsvp())
            refused.ValueOf(field).ShouldBe(value, field);
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
        (await guest.SubmitAsync(refused, "main form", [])).Location.ShouldBe("/en/debata/rsvp/thanks");
    }

    [Fact]
    public async Task WithoutCookies_EveryGuestForm_Works()
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await site.AddAsync(GuestData.Details(1));
        var declining = await site.AddAsync(GuestData.Details(2));
        var replaced = await site.AddAsync(GuestData.Details(3));
        var known = await site.AddAsync(GuestData.Details(4));
        using var guest = new CookielessGuest(site.Address);

        (await guest.SendAsync("/debata/rsvp", "main form", GuestData.Rsvp())).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync("/debata/rsvp/link", "main form", new() { ["Email"] = "nikt@example.org" })).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync($"/i/{invited.Token}", "form:has([name=ClauseAcknowledged])", new() { ["Email"] = invited.Details.Email!, ["ClauseAcknowledged"] = "true" })).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync($"/r/{invited.Token}", "form:has([name=FirstName])", new() { ["JobTitle"] = "wójt" })).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync($"/r/{invited.Token}", "form[action$='/cancel']", [])).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync($"/r/{invited.Token}", "form[action$='/accept']", [])).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync($"/i/{declining.Token}", "#reply-form", [], "button[formaction$='/decline']")).ShouldBe(HttpStatusCode.Redirect);
        (await guest.SendAsync($"/i/{replaced.Token}/deputy", "main form", Deputies.Form())).ShouldBe(HttpStatusCode.Redirect);
        await site.RsvpAsync(("Email", known.Details.Email!), ("FirstName", known.Details.FirstName), ("LastName", known.Details.LastName));
        (await guest.SendAsync((await site.ButtonsAsync())[0], "main form", [])).ShouldBe(HttpStatusCode.Redirect);

        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == invited.Id))).Reply.ShouldBe(Reply.Accepted);
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == known.Id))).Reply.ShouldBe(Reply.Accepted);
        guest.WasGivenCookies.ShouldBeFalse();
    }

    [Fact]
    public async Task LinkOpenedTwice_TheFirstTabStillWorks()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var first = await guest.GetPageAsync($"/r/{accepted.Token}");
        using var fromWebmail = site.NewClient();
        await fromWebmail.GetPageAsync($"/r/{accepted.Token}");

        await guest.SubmitAsync(first, "form[action$='/cancel']", []);

        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Cancelled);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/debata")]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/rsvp/thanks")]
    [InlineData("/debata/rsvp/link")]
    [InlineData("/debata/rsvp/link/sent")]
    [InlineData("/debata/privacy")]
    [InlineData("/r/00112233445566778899aabbccddeeff")]
    public async Task PublicPage_SetsNoCookie(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(path);

        page.Response.Headers.Contains("Set-Cookie").ShouldBeFalse();
        page.All("[name=__RequestVerificationToken]").ShouldBeEmpty();
    }

    [Fact]
    public async Task DeskPost_StillNeedsItsToken_WhereverItComesFrom()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        foreach (var path in new[] { "/organiser/sign-in", "/organiser/sign-out", "/organiser/debata/guests/bulk", "/organiser/debata/settings/rules" })
            (await organiser.PostAsync(path, [new("Email", "x")])).Status.ShouldBe(HttpStatusCode.BadRequest, path);
    }

    [Fact]
    public async Task EveryAddressThatGuestsPostTo_Opened_LeadsToAPage()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var guest = site.NewClient();
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<GuestsPostAttribute>() is not null && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Contains("POST"))
            .Select(endpoint => endpoint.RoutePattern.RawText!).Distinct(StringComparer.Ordinal).ToList();

        routes.Count.ShouldBeGreaterThan(8);
        foreach (var path in routes.Select(route => "/" + route.TrimStart('/')
            .Replace("{token:length(32)}", accepted.Token, StringComparison.Ordinal)
            .Replace("{secret:length(32)}", new string('a', 32), StringComparison.Ordinal)
            .Replace("{slug:slug}", "debata", StringComparison.Ordinal)))
        {
            var status = (await guest.GetPageAsync(path)).Status;
            // The secret of a confirmation is nobody's here, and so is the number of a certificate.
            status.ShouldBe(path.StartsWith("/c", StringComparison.Ordinal) ? HttpStatusCode.NotFound : status is HttpStatusCode.Redirect ? HttpStatusCode.Redirect : HttpStatusCode.OK, path);
        }
    }

    [Fact]
    public void EveryPostOutsideTheDesk_IsAGuests()
    {
        var posts = typeof(Program).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(Microsoft.AspNetCore.Mvc.Controller)) && !type.Namespace!.StartsWith("DebateInvite.Web.Features.Organiser", StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(Microsoft.AspNetCore.Mvc.HttpPostAttribute), inherit: true))
            .ToList();

        posts.Count.ShouldBeGreaterThan(8);
        posts.ShouldAllBe(method => method.IsDefined(typeof(GuestsPostAttribute), true) || method.DeclaringType!.IsDefined(typeof(GuestsPostAttribute), true));
    }

    /// <summary>A browser that is given no cookie to keep, or this fails.</summary>
    private sealed class CookielessGuest(Uri address) : IDisposable
    {
        private readonly SiteClient client = new(address);

        public bool WasGivenCookies => client.Cookies.Count > 0;

        public async Task<HttpStatusCode> SendAsync(string path, string form, Dictionary<string, string> fields, string? button = null) =>
            (await client.SubmitAsync(await client.GetPageAsync(path), form, fields, button)).Status;

        public void Dispose() => client.Dispose();
    }
}

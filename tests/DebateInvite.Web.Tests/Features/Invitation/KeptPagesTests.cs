using System.Data.Common;
using System.IO.Compression;
using System.Net;
using DebateInvite.Domain;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Invitation;

/// <summary>What is the same for everybody is made once, a language at a time, and anew as soon as it would say something else.</summary>
public class KeptPagesTests
{
    [Fact]
    public async Task Get_AgainWithinSeconds_IsTheKeptPageOfThatLanguage()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var before = await guest.GetPageAsync("/");
        var english = await guest.GetPageAsync("/en");

        await site.CallAsync((DebateContext db) => db.Events.ExecuteUpdateAsync(set => set.SetProperty(e => e.Address, "ul. Nowa 1, Warszawa")));
        var after = await guest.GetPageAsync("/");

        after.Content.ShouldBe(before.Content);
        (await guest.GetPageAsync("/?utm_source=letter")).Content.ShouldBe(before.Content);
        (await guest.GetPageAsync("/en")).Content.ShouldBe(english.Content);
        english.Language.ShouldBe("en");
        // A page of its own, not asked for before.
        (await guest.GetPageAsync("/fr")).AllText.ShouldContain("ul. Nowa 1, Warszawa");
        site.Clock.Advance(KeptPages.Lifetime);
        (await guest.GetPageAsync("/")).AllText.ShouldContain("ul. Nowa 1, Warszawa");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/debata")]
    [InlineData("/fr/debata/rsvp")]
    [InlineData("/debata/privacy")]
    [InlineData("/debata/event.ics")]
    public async Task Get_Kept_IsAnsweredAsTheFirstTime(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        using var first = await http.GetAsync(new Uri(path + "?utm_source=letter", UriKind.Relative));

        using var second = await http.GetAsync(new Uri(path, UriKind.Relative));

        (await second.Content.ReadAsStringAsync()).ShouldBe(await first.Content.ReadAsStringAsync());
        HeadersOf(second).ShouldBe(HeadersOf(first));
        (await first.Content.ReadAsStringAsync()).ShouldNotContain("utm_source");
        second.Headers.CacheControl!.NoCache.ShouldBeTrue();
        using var head = await http.SendAsync(new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative)));
        HeadersOf(head).ShouldBe(HeadersOf(first));
        (await head.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br, zstd", "br")]
    [InlineData("gzip;q=0.8, br;q=0", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("gzip;q=0, identity", "")]
    [InlineData("deflate", "")]
    public async Task Get_EachCodingAsked_IsTheSamePage(string accepted, string coding)
    {
        await using var site = await SiteHost.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var plain = await http.GetStringAsync(new Uri("/", UriKind.Relative));

        using var answer = await AskAsync(http, ("Accept-Encoding", accepted));

        answer.Content.Headers.ContentEncoding.ShouldBe(coding.Length > 0 ? [coding] : []);
        answer.Headers.Vary.ShouldBe(["Accept-Encoding"]);
        await using Stream body = coding switch
        {
            "br" => new BrotliStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress),
            "gzip" => new GZipStream(await answer.Content.ReadAsStreamAsync(), CompressionMode.Decompress),
            _ => await answer.Content.ReadAsStreamAsync(),
        };
        (await new StreamReader(body).ReadToEndAsync()).ShouldBe(plain);
    }

    [Fact]
    public async Task Get_WithTheValidatorOfTheSameBytes_IsNotSentAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var http = new HttpClient { BaseAddress = site.Address };
        var tag = (await http.GetAsync(new Uri("/", UriKind.Relative))).Headers.ETag!.ToString();
        var compressed = (await AskAsync(http, ("Accept-Encoding", "br"))).Headers.ETag!.ToString();

        compressed.ShouldNotBe(tag);
        foreach (var known in (string[])[tag, "W/" + tag, $"\"other\", {tag}", "*"])
        {
            using var answer = await AskAsync(http, ("If-None-Match", known));
            answer.StatusCode.ShouldBe(HttpStatusCode.NotModified, known);
            answer.Headers.ETag!.ToString().ShouldBe(tag);
            answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
            (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
        }

        foreach (var unknown in (string[])["\"other\"", compressed, "nonsense", ""])
            (await AskAsync(http, ("If-None-Match", unknown))).StatusCode.ShouldBe(HttpStatusCode.OK, unknown);

        await site.EditEventAsync(debate => debate.Address = "ul. Nowa 1, Warszawa");
        using var changed = await AskAsync(http, ("If-None-Match", tag));
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);
        changed.Headers.ETag!.ToString().ShouldNotBe(tag);
    }

    [Theory]
    [InlineData("2027-06-14T23:59:59.5", "/", "Na potwierdzenie udziału pozostał 1 dzień", "Dziś jest ostatni dzień")]
    [InlineData("2027-06-15T23:59:59.5", "/", "Dziś jest ostatni dzień", "Termin odpowiedzi minął")]
    [InlineData("2027-06-15T23:59:59.5", "/debata/rsvp", "Potwierdzam udział", "Termin odpowiedzi minął")]
    [InlineData("2027-06-21T11:29:59.5", "/", "Termin odpowiedzi minął", "Wydarzenie już się rozpoczęło")]
    public async Task Get_AMomentPasses_IsNotKeptBeyondIt(string local, string path, string before, string after)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        await site.LocalTimeIsAsync(local);
        (await guest.GetPageAsync(path)).AllText.ShouldContain(before);

        site.Clock.Advance(KeptPages.Lifetime / 2);

        (await guest.GetPageAsync(path)).AllText.ShouldContain(after);
    }

    [Fact]
    public async Task Get_LastSeatTakenAndFreed_IsSaidAtOnce()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");
        (await guest.GetPageAsync("/")).AllText.ShouldNotContain("Wszystkie miejsca są już zajęte");

        await guest.SubmitAsync(form, "#reply-form", GuestData.Rsvp(1));

        (await guest.GetPageAsync("/")).AllText.ShouldContain("Wszystkie miejsca są już zajęte");
        (await guest.GetPageAsync("/debata/rsvp")).AllText.ShouldContain("Zapis na listę rezerwową");

        var token = await site.CallAsync((DebateContext db) => db.Guests.Select(g => g.Token).SingleAsync());
        await guest.SubmitAsync(await guest.GetPageAsync($"/r/{token}"), "form[action$='/cancel']", []);

        (await guest.GetPageAsync("/")).AllText.ShouldNotContain("Wszystkie miejsca są już zajęte");
        (await guest.GetPageAsync("/debata/rsvp")).AllText.ShouldNotContain("Zapis na listę rezerwową");
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

        saved.Status.ShouldBe(HttpStatusCode.Redirect, string.Join('\n', site.Log.Faults));
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

    [Theory]
    [InlineData("/")]
    [InlineData("/css/site.css")]
    [InlineData("/health/live")]
    public async Task Get_BySomebodySignedIn_IsNotAskedWhoTheyAre(string path)
    {
        var sessions = new SessionsRead();
        await using var site = await SiteHost.StartAsync(await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(sessions));
        using var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        await organiser.Http.GetAsync(new Uri("/organiser/debata", UriKind.Relative));
        var before = sessions.Count;
        before.ShouldBeGreaterThan(0);
        await organiser.Http.GetAsync(new Uri("/", UriKind.Relative));
        before = sessions.Count;

        (await organiser.Http.GetAsync(new Uri(path, UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        sessions.Count.ShouldBe(before);
    }

    private static async Task<HttpResponseMessage> AskAsync(HttpClient http, (string Name, string Value) header)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/", UriKind.Relative));
        request.Headers.TryAddWithoutValidation(header.Name, header.Value).ShouldBeTrue();
        return await http.SendAsync(request);
    }

    private static IEnumerable<string> HeadersOf(HttpResponseMessage answer) =>
        answer.Headers.Concat(answer.Content.Headers).Where(header => header.Key != "Date").Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal);

    private sealed class SessionsRead : DbCommandInterceptor
    {
        private int count;

        public int Count => Volatile.Read(ref count);

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            if (command.CommandText.Contains("OrganiserSessions", StringComparison.Ordinal))
                Interlocked.Increment(ref count);
            return ValueTask.FromResult(result);
        }
    }
}

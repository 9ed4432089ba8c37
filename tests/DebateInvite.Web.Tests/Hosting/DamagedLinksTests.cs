using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Tests.Features.Organiser;

namespace DebateInvite.Web.Tests.Hosting;

/// <summary>Links survive what mail programs do to them.</summary>
public class DamagedLinksTests(SiteHost site) : IClassFixture<SiteHost>
{
    private const string Secret = "00112233445566778899aabbccddeeff";

    [Theory]
    [InlineData($"/r/{Secret}.", $"/r/{Secret}")]
    [InlineData($"/r/{Secret},", $"/r/{Secret}")]
    [InlineData($"/r/{Secret})", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}>", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}\u00a0", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}\u201d.", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}…", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}.Z poważaniem", $"/r/{Secret}")]
    [InlineData("/r/00112233445566778899\naabbccddeeff", $"/r/{Secret}")]
    [InlineData("/r/0011223344556677 8899aabbccddeeff", $"/r/{Secret}")]
    [InlineData($"/r/<{Secret}>", $"/r/{Secret}")]
    [InlineData($"/i/{Secret}/deputy.", $"/i/{Secret}/deputy")]
    [InlineData($"/r/{Secret}/certificate.", $"/r/{Secret}/certificate")]
    [InlineData($"/r/{Secret}/feedback)", $"/r/{Secret}/feedback")]
    [InlineData($"/i/{Secret};", $"/i/{Secret}")]
    [InlineData($"/confirm/{Secret}!", $"/confirm/{Secret}")]
    [InlineData("/R/00112233445566778899AABBCCDDEEFF.", $"/r/{Secret}")]
    [InlineData("/debata.", "/debata")]
    [InlineData("/debata/rsvp).", "/debata/rsvp")]
    [InlineData("/debata/event.ics,", "/debata/event.ics")]
    [InlineData($"/r/{Secret}", null)]
    [InlineData("/r/0011", null)]
    [InlineData($"/r/{Secret}0", null)]
    [InlineData("/debata!", "/debata")]
    [InlineData("/debata\r\n", "/debata")]
    [InlineData("/debata\u200b", "/debata")]
    [InlineData("/ debata", "/debata")]
    [InlineData("/<debata>", "/debata")]
    [InlineData("/*debata*", "/debata")]
    [InlineData("/debata_", "/debata")]
    [InlineData("/debata//", "/debata")]
    [InlineData("/debata?utm_source=x", "/debata")]
    [InlineData("/debata&amp;utm_source=x", "/debata")]
    [InlineData("/debata#program", "/debata")]
    [InlineData("/debata</a>", "/debata")]
    [InlineData("/Debata", "/debata")]
    [InlineData("/DEBATA/RSVP", "/debata/rsvp")]
    [InlineData("/.", "/")]
    [InlineData("/ ", "/")]
    [InlineData("/).", "/")]
    [InlineData($"/r/{Secret}Please", $"/r/{Secret}")]
    [InlineData($"/r//{Secret}", $"/r/{Secret}")]
    [InlineData($"//r/{Secret}", $"/r/{Secret}")]
    [InlineData("/r/0011223344556677=\r\n8899aabbccddeeff", $"/r/{Secret}")]
    [InlineData("/r/0011223344556677+8899aabbccddeeff", $"/r/{Secret}")]
    [InlineData("/r/00112233-445566778899aabbccddeeff", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}&amp;utm_source=x", $"/r/{Secret}")]
    [InlineData($"/r/{Secret}%20", $"/r/{Secret}")]
    [InlineData("/.env", null)]
    [InlineData("/.well-known/change-password", null)]
    [InlineData("/żółw", null)]
    [InlineData("/nothing", null)]
    [InlineData("/", null)]
    [InlineData("//evil.example.", "/evil.example")]
    [InlineData("/\\evil.example.", null)]
    [InlineData("/./evil.example", null)]
    public void Mended_IsWhatWasMeant(string path, string? meant) => DamagedLinks.Mended(path).ShouldBe(meant);

    [Theory]
    [InlineData(".")]
    [InlineData(",")]
    [InlineData("%3E")]
    [InlineData("%E2%80%9D")]
    [InlineData("%20")]
    public async Task OwnLink_WithWhatStoodBehindIt_Opens(string behind)
    {
        var guest = await site.AddAsync(GuestData.Details(behind.Length + behind.Sum(letter => letter)), Reply.Accepted);
        using var client = site.NewClient();
        foreach (var prefix in new[] { "", "/en", "/fr" })
        {
            var page = await client.GetPageAsync($"{prefix}/r/{guest.Token}{behind}");
            (page.Status, page.Location).ShouldBe((HttpStatusCode.Redirect, $"{prefix}/r/{guest.Token}"));
            (await client.GetPageAsync(page.Location!)).Status.ShouldBe(HttpStatusCode.OK);
        }

        (await client.GetPageAsync($"/r/{guest.Token.ToUpperInvariant()}")).Status.ShouldBe(HttpStatusCode.OK);
        (await client.GetPageAsync($"/i/{guest.Token}{behind}?x=1")).Location.ShouldBe($"/i/{guest.Token}?x=1");
    }

    [Theory]
    [InlineData("/EN/Debata", "/en/debata")]
    [InlineData("/Fr/debata.", "/fr/debata")]
    [InlineData("/EN.", "/en")]
    [InlineData("/en/%20", "/en/")]
    public async Task Page_InCapitalsOrWithAStop_Opens(string asked, string meant)
    {
        using var client = site.NewClient();

        (await client.GetPageAsync(asked)).Location.ShouldBe(meant);
        (await client.GetPageAsync(meant)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task OwnLink_AllInCapitals_OpensInItsLanguage()
    {
        var guest = await site.AddAsync(GuestData.Details(77), Reply.Accepted);
        using var client = site.NewClient();

        var page = await client.GetPageAsync($"/EN/R/{guest.Token.ToUpperInvariant()}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Heading.ShouldBe("Your place is confirmed");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/en/debata")]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/event.ics")]
    [InlineData("/debata/privacy")]
    [InlineData("/organiser/sign-in")]
    [InlineData("/favicon.svg")]
    [InlineData("/health/live")]
    [InlineData("/.well-known/security.txt")]
    [InlineData("/nothing")]
    public async Task Head_IsAnsweredAsGet_WithoutTheBody(string path)
    {
        using var client = site.NewClient();
        using var request = new HttpRequestMessage(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using var got = await client.Http.GetAsync(new Uri(path, UriKind.Relative));

        using var answer = await client.Http.SendAsync(request);

        answer.StatusCode.ShouldBe(got.StatusCode);
        answer.Content.Headers.ContentType?.ToString().ShouldBe(got.Content.Headers.ContentType?.ToString());
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon", new byte[] { 0, 0, 1, 0 })]
    [InlineData("/apple-touch-icon.png", "image/png", new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G' })]
    [InlineData("/robots.txt", "text/plain; charset=utf-8", new byte[] { (byte)'#' })]
    public async Task WhatProgramsAskFor_IsThere(string path, string type, byte[] begins)
    {
        using var client = site.NewClient();

        using var answer = await client.Http.GetAsync(new Uri(path, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe(type);
        (await answer.Content.ReadAsByteArrayAsync())[..begins.Length].ShouldBe(begins);
    }
}

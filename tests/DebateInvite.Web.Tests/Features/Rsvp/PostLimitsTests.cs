using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>S7: what anybody may post is counted, and who is refused gets the form back and is told when to send it.</summary>
public class PostLimitsTests
{
    [Fact]
    public async Task Refused_TheFormComesBack_InItsLanguage_WithEverythingTyped()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/fr/debata/rsvp");
        await guest.SubmitAsync(form, "main form", GuestData.Rsvp(1));

        var refused = await guest.SubmitAsync(form, "main form", GuestData.Rsvp(2).Append(new("AccessibilityNeeds", "Pies przewodnik")));

        (refused.Status, refused.Language, refused.Heading).ShouldBe((HttpStatusCode.TooManyRequests, "fr", "Trop de tentatives en peu de temps"));
        refused.Response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(1));
        foreach (var field in new[] { "FirstName", "LastName", "Email", "Phone", "Organisation", "JobTitle", "Question" })
            refused.ValueOf(field).ShouldBe(GuestData.Rsvp(2)[field], field);
        refused.Find("#OtherNeeds").TextContent.ShouldContain("Pies przewodnik");
    }

    [Fact]
    public async Task Event_AllClientsTogether_AreCounted()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerEvent", "2"));
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");

        var answers = new List<HttpStatusCode>();
        for (var number = 1; number <= 3; number++)
            answers.Add(await PostAsync(guest, "/debata/rsvp", $"203.0.113.{number}", GuestData.Rsvp(number).Append(SiteClient.TokenOf(form))));

        answers.ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests]);
    }

    [Fact]
    public async Task Recipient_IsCounted_HoweverTheAddressIsWritten_WhoeverItIs()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerHourPerRecipient", "2"));
        var known = await site.AddAsync(GuestData.Details());
        foreach (var (mailbox, domain) in new[] { ("lucja.zrodlo1", "example.org"), ("nieznana", "example.org") })
        {
            var answers = new List<HttpStatusCode>();
            foreach (var email in new[] { $"{mailbox}@{domain}", $"{mailbox.ToUpperInvariant()}+1@{domain}", $" {mailbox}+2@{domain.ToUpperInvariant()} " })
                answers.Add((await site.RsvpAsync(("Email", email))).Status);
            answers.ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests], mailbox);
        }

        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.To == known.Details.Email))).ShouldBe(1);
    }

    [Fact]
    public async Task Domain_IsCounted_AcrossForms()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerHourPerDomain", "2"));
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();

        (await site.RsvpAsync(("Email", "raz@cel.example"))).Status.ShouldBe(HttpStatusCode.Redirect);
        var link = await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp/link"), "main form", [KeyValuePair.Create("Email", "dwa@cel.example")]);
        var deputy = await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", Deputies.Form("trzy@cel.example"));

        (link.Status, deputy.Status, deputy.ValueOf("Email")).ShouldBe((HttpStatusCode.Redirect, HttpStatusCode.TooManyRequests, "trzy@cel.example"));
        deputy.Response.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromMinutes(1), TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task Opened_IsCounted_ByItself()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "2"));
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();
        var page = await guest.GetPageAsync($"/i/{invited.Token}");

        var answers = new List<SitePage>();
        for (var time = 0; time < 3; time++)
            answers.Add(await guest.SubmitAsync(page, "#opened", []));

        answers.Select(answer => answer.Status).ShouldBe([HttpStatusCode.NoContent, HttpStatusCode.NoContent, HttpStatusCode.TooManyRequests]);
        answers[2].Response.Headers.RetryAfter.ShouldNotBeNull();
        // Looking takes no turn of those who answer.
        await guest.SubmitAsync(page, "#reply-form", [], "button[formaction$='/decline']");
        (await site.OneGuestAsync()).Reply.ShouldBe(Reply.Declined);
    }

    [Fact]
    public async Task SignIn_Refused_SaysWhenToComeBack()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "1"));
        using var organiser = site.NewClient();
        var form = await organiser.GetPageAsync("/organiser/sign-in");
        await organiser.SubmitAsync(form, ("Email", "a@example.org"), ("Password", "x"));

        var refused = await organiser.SubmitAsync(form, ("Email", "a@example.org"), ("Password", "x"));

        refused.Status.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Response.Headers.RetryAfter.ShouldNotBeNull();
    }

    private static async Task<HttpStatusCode> PostAsync(SiteClient client, string path, string address, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields),
            Headers = { { "X-Forwarded-For", address } },
        };
        using var answer = await client.Http.SendAsync(request);
        return answer.StatusCode;
    }
}

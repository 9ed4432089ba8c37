using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.LostLink;

public class LostLinkTests
{
    [Theory]
    [InlineData("/debata/rsvp")]
    [InlineData("/debata/rsvp/thanks")]
    public async Task Pages_OfTheReply_LeadThere(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        (await guest.GetPageAsync(path)).Find("main a[href='/debata/rsvp/link']").TextContent.ShouldBe("Nie mogę znaleźć odnośnika do mojego zgłoszenia");
    }

    [Fact]
    public async Task Post_KnownOrUnknownAddress_IsAnsweredTheSame_AndOnlyTheOwnerGetsTheLink()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details(1), Reply.Accepted);
        var invited = await site.AddAsync(GuestData.Details(2));
        using var guest = site.NewClient();

        var answers = new List<SitePage>();
        foreach (var email in new[] { accepted.Details.Email!.ToUpperInvariant(), $" {invited.Details.Email} ", "nikt@example.org" })
            answers.Add(await AskAsync(guest, email));

        answers.Select(answer => (answer.Status, answer.Location, answer.Content)).Distinct().ShouldHaveSingleItem().Location.ShouldBe("/debata/rsvp/link/sent");
        (await guest.GetPageAsync("/debata/rsvp/link/sent")).Heading.ShouldBe("Dziękujemy, sprawdzimy ten adres");
        var mails = await site.MailsAsync(2);
        mails.Count.ShouldBe(2);
        mails.Single(mail => mail.To.Mailboxes.Single().Address == accepted.Details.Email).TextBody!.ShouldContain($"/r/{accepted.Token}");
        mails.Single(mail => mail.To.Mailboxes.Single().Address == invited.Details.Email).TextBody!.ShouldContain($"/i/{invited.Token}");
    }

    [Fact]
    public async Task Post_AgainWithinTheHour_SendsNothing_AfterItOneMore()
    {
        await using var site = await SiteHost.StartAsync();
        var accepted = await site.AddAsync(GuestData.Details() with { Language = Domain.Language.Fr }, Reply.Accepted);
        using var guest = site.NewClient();

        await AskAsync(guest, accepted.Details.Email!);
        site.Clock.Advance(TimeSpan.FromMinutes(59));
        await AskAsync(guest, accepted.Details.Email!);
        (await CountAsync(site)).ShouldBe(1);
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        await AskAsync(guest, accepted.Details.Email!);

        (await CountAsync(site)).ShouldBe(2);
        (await site.QueryAsync(db => db.Outbox.FirstAsync())).Language.ShouldBe(Domain.Language.Fr);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nie adres")]
    public async Task Post_NoAddress_400SaysWhy(string email)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var answer = await AskAsync(guest, email);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Email").ShouldNotBeNull();
        answer.ValueOf("Email").ShouldBe(email);
    }

    [Fact]
    public async Task Post_TooMany_429()
    {
        await using var site = await SiteHost.StartAsync(("Limits:RepliesPerMinutePerAddress", "2"));
        using var guest = site.NewClient();

        await AskAsync(guest, "raz@example.org");
        await AskAsync(guest, "dwa@example.org");

        (await AskAsync(guest, "trzy@example.org")).Status.ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static Task<int> CountAsync(SiteHost site) => site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "lost-link"));

    private static async Task<SitePage> AskAsync(SiteClient guest, string email) =>
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp/link"), "main form", [KeyValuePair.Create("Email", email)]);
}

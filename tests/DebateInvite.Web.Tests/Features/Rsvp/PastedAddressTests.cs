using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Features.PersonalInvitation;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>One address is one address, however it is written or pasted, wherever the site compares it.</summary>
public class PastedAddressTests
{
    private const string Spoken = "jan@żółw.pl";

    public static TheoryData<string> Ways { get; } = ["jan@xn--w-uga1v8h.pl", "JAN@ŻÓŁW.PL", "Jan <jan@żółw.pl>", "mailto:jan@żółw.pl", "jan@żółw.pl.", "ｊａｎ@żółw.pl", "j\u200ban@żółw.pl"];

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task WrittenOtherwise_IsTheSameGuest_InFormLostLinkDeputyAndSearch(string way)
    {
        await using var site = await SiteHost.StartAsync();
        var known = await site.AddAsync(GuestData.Details() with { Email = Spoken }, Reply.Accepted);
        var invited = await site.AddAsync(GuestData.Details(2));
        using var guest = site.NewClient();

        (await site.RsvpAsync(("Email", way))).Location.ShouldBe("/debata/rsvp/thanks");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);

        (await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp/link"), ("Email", way))).Location.ShouldBe("/debata/rsvp/link/sent");
        (await site.MailKindsAsync()).ShouldContain("lost-link");

        var deputy = Deputies.Form(way);
        (deputy["FirstName"], deputy["LastName"]) = (known.Details.FirstName, known.Details.LastName);
        await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}/deputy"), "main form", deputy);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);

        using var organiser = await site.NewOrganiserAsync();
        (await organiser.GetPageAsync("/organiser/debata/guests?q=" + Uri.EscapeDataString(way))).AllText.ShouldContain(known.Details.LastName);
    }

    [Theory]
    [InlineData("jan@x.pl.", "jan@x.pl")]
    [InlineData("<jan@x.pl>", "jan@x.pl")]
    [InlineData("mailto:jan@x.pl", "jan@x.pl")]
    public async Task Pasted_AddressAndTelephone_AreTakenTidied(string pasted, string email)
    {
        await using var site = await SiteHost.StartAsync();

        (await site.RsvpAsync(("Email", pasted), ("Phone", "+48 601–234–567"))).Status.ShouldBe(HttpStatusCode.Redirect);

        var details = (await site.OneGuestAsync()).Details;
        (details.Email, details.Phone).ShouldBe((email, "+48 601-234-567"));
    }

    [Fact]
    public async Task OneName_IsEnough()
    {
        await using var site = await SiteHost.StartAsync();

        (await site.RsvpAsync(("FirstName", "Suharto"), ("LastName", ""), ("Language", "en"))).Status.ShouldBe(HttpStatusCode.Redirect);

        (await site.OneGuestAsync()).FullName.ShouldBe("Suharto");
        var mail = (await site.MailsAsync(2)).Single(one => one.Attachments.Any());
        mail.TextBody!.ShouldContain("Dear Suharto,");
        mail.To.Mailboxes.Single().Name.ShouldBe("Suharto");
    }

    [Fact]
    public async Task NoName_IsAskedFor()
    {
        await using var site = await SiteHost.StartAsync();

        var page = await site.RsvpAsync(("FirstName", " "), ("LastName", ""));

        (page.Status, page.ErrorOf("FirstName"), page.ErrorOf("LastName")).ShouldBe((HttpStatusCode.BadRequest, RsvpTexts.FirstNameRequired.Pl, RsvpTexts.LastNameRequired.Pl));
    }

    [Fact]
    public async Task Companions_WhereNoneAreAllowed_IsSaidInWords()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.PostAsync("/en/debata/rsvp", GuestData.Rsvp().Append(new("Companions", "Jan Żak")));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.AllText.ShouldContain(RsvpTexts.NoCompanions.En);
        page.AllText.ShouldNotContain("at most 0");
    }

    [Fact]
    public async Task Thanks_IsForWhoHasSentSomething_AndInNoIndex()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        var sent = await guest.SubmitAsync(await guest.GetPageAsync("/en/debata/rsvp"), "main form", GuestData.Rsvp());

        var thanked = await guest.GetPageAsync(sent.Location!);
        using var stranger = site.NewClient();
        var other = await stranger.GetPageAsync("/en/debata/rsvp/thanks");

        (thanked.Heading, other.Heading).ShouldBe((RsvpTexts.ThanksTitle.En, RsvpTexts.SentTitle.En));
        foreach (var page in new[] { thanked, other })
            page.Find("meta[name=robots]").GetAttribute("content").ShouldBe("noindex");
        await site.EditEventAsync(debate => debate.CancelledAt = site.Clock.GetUtcNow().UtcDateTime);
        (await stranger.GetPageAsync("/en/debata/rsvp/thanks")).Heading.ShouldBe("The event has been cancelled");
    }

    [Fact]
    public async Task Full_SaysNothingOfDaysLeft()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.AcceptAsync([1]);
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync("/en");

        page.AllText.ShouldContain("All places are taken");
        page.AllText.ShouldNotContain("days left");
    }
}

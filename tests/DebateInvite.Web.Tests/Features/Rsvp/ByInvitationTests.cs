using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>An event that only invited guests come to, and companions on the form of one that everybody may come to.</summary>
public class ByInvitationTests
{
    [Theory]
    [InlineData("", "Udział za imiennym zaproszeniem")]
    [InlineData("/en", "Attendance is by personal invitation")]
    [InlineData("/fr", "Participation sur invitation personnelle")]
    public async Task Get_ByInvitationOnly_SaysWhomToAsk_WithoutAForm(string prefix, string title)
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.IsByInvitationOnly = true);
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync(prefix + "/debata/rsvp");
        var invitation = await guest.GetPageAsync(prefix + "/debata");

        (page.Status, page.Heading).ShouldBe((HttpStatusCode.OK, title));
        page.All("main form").ShouldBeEmpty();
        page.AllText.ShouldContain("anna.moskwa@mrpips.gov.pl");
        invitation.All("a[href$='/rsvp']").ShouldBeEmpty();
        invitation.All(".action__status").Select(status => status.TextContent).Distinct().ShouldBe([title]);
    }

    [Fact]
    public async Task Post_ByInvitationOnly_FromAFormOpenedBefore_StoresNothing()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");
        await site.EditEventAsync(debate => debate.IsByInvitationOnly = true);

        var answer = await guest.SubmitAsync(form, "main form", GuestData.Rsvp());

        (answer.Status, answer.Heading).ShouldBe((HttpStatusCode.Gone, "Udział za imiennym zaproszeniem"));
        answer.Text("main [role=alert]").ShouldBe("Formularz nie został zapisany");
        answer.All("#typed ~ dl dd").Select(value => value.TextContent).ShouldContain(GuestData.Rsvp().Single(field => field.Key == "LastName").Value);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task PersonalInvitation_ByInvitationOnly_StillWorks()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.IsByInvitationOnly = true);
        var invited = await site.AddAsync(GuestData.Details());
        using var guest = site.NewClient();

        await guest.SubmitAsync(await guest.GetPageAsync($"/i/{invited.Token}"), "form:has([name=FirstName])", [KeyValuePair.Create("ClauseAcknowledged", "true")]);

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Accepted);
    }

    [Fact]
    public async Task Get_CompanionsNotAllowed_OffersNone()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        (await guest.GetPageAsync("/debata/rsvp")).All("[name=Companions]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Post_Companions_EachHasANameAndASeat()
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 2);
        using var guest = site.NewClient();

        var form = await guest.GetPageAsync("/en/debata/rsvp");
        form.All("[name=Companions]").Select(input => form.Text($"label[for='{input.Id}']")).ShouldBe(["Companion 1", "Companion 2"]);
        await guest.SubmitAsync(form, "main form", GuestData.Rsvp().Append(new("Companions", "")).Append(new("Companions", " Jan  Żak ")));

        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        (stored.Seats, stored.Companions.Single().Name).ShouldBe((2, "Jan Żak"));
        (await site.EventAsync()).SeatsTaken.ShouldBe(2);
    }

    [Theory]
    [InlineData(0, "Na to wydarzenie nie można zgłaszać osób towarzyszących.", "Jan")]
    [InlineData(1, "Liczba osób towarzyszących może wynosić najwyżej 1.", "Jan", "Anna")]
    public async Task Post_MoreCompanionsThanAllowed_AreRefusedNotDropped(int allowed, string refusal, params string[] names)
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.CompanionsAllowed = allowed);
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");

        var answer = await guest.PostAsync(
            "/debata/rsvp", GuestData.Rsvp().Append(SiteClient.TokenOf(form)).Concat(names.Select(name => KeyValuePair.Create("Companions", name))));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Companions").ShouldBe(refusal);
        answer.All("[name=Companions]").Select(input => input.GetAttribute("value")).ShouldBe(names);
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Post_LastSeatAndACompanion_BothWait()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 1);
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp().Append(new("Companions", "Jan Żak")));

        answer.Location.ShouldBe("/debata/rsvp/thanks?list=waiting");
        var debate = await site.EventAsync();
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((0, 1));
    }
}

using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Secretariat;

public class SecretariatTests
{
    private const string Path = "/organiser/debata/secretariat";

    [Fact]
    public async Task Record_AFewLettersAndEnter_WritesAnswerChannelDayAndWriter()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        await site.AddAsync(GuestData.Details() with { LastName = "Kowalska", Email = "kowalska@example.org" });
        using var organiser = await site.NewOrganiserAsync();

        var found = await organiser.SubmitAsync(await organiser.GetPageAsync(Path), "form[role=search]", [KeyValuePair.Create("q", "zrod")]);
        found.All("input[name=Guest][autofocus][checked]").ShouldHaveSingleItem().GetAttribute("value").ShouldBe($"{guest.Id}");
        var answer = await organiser.SubmitAsync(
            found, "form[method=post].form", [KeyValuePair.Create("Channel", "Letter"), KeyValuePair.Create("ReceivedOn", "2027-05-28"), KeyValuePair.Create("Note", "L. dz. 12/2027")]);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Łucja Źródło: Zapisano: gość ma miejsce.");
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync());
        (change.ReplyAfter, change.Channel, change.ReceivedOn, change.Actor, change.Note)
            .ShouldBe((Reply.Accepted, Channel.Letter, new DateOnly(2027, 5, 28), SiteHost.OrganiserEmail, "L. dz. 12/2027"));
        (await site.QueryAsync(db => db.Outbox.SingleAsync())).To.ShouldBe(guest.Details.Email);
        var next = await organiser.GetPageAsync(answer.Location!);
        next.Find("#q").HasAttribute("autofocus").ShouldBeTrue();
        next.Find("input[name=channel]").GetAttribute("value").ShouldBe("Letter");
        var history = (await organiser.GetPageAsync($"/organiser/debata/guests/{guest.Id}")).Find("section[aria-labelledby=history]").TextContent;
        history.ShouldContain("list");
        history.ShouldContain("maja");
    }

    [Fact]
    public async Task Record_Newcomer_IsAddedOnceWithTheAnswer()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var empty = await organiser.GetPageAsync($"{Path}?q=Żaneta Wójcik");
        (empty.ValueOf("FirstName"), empty.ValueOf("LastName")).ShouldBe(("Żaneta", "Wójcik"));
        await organiser.SubmitAsync(empty, "form[method=post].form", [KeyValuePair.Create("Organisation", "Urząd Gminy")]);
        await organiser.SubmitAsync(empty, "form[method=post].form", [KeyValuePair.Create("Organisation", "Urząd Gminy")]);

        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        (guest.FullName, guest.Details.Organisation, guest.Details.Email, guest.Reply).ShouldBe(("Żaneta Wójcik", "Urząd Gminy", null, Reply.Accepted));
        (await site.EventAsync()).SeatsTaken.ShouldBe(1);
        (await site.QueryAsync(db => db.GuestChanges.SingleAsync())).Kind.ShouldBe(GuestChangeKind.Added);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Record_NewcomerWithAddressOfAnother_IsRefusedAndNothingIsLost()
    {
        await using var site = await SiteHost.StartAsync();
        var known = await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Path}?q=Nowak"), "form[method=post].form", [KeyValuePair.Create("FirstName", "Jan"), KeyValuePair.Create("Email", known.Details.Email!)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Email").ShouldNotBeNull();
        answer.ValueOf("FirstName").ShouldBe("Jan");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
        (await site.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    [Fact]
    public async Task Record_AfterTheDeadline_TakesAReason()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details());
        await site.EditEventAsync(debate => debate.RepliesCloseOn = new DateOnly(2027, 5, 31));
        using var organiser = await site.NewOrganiserAsync();

        var refused = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}?q=lucja"), "form[method=post].form", []);
        refused.Status.ShouldBe(HttpStatusCode.BadRequest);
        refused.ErrorOf("Note").ShouldNotBeNull();
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);

        var taken = await organiser.SubmitAsync(refused, "form[method=post].form", [KeyValuePair.Create("Note", "Pismo nadane w terminie")]);
        taken.Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.Accepted);
    }

    [Fact]
    public async Task Record_Companions_HoldSeatsUpToWhatTheEventAllows()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details());
        await site.EditEventAsync(debate => debate.CompanionsAllowed = 2);
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync($"{Path}?q=lucja");

        var tooMany = await organiser.SubmitAsync(page, "form[method=post].form", [KeyValuePair.Create("Companions", "Jan\nEwa\nOla")]);
        tooMany.ErrorOf("Companions").ShouldNotBeNull();
        await organiser.SubmitAsync(tooMany, "form[method=post].form", [KeyValuePair.Create("Companions", "Jan Nowak\r\n\r\n Ewa Nowak ")]);

        (await site.QueryAsync(db => db.Guests.SingleAsync())).Snapshot.Companions.ShouldBe(["Jan Nowak", "Ewa Nowak"]);
        (await site.EventAsync()).SeatsTaken.ShouldBe(3);
    }

    [Theory]
    [InlineData("Answer", "None")]
    [InlineData("Answer", "0")]
    [InlineData("Channel", "Website")]
    [InlineData("ReceivedOn", "yesterday")]
    [InlineData("Guest", "nobody")]
    public async Task Record_BadField_IsRefused(string field, string typed)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details());
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Path}?q=lucja"), "form[method=post].form", [KeyValuePair.Create(field, typed)]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Reply.ShouldBe(Reply.None);
    }
}

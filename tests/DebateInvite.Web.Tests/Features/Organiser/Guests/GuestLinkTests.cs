using System.Net;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Campaigns;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

public class GuestLinkTests
{
    [Fact]
    public async Task Renew_OldLinkLeadsNowhere_AndTheHistorySaysSo()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details());
        await site.QueueForTomorrowAsync(guest);
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(PathOf(guest)), "form[action$='/link/renew']", []);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Gość ma nowy odnośnik; poprzednie już nie działają.");
        var renewed = await site.QueryAsync(db => db.Guests.SingleAsync());
        renewed.Token.ShouldNotBe(guest.Token);
        var payload = (await site.QueryAsync(db => db.Outbox.SingleAsync())).Payload;
        (payload.Contains(guest.Token, StringComparison.Ordinal), payload.Contains(renewed.Token, StringComparison.Ordinal)).ShouldBe((false, true));
        (await organiser.GetPageAsync($"/i/{guest.Token}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await organiser.GetPageAsync($"/i/{renewed.Token}")).Status.ShouldBe(HttpStatusCode.OK);
        (await organiser.GetPageAsync(PathOf(guest))).All(".timeline").First().TextContent.ShouldContain("Nowy odnośnik");
    }

    [Fact]
    public async Task Send_NotAnswered_IsTheInvitation_AsItWasLastWritten()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var created = await organiser.SubmitAsync(
            await organiser.GetPageAsync($"{Reminders.Path}/new?audience={Audience.NotInvited}"), ("Pl.Subject", "Prosimy przyjść: {{Event}}"));
        await organiser.SendNowAsync(created.Location!);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Campaigns.AllAsync(c => c.State == CampaignState.Queued)), "the campaign has gone to those who were there");
        var guest = await site.AddAsync(GuestData.Details());

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(PathOf(guest)), "form[action$='/link/send']", []);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Wiadomość z odnośnikiem jest w drodze.");
        var mail = (await site.MailsAsync(1)).Single(mail => mail.To.Mailboxes.Single().Address == guest.Details.Email);
        mail.Subject.ShouldStartWith("Prosimy przyjść: ");
        mail.TextBody!.ShouldContain($"/i/{guest.Token}");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).InvitedAt.ShouldNotBeNull();
        (await site.QueryAsync(db => db.GuestChanges.SingleAsync(c => c.Kind == GuestChangeKind.Invited))).Actor.ShouldBe(SiteHost.OrganiserEmail);
    }

    [Fact]
    public async Task Send_Answered_IsTheLinkToTheReply()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync(PathOf(guest)), "form[action$='/link/send']", []);

        var mail = (await site.MailsAsync(1)).ShouldHaveSingleItem();
        mail.TextBody!.ShouldContain($"/r/{guest.Token}");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).InvitedAt.ShouldBeNull();
    }

    [Theory]
    [InlineData("send")]
    [InlineData("renew")]
    public async Task Post_NoSuchGuest_Is404(string step)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var token = SiteClient.TokenOf(await organiser.GetPageAsync("/organiser/password"));

        (await organiser.PostAsync($"/organiser/debata/guests/{Guid.NewGuid()}/link/{step}", [token])).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static string PathOf(Guest guest) => $"/organiser/debata/guests/{guest.Id}";
}

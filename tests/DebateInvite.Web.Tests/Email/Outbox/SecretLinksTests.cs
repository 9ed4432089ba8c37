using System.Net;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>A copy of the outbox opens nothing once its mails are sent.</summary>
public class SecretLinksTests
{
    [Fact]
    public async Task Sent_ToAGuest_ThePayloadHasNoLinkAnyMore_TheMailHas()
    {
        await using var site = await SiteHost.StartAsync();
        var (token, mail) = await ConfirmedAsync(site);

        mail.Payload.ShouldNotContain(token);
        mail.Payload.ShouldContain("/r/***");
        (await site.MailsAsync(2)).ShouldContain(written => written.TextBody!.Contains($"/r/{token}", StringComparison.Ordinal));
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync($"/organiser/outbox/{mail.Id}");
        page.Content.ShouldContain("/r/***");
        page.Content.ShouldNotContain(token);
    }

    [Fact]
    public async Task SentAgain_HasTheGuestsLinkAsItIsByThen()
    {
        await using var site = await SiteHost.StartAsync();
        var (token, mail) = await ConfirmedAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/guests/{mail.GuestId}"), "form[action$='/link/renew']", []);
        var renewed = await site.QueryAsync(db => db.Guests.Select(g => g.Token).SingleAsync());

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/outbox/{mail.Id}"), "form[action$='/send-again']", []);

        var again = (await site.MailsAsync(3))[^1];
        renewed.ShouldNotBe(token);
        again.TextBody!.ShouldContain($"/r/{renewed}");
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "it is sent");
        (await site.QueryAsync(db => db.Outbox.AnyAsync(m => m.Payload.Contains(renewed)))).ShouldBeFalse();
    }

    [Fact]
    public async Task Sent_ToSetAPassword_ThePayloadHasNoTokenAnyMore_AndItIsNotSentAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", "druga@example.org"), ("Roles[0]", "Organiser"));
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "all mails are sent");
        var mail = await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "account-link"));

        mail.Payload.ShouldContain("token=***");
        mail.Payload.ShouldNotContain("CfDJ8");
        var page = await organiser.GetPageAsync($"/organiser/outbox/{mail.Id}");
        page.All("form[action$='/send-again']").ShouldBeEmpty();
        var answer = await organiser.PostAsync(
            $"/organiser/outbox/{mail.Id}/send-again",
            [SiteClient.TokenOf(await organiser.GetPageAsync("/organiser/password")), new("sentAt", $"{mail.SentAt!.Value.Ticks}")]);
        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.State == OutboxState.Pending))).ShouldBe(0);
    }

    private static async Task<(string Token, OutboxMessage Mail)> ConfirmedAsync(SiteHost site)
    {
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        await Eventually.IsAsync(() => site.QueryAsync(async db => await db.Outbox.CountAsync(m => m.SentAt != null) == 2), "both mails are sent");
        return await site.QueryAsync(async db =>
            (await db.Guests.Select(g => g.Token).SingleAsync(), await db.Outbox.SingleAsync(m => m.Kind == "place-confirmed")));
    }
}

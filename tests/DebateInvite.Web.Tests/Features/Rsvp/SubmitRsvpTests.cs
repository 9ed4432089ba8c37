using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

public class SubmitRsvpTests
{
    [Fact]
    public async Task Post_ValidForm_StoresGuestHistoryAndBothMails_AndRedirects()
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var answer = await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldBe("/debata/rsvp/thanks");
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        stored.Reply.ShouldBe(Reply.Accepted);
        stored.FullName.ShouldBe("Świętosława Żółć-Gęślą");
        stored.ClauseAcknowledgedAt.ShouldBe(site.Clock.GetUtcNow().UtcDateTime);
        var change = await site.QueryAsync(db => db.GuestChanges.SingleAsync());
        (change.GuestId, change.Kind, change.ReplyAfter).ShouldBe((stored.Id, GuestChangeKind.Added, Reply.Accepted));
        var mails = await site.QueryAsync(db => db.Outbox.OrderBy(m => m.Kind).ToListAsync());
        mails.Select(m => (m.Kind, m.To)).ShouldBe(
            [("place-confirmed", stored.Email!), ("reply-notification", SiteHost.OrganiserEmail)]);
        site.Log.Faults.ShouldBeEmpty();
    }
}

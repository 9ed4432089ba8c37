using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data;

/// <summary>What the privacy notice promises: guests' data goes six months after the event. The worker looks twice a day.</summary>
public class GuestRetentionTests
{
    private static readonly TimeSpan Round = TimeSpan.FromHours(12);

    [Fact]
    public async Task Worker_LastDayOver_DeletesEverythingAboutGuestsAndKeepsTheEvent()
    {
        await using var site = await SiteHost.StartAsync(new DateTimeOffset(2027, 6, 1, 12, 0, 0, TimeSpan.Zero));
        await FillAsync(site);

        // 21 December is the last day, all of it.
        await site.RestartAsync(new DateTimeOffset(2027, 12, 21, 22, 59, 59, TimeSpan.Zero));
        await Task.Delay(100);
        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));

        site.Clock.Advance(Round);
        await Eventually.IsAsync(async () => await CountsAsync(site) == (0, 0, 0, 0, 0), "guests are deleted");

        var debate = await site.EventAsync();
        (debate.Texts.Count, debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((3, 0, 0));
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Worker_OtherEvent_IsLeftAlone()
    {
        await using var site = await SiteHost.StartAsync();
        await FillAsync(site);
        await site.EditEventAsync(debate => (debate.StartsAt, debate.RepliesCloseOn) = (debate.StartsAt.AddYears(1), debate.RepliesCloseOn.AddYears(1)));

        await site.RestartAsync(new DateTimeOffset(2028, 1, 1, 12, 0, 0, TimeSpan.Zero));
        site.Clock.Advance(Round);
        await Task.Delay(100);

        (await CountsAsync(site)).ShouldBe((2, 2, 1, 1, 1));
    }

    /// <summary>A guest of every kind of tie: a companion, a deputy, a history, a request, a mail.</summary>
    private static Task FillAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync();
        var now = site.Clock.GetUtcNow().UtcDateTime;
        var (guest, deputy) = (Guest.For(debate.Id, GuestData.Details(1), now), Guest.For(debate.Id, GuestData.Details(2), now));
        db.Guests.AddRange(guest, deputy);
        await db.SaveChangesAsync();
        debate.Accept(guest, now, ["Jan Przykładny"]);
        debate.SendDeputy(guest, deputy, now);
        db.ChangeRequests.Add(ChangeRequest.ToCome(guest, now));
        foreach (var one in new[] { guest, deputy })
            db.GuestChanges.Add(GuestChange.Of(one, GuestChangeKind.Added, GuestSnapshot.Nobody, now, ChangedBy.Site));
        db.Outbox.Add(new Domain.Outbox.OutboxMessage
        {
            EventId = debate.Id, GuestId = guest.Id, To = guest.Details.Email!, Kind = "place-confirmed", Payload = "{}", CreatedAt = now, DueAt = DateTime.MaxValue,
        });
        return await db.SaveChangesAsync();
    });

    private static Task<(int Guests, int Changes, int Companions, int Requests, int Mails)> CountsAsync(SiteHost site) =>
        site.QueryAsync(async db => (
            await db.Guests.CountAsync(),
            await db.GuestChanges.CountAsync(),
            await db.Set<Companion>().CountAsync(),
            await db.ChangeRequests.CountAsync(),
            await db.Outbox.CountAsync()));
}

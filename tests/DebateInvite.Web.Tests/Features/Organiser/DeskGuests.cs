using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser;

/// <summary>Puts guests on the list behind the site's back, each in the state that the event's own rules give.</summary>
internal static class DeskGuests
{
    /// <returns>The guest as stored.</returns>
    public static async Task<Guest> AddAsync(this SiteHost site, GuestDetails details, Reply reply = Reply.None) =>
        (await site.AddAsync([(details, reply)]))[0];

    /// <summary>To have somebody wait, fill the event first.</summary>
    public static Task<Guest[]> AddAsync(this SiteHost site, IEnumerable<(GuestDetails Details, Reply Reply)> guests) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var now = site.Clock.Now();
        var added = new List<Guest>();
        foreach (var (details, reply) in guests)
        {
            var guest = Guest.For(debate.Id, details, now);
            if (reply is Reply.Accepted or Reply.Cancelled)
                debate.Accept(guest, now).ShouldBe(ReplyOutcome.Accepted);
            if (reply is Reply.WaitListed)
                debate.Accept(guest, now).ShouldBe(ReplyOutcome.WaitListed);
            if (reply is Reply.Declined or Reply.Cancelled)
                debate.GiveUp(guest, reply, now);
            db.Guests.Add(guest);
            added.Add(guest);
        }

        await db.SaveChangesAsync();
        return added.ToArray();
    });

    /// <summary>A mail with the guest's link, which has not gone yet.</summary>
    public static Task<int> QueueForTomorrowAsync(this SiteHost site, Guest guest) => site.QueryAsync(async db =>
    {
        var debate = await db.Events.Include(e => e.Texts).SingleAsync(e => e.Slug == SiteHost.Slug);
        new OutboxQueue(db, site.Clock).ToGuest(debate, guest, new LostLinkMail(GuestFacts.Of(debate, guest, site.Clock.Now())));
        db.ChangeTracker.Entries<OutboxMessage>().Single().Property(m => m.DueAt).CurrentValue = site.Clock.Now().AddDays(1);
        return await db.SaveChangesAsync();
    });
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Everything that is known about a guest: details, history, mails.</summary>
public sealed class ShowGuest(DebateContext db, SiteAddress site, TimeProvider clock)
{
    // Mails about the guest that went to organisers.
    private static readonly string Notification = MailPayload.KindOf(typeof(ReplyNotification));

    /// <returns>Null when the event has no such guest.</returns>
    public async Task<GuestPage?> RunAsync(DebateEvent debate, Guid id, CancellationToken cancellation)
    {
        var guest = await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == id && g.EventId == debate.Id, cancellation);
        if (guest is null)
            return null;

        var history = await db.GuestChanges.AsNoTracking()
            .Where(c => c.GuestId == id)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
            .ToListAsync(cancellation);
        var mails = await db.Outbox.AsNoTracking()
            .Where(m => m.GuestId == id && m.Kind != Notification)
            .OrderByDescending(m => m.CreatedAt)
            .Select(m => new GuestMail(m.Id, m.Kind, m.To, m.State, m.SentAt ?? m.CreatedAt))
            .ToListAsync(cancellation);
        return new GuestPage(debate, guest, history, mails, OwnLink(guest), clock.Now());
    }

    private string OwnLink(Guest guest) =>
        site.Of(guest.Reply is Reply.None ? $"/i/{guest.Token}" : $"/r/{guest.Token}", guest.Language);
}

/// <param name="OwnLink">Opens the guest's own pages.</param>
public sealed record GuestPage(
    DebateEvent Event, Guest Guest, IReadOnlyList<GuestChange> History, IReadOnlyList<GuestMail> Mails, string OwnLink, DateTime Now)
{
    public bool CanAccept => Guest.Reply is not (Reply.Accepted or Reply.WaitListed) && Event.TakesRepliesAt(Now);

    public bool CanCancel => Guest.Reply is Reply.Accepted or Reply.WaitListed && CanGiveUp;

    public bool CanDecline => Guest.Reply is Reply.None && CanGiveUp;

    private bool CanGiveUp => Event.StateAt(Now) is not EventState.Over;
}

/// <param name="At">When it was sent or, while it is not, written. UTC.</param>
public sealed record GuestMail(Guid Id, string Kind, string To, OutboxState State, DateTime At);

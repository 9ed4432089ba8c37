using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Organiser.Unconfirmed;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Everything that is known about a guest: details, history, mails.</summary>
public sealed class ShowGuest(DebateContext db, DeskAccess access, ShowUnconfirmed unconfirmed, SiteAddress site, TimeProvider clock)
{
    // Mails about the guest that went to organisers.
    private static readonly string Notification = MailPayload.KindOf(typeof(ReplyNotification));

    public async Task<GuestPage> RunAsync(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        var history = await db.GuestChanges.AsNoTracking()
            .Where(c => c.GuestId == guest.Id)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
            .ToListAsync(cancellation);
        var mails = await db.Outbox.AsNoTracking()
            .Where(m => m.GuestId == guest.Id && m.Kind != Notification)
            .OrderByDescending(m => m.CreatedAt)
            .Select(m => new GuestMail(m.Id, m.Kind, m.To, m.State, m.SentAt ?? m.CreatedAt))
            .ToListAsync(cancellation);
        return new GuestPage(
            debate, guest, history, mails, await OthersAsync(guest, cancellation), OwnLink(guest), await db.PromotionPauseAsync(debate, clock.Now(), cancellation), clock.Now())
        {
            Unconfirmed = await unconfirmed.OfAsync(debate, guest, cancellation),
        };
    }

    /// <summary>The key of the guest whose address it is; null: nobody's.</summary>
    public Task<Guid?> OwnerOfAsync(DebateEvent debate, string email, CancellationToken cancellation)
    {
        var key = CleanText.EmailKey(email);
        return db.Guests.Where(g => g.EventId == debate.Id && g.EmailKey == key).Select(g => (Guid?)g.Id).FirstOrDefaultAsync(cancellation);
    }

    // Whom the guest stands in for, and who stands in for the guest.
    private async Task<IReadOnlyList<(string Label, Guest Guest)>> OthersAsync(Guest guest, CancellationToken cancellation)
    {
        var others = await db.Guests.AsNoTracking().Where(g => g.Id == guest.DeputyFor || g.DeputyFor == guest.Id).OrderBy(g => g.SortKey).ToListAsync(cancellation);
        return [.. others.Select(other => (other.DeputyFor == guest.Id ? GuestTexts.Deputy.ToString() : GuestTexts.DeputyFor.ToString(), other))];
    }

    // It shows the guest's needs, to whoever opens it.
    private string? OwnLink(Guest guest) => !access.Sight.ShowsNeeds
        ? null
        : site.Of(guest.Reply is Reply.None ? $"/i/{guest.Token}" : $"/r/{guest.Token}", guest.Details.Language);
}

/// <param name="Others">Deputies, and whom the guest is one of, with what they are.</param>
/// <param name="OwnLink">Opens the guest's own pages; null: not for whoever is looking.</param>
/// <param name="Pause">Why nobody is moving up from the waiting list.</param>
public sealed record GuestPage(
    DebateEvent Event,
    Guest Guest,
    IReadOnlyList<GuestChange> History,
    IReadOnlyList<GuestMail> Mails,
    IReadOnlyList<(string Label, Guest Guest)> Others,
    string? OwnLink,
    PromotionPause Pause,
    DateTime Now)
{
    /// <summary>Replies by the public form that wait for the guest's word.</summary>
    public IReadOnlyList<WaitingReply> Unconfirmed { get; init; } = [];

    public bool CanAccept => Guest.Reply is not (Reply.Accepted or Reply.WaitListed) && (Event.TakesRepliesAt(Now) || IsLate);

    /// <summary>Whether accepting takes a reason.</summary>
    public bool IsLate => Event.TakesLateRepliesAt(Now);

    public bool CanCancel => (Guest.Reply.HasPlace() || Guest.Reply.IsUnconfirmed()) && CanGiveUp;

    public bool CanDecline => Guest.Reply is Reply.None && CanGiveUp;

    public bool CanSeat => Guest.Reply is not Reply.Accepted && CanGiveUp && Event.CancelledAt is null && (Guest.Reply is Reply.WaitListed || !HasSeat);

    /// <summary>Whether the seats left suffice for the guest and the companions.</summary>
    public bool HasSeat => Event.SeatsLeft is not { } left || left >= Guest.Seats;

    private bool CanGiveUp => Event.StateAt(Now) is not EventState.Over;
}

/// <param name="At">When it was sent or, while it is not, written. UTC.</param>
public sealed record GuestMail(Guid Id, string Kind, string To, OutboxState State, DateTime At);

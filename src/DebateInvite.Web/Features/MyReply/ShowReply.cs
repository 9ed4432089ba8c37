using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Confirming;
using DebateInvite.Web.Features.Invitation;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.MyReply;

/// <summary>A guest's reply, what they have asked for, and what they can still do.</summary>
public sealed class ShowReply(DebateContext db, TimeProvider clock)
{
    public async Task<MyReplyPage> RunAsync(
        DebateEvent debate, Guest guest, RsvpForm form, Guid version, CancellationToken cancellation)
    {
        var pending = await db.ChangeRequests.AsNoTracking()
            .Where(r => r.GuestId == guest.Id && r.State == ChangeRequestState.Pending)
            .OrderByDescending(r => r.At)
            .FirstOrDefaultAsync(cancellation);
        // As the guest typed it: what became of that person, and whether the list knew them, is theirs.
        var last = await db.GuestChanges.AsNoTracking()
            .Where(c => c.GuestId == guest.Id && c.ReplyAfter != c.ReplyBefore)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
            .Select(c => new { c.Kind, c.Note, c.ReplyBefore })
            .FirstOrDefaultAsync(cancellation);
        // Nobody decides it any more once the event has begun.
        if (!debate.TakesRequestsAt(clock.Now()))
            pending = null;
        var isOver = debate.StateAt(clock.Now()) is EventState.Over;
        return new MyReplyPage(debate, guest, form, version, pending, last?.Kind is GuestChangeKind.DeputyNamed ? last.Note : null, clock.Now())
        {
            HasWaited = last?.ReplyBefore is Reply.WaitListed,
            HasCome = isOver && await db.Arrivals.AnyAsync(a => a.GuestId == guest.Id && a.UndoneAt == null, cancellation),
        };
    }
}

/// <param name="Version">What the form was opened with.</param>
/// <param name="Pending">What the guest has asked for and organisers have not decided yet.</param>
/// <param name="Deputy">Whom the guest has named to come instead.</param>
public sealed record MyReplyPage(
    DebateEvent Event, Guest Guest, RsvpForm Form, Guid Version, ChangeRequest? Pending, string? Deputy, DateTime Now)
{
    /// <summary>What the guest gave up was no place, but one on the waiting list.</summary>
    public bool HasWaited { get; init; }

    /// <summary>The form has just been stored.</summary>
    public bool IsSaved { get; init; }

    /// <summary>The reply was changed elsewhere meanwhile, and the form was not stored.</summary>
    public bool IsConflict { get; init; }

    /// <summary>The event is over, and somebody of the guest's record was there.</summary>
    public bool HasCome { get; init; }

    public GuestStanding Standing => Event.StandingOf(Guest, Now, HasCome);

    public bool GetsCertificate => Standing.GetsCertificate(Event);

    public bool IsAsked => !Guest.HasGivenFeedback && Standing.IsAsked(Event, Guest, Now);

    public bool IsComing => Guest.Reply.HasPlace();

    public bool CanEdit => IsComing && Event.TakesRepliesAt(Now);

    public bool CanAskForEdit => IsComing && Event.TakesRequestsAt(Now);

    public bool CanWithdraw => Standing.HasSomethingToGiveUp();

    public bool CanCome => !IsComing && Event.TakesRepliesAt(Now);

    public bool CanAskToCome => !IsComing && Event.TakesRequestsAt(Now);

    /// <summary>Whether coming after all would mean the waiting list.</summary>
    public bool WouldWait => Guest.Reply is not Reply.Held && !Event.HasSeatsFor(Guest.Seats, Now);

    /// <summary>What coming means here: confirming what was sent, answering, or another plan.</summary>
    public (string Title, string Button) Coming =>
        CanAskToCome ? (Guest.Reply is Reply.Declined or Reply.Cancelled ? MyReplyTexts.ComeTitle : MyReplyTexts.AskTitle, MyReplyTexts.AskToCome)
        : Standing is GuestStanding.Unconfirmed ? (ConfirmingTexts.Title, WouldWait ? MyReplyTexts.ComeWaiting : ConfirmingTexts.Confirm)
        : Standing is GuestStanding.Invited ? (MyReplyTexts.AskTitle, RsvpTexts.Title)
        : (MyReplyTexts.ComeTitle, WouldWait ? MyReplyTexts.ComeWaiting : MyReplyTexts.Come);

    /// <summary>Whether nothing can be done here any more, and there is still something to ask about.</summary>
    public bool CanOnlyWrite => Standing is GuestStanding.LeftOut or GuestStanding.Declined or GuestStanding.Cancelled && !CanCome && !CanAskToCome;

    /// <summary>What is so, and what follows from it. It promises nothing that the event's state does not keep.</summary>
    public (string Title, string Text) Words => Standing switch
    {
        GuestStanding.EventCancelled => (InvitationTexts.CancelledTitle, InvitationTexts.CancelledText.With(Event.ContactEmail)),
        GuestStanding.EventOver => (InvitationTexts.OverTitle, InvitationTexts.OverText.With(Event.ContactEmail)),
        GuestStanding.Attended => (MyReplyTexts.AttendedTitle, MyReplyTexts.AttendedText.With(Event.ContactEmail)),
        GuestStanding.Coming => (MyReplyTexts.AcceptedTitle, MyReplyTexts.AcceptedText),
        GuestStanding.ComingNow => (MyReplyTexts.AcceptedTitle, MyReplyTexts.ComingNowText),
        GuestStanding.Waiting => (MyReplyTexts.WaitingTitle, MyReplyTexts.WaitingText),
        GuestStanding.WaitingForOrganisers => (MyReplyTexts.WaitingTitle, MyReplyTexts.WaitingForOrganisersText),
        GuestStanding.LeftOut => (InvitationTexts.BegunTitle, Guest.Reply is Reply.WaitListed ? MyReplyTexts.LeftOutText : MyReplyTexts.TooLateText),
        GuestStanding.Unconfirmed when CanCome => (MyReplyTexts.UnconfirmedTitle, MyReplyTexts.UnconfirmedText),
        GuestStanding.Unconfirmed => (MyReplyTexts.NotConfirmedTitle, MyReplyTexts.NotConfirmedText.With(Dates.Day(Event.RepliesCloseOn))),
        GuestStanding.Invited => (MyReplyTexts.InvitedTitle, MyReplyTexts.InvitedText.With(Dates.Day(Event.RepliesCloseOn))),
        GuestStanding.Declined => (MyReplyTexts.DeclinedTitle, Deputy is null ? MyReplyTexts.DeclinedText : MyReplyTexts.DeputyComes.With(Deputy)),
        GuestStanding.Cancelled => (HasWaited ? MyReplyTexts.LeftListTitle : MyReplyTexts.CancelledTitle, MyReplyTexts.CancelledText),
        _ => (RsvpTexts.ClosedTitle, MyReplyTexts.NotAnsweredText.With(Dates.Day(Event.RepliesCloseOn))),
    };
}

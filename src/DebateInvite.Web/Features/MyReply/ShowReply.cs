using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
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
        var deputy = await db.GuestChanges.AsNoTracking()
            .Where(c => c.GuestId == guest.Id && c.ReplyAfter != c.ReplyBefore)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
            .Select(c => new { c.Kind, c.Note })
            .FirstOrDefaultAsync(cancellation);
        return new MyReplyPage(debate, guest, form, version, pending, deputy?.Kind is GuestChangeKind.DeputyNamed ? deputy.Note : null, clock.Now());
    }
}

/// <param name="Version">What the form was opened with.</param>
/// <param name="Pending">What the guest has asked for and organisers have not decided yet.</param>
/// <param name="Deputy">Whom the guest has named to come instead.</param>
public sealed record MyReplyPage(
    DebateEvent Event, Guest Guest, RsvpForm Form, Guid Version, ChangeRequest? Pending, string? Deputy, DateTime Now)
{
    /// <summary>The form has just been stored.</summary>
    public bool IsSaved { get; init; }

    public bool IsComing => Guest.Reply is Reply.Accepted or Reply.WaitListed;

    public bool CanEdit => IsComing && Event.TakesRepliesAt(Now);

    public bool CanAskForEdit => IsComing && Event.TakesRequestsAt(Now);

    public bool CanWithdraw => IsComing && Event.StateAt(Now) is not EventState.Over;

    public bool CanCome => !IsComing && Event.TakesRepliesAt(Now);

    public bool CanAskToCome => !IsComing && Event.TakesRequestsAt(Now);

    /// <summary>Whether coming after all would mean the waiting list.</summary>
    public bool WouldWait => Guest.Reply is not Reply.Held && !Event.HasSeatsFor(Guest.Seats, Now);

    public (string Title, string Text) State => Guest.Reply switch
    {
        Reply.Accepted => (MyReplyTexts.AcceptedTitle, MyReplyTexts.AcceptedText),
        Reply.WaitListed => (MyReplyTexts.WaitingTitle, MyReplyTexts.WaitingText),
        Reply.None => (RsvpTexts.ClosedTitle, MyReplyTexts.NotAnsweredText.With(Dates.Day(Event.RepliesCloseOn))),
        Reply.Held or Reply.Unconfirmed => (MyReplyTexts.UnconfirmedTitle, MyReplyTexts.UnconfirmedText),
        Reply.Declined => (MyReplyTexts.DeclinedTitle, Deputy is null ? MyReplyTexts.DeclinedText : MyReplyTexts.DeputyComes.With(Deputy)),
        _ => (MyReplyTexts.CancelledTitle, MyReplyTexts.CancelledText),
    };
}

using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>A guest's reply, as an organiser writes it down or decides it.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/reply")]
[Needs(Right.ChangeReplies)]
public sealed class GuestReplyController(RecordReply record, SeatGuest seat, TimeProvider clock) : Controller
{
    public const string Seat = "seat";
    public const string SeatOverCapacity = "seat-over-capacity";

    /// <param name="reply">Name of a <see cref="Reply"/>, <see cref="Seat"/> or <see cref="SeatOverCapacity"/>.</param>
    /// <param name="reason">Why the reply is taken after the deadline.</param>
    [HttpPost]
    public async Task<IActionResult> Change(
        DebateEvent debate, Guest guest, string? reply, bool tellGuest, string? reason, CancellationToken cancellation)
    {
        var by = CurrentOrganiser.Of(User).By with { Note = CleanText.Line(reason) };
        ReplyOutcome outcome;
        if (reply is Seat or SeatOverCapacity)
            outcome = await seat.RunAsync(guest, reply is SeatOverCapacity, by, tellGuest, cancellation);
        else if (NameOf.Read<Reply>(reply) is { } answer and (Reply.Accepted or Reply.Cancelled or Reply.Declined))
            outcome = await record.RunAsync(guest, new RecordedReply(answer, tellGuest), by, cancellation);
        else
            return BadRequest();

        if (outcome is ReplyOutcome.Closed && by.Note is null && guest.Reply is not Reply.Accepted && debate.TakesLateRepliesAt(clock.Now()))
            this.FlashWarning(GuestTexts.ReasonRequired);
        else if (outcome is ReplyOutcome.WaitListed || !outcome.IsStored())
            this.FlashWarning(GuestTexts.Of(outcome));
        else
            this.Flash(GuestTexts.Of(outcome));
        return RedirectToAction("Show", "Guests", new { debate.Slug, guest.Id });
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Confirming;

/// <summary>
/// "This is my reply": the page behind the button in the mail to the owner of an address. Opening it changes nothing, since mail
/// scanners do that too; its one button makes what was typed the guest's reply.
/// </summary>
[Route("confirm/{secret:length(32)}")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ConfirmingController(TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate, UnconfirmedReply reply, Guest guest) => reply.State switch
    {
        UnconfirmedReplyState.Confirmed => ToReply(guest.Token),
        UnconfirmedReplyState.Lapsed when !debate.TakesRepliesAt(clock.Now()) => this.RepliesClosed(debate, clock.Now()),
        UnconfirmedReplyState.Pending when debate.CancelledAt is not null || clock.Now() >= reply.CountsUntil(debate) => this.RepliesClosed(debate, clock.Now()),
        UnconfirmedReplyState.Pending => View(new ConfirmingPage(debate, reply, guest, clock.Now())),
        _ => Moot(debate),
    };

    [HttpPost]
    [GuestsPost(What = Posted.Confirmation)]
    public async Task<IActionResult> Confirm(DebateEvent debate, UnconfirmedReply reply, [FromServices] ConfirmReply confirm, CancellationToken cancellation) =>
        await confirm.RunAsync(reply, ChangedBy.Link, cancellation) switch
        {
            { Outcome: ReplyOutcome.Closed } => this.RepliesClosed(debate, clock.Now()),
            { Outcome: ReplyOutcome.Conflict } => Moot(debate),
            var confirmed => ToReply(confirmed.Token),
        };

    private RedirectToActionResult ToReply(string token) => RedirectToAction("Show", "MyReply", new { token });

    private ViewResult Moot(DebateEvent debate) => this.View(StatusCodes.Status410Gone, "Moot", debate);
}

/// <param name="Owner">Whose address it is.</param>
public sealed record ConfirmingPage(DebateEvent Event, UnconfirmedReply Reply, Guest Owner, DateTime Now)
{
    /// <summary>What was typed, label by label.</summary>
    public IReadOnlyList<(string Label, string Value)> Rows =>
        [.. GuestFields.Rows(GuestSnapshot.Nobody with { Details = Reply.Details ?? Owner.Details, Companions = Reply.Companions })];

    /// <summary>Until when a seat is held, on clocks at the event's place; null: none is.</summary>
    public DateTime? HeldUntil => Reply.HeldUntil > Now ? EventTime.ToLocal(Reply.HeldUntil.Value, Event.TimeZone) : null;

    public bool WouldWait => HeldUntil is null && !Event.HasSeatsFor(1 + Reply.Companions.Count, Now);
}

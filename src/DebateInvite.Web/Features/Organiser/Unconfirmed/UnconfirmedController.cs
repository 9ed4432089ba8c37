using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Unconfirmed;

/// <summary>Replies by the public form that wait for the guest's own word, or for an organiser who has it by telephone.</summary>
[Route("organiser/{slug:slug}/unconfirmed")]
[Needs(Right.ChangeReplies)]
public sealed class UnconfirmedController(ShowUnconfirmed unconfirmed) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(DebateEvent debate, CancellationToken cancellation) =>
        View(new UnconfirmedList(debate, await unconfirmed.RunAsync(debate, cancellation)));

    /// <summary>The guest has said on the telephone that it is theirs.</summary>
    [HttpPost("{id:guid}/confirm")]
    public async Task<IActionResult> Confirm(DebateEvent debate, Guid id, [FromServices] ConfirmReply confirm, CancellationToken cancellation)
    {
        var reply = await unconfirmed.OneAsync(debate, id, cancellation);
        var confirmed = await confirm.RunAsync(reply, CurrentOrganiser.Of(User).By with { Channel = Channel.Phone }, cancellation);
        if (confirmed.Outcome is ReplyOutcome.Accepted)
            this.Flash(UnconfirmedTexts.Of(confirmed.Outcome));
        else
            this.FlashWarning(UnconfirmedTexts.Of(confirmed.Outcome));
        return RedirectToAction("Show", "Guests", new { debate.Slug, id = confirmed.GuestId });
    }

    /// <summary>It is not the guest's.</summary>
    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(DebateEvent debate, Guid id, [FromServices] DiscardReply discard, CancellationToken cancellation)
    {
        var reply = await unconfirmed.OneAsync(debate, id, cancellation);
        if (await discard.RunAsync(reply, CurrentOrganiser.Of(User).By, cancellation))
            this.Flash(UnconfirmedTexts.Discarded);
        else
            this.FlashWarning(UnconfirmedTexts.Of(ReplyOutcome.Conflict));
        return RedirectToAction("Show", "Guests", new { debate.Slug, id = reply.GuestId });
    }
}

using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests.Merge;

/// <summary>Two records that turn out to be one person become one.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/merge")]
[Needs(Right.ManageGuests)]
public sealed class MergeController(ShowMerge show, MergeGuests merge) : Controller
{
    /// <param name="q">Looks for the other record; not given: a namesake.</param>
    /// <param name="other">The other record, once chosen.</param>
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, string? q, Guid? other, CancellationToken cancellation) =>
        View(await show.RunAsync(debate, guest, q, other, cancellation));

    [HttpPost]
    public async Task<IActionResult> Merge(
        DebateEvent debate, Guest guest, Guid other, Guid version, Guid otherVersion, CancellationToken cancellation)
    {
        var outcome = await merge.RunAsync(debate, (guest.Id, version), (other, otherVersion), CurrentOrganiser.Of(User).By, cancellation);
        if (outcome is MergeOutcome.Merged)
        {
            this.Flash(MergeTexts.Merged);
            return RedirectToAction(nameof(GuestsController.Show), "Guests", new { debate.Slug, guest.Id });
        }

        this.FlashWarning(outcome is MergeOutcome.TooLong ? MergeTexts.TooLong : MergeTexts.Changed);
        return RedirectToAction(nameof(Show), new { debate.Slug, guest.Id, other });
    }
}

using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Merge;

/// <summary>Two records that turn out to be one person become one.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/merge")]
public sealed class MergeController(DebateContext db, ShowMerge show, MergeGuests merge) : Controller
{
    /// <param name="q">Looks for the other record; not given: a namesake.</param>
    /// <param name="other">The other record, once chosen.</param>
    [HttpGet]
    public async Task<IActionResult> Show(string slug, Guid id, string? q, Guid? other, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate && await show.RunAsync(debate, id, q, other, cancellation) is { } page
            ? View(page)
            : NotFound();

    [HttpPost]
    public async Task<IActionResult> Merge(string slug, Guid id, Guid other, Guid version, Guid otherVersion, CancellationToken cancellation)
    {
        switch (await merge.RunAsync(slug, (id, version), (other, otherVersion), ChangedBy.Desk(User.Identity!.Name!), cancellation))
        {
            case MergeOutcome.Merged:
                this.Flash(MergeTexts.Merged);
                return RedirectToAction(nameof(GuestsController.Show), "Guests", new { slug, id });
            case MergeOutcome.Changed:
                this.FlashWarning(MergeTexts.Changed);
                break;
            case MergeOutcome.TooLong:
                this.FlashWarning(MergeTexts.TooLong);
                break;
            default:
                return NotFound();
        }

        return RedirectToAction(nameof(Show), new { slug, id, other });
    }
}

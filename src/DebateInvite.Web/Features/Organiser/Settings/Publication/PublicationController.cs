using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Publication;

/// <summary>Whether guests see an event, whether it is out of the way on the desk, and whether there is one at all (ADR 23).</summary>
[Route("organiser/{slug:slug}/settings/publication")]
[Needs(Right.Settings)]
public sealed class PublicationController(TimeProvider clock) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, [FromServices] DeleteEvent delete, CancellationToken cancellation) =>
        View(new PublicationPage(debate, debate.MayBeArchivedAt(clock.Now()), await delete.WhyNotAsync(debate, cancellation)));

    [HttpPost]
    public async Task<IActionResult> Publish(DebateEvent debate, bool published, [FromServices] PublishOrWithdraw change, CancellationToken cancellation)
    {
        if (!await change.RunAsync(debate, published, cancellation))
            this.FlashWarning(PublicationTexts.TitledAsCopy);
        else
            this.Flash(published ? PublicationTexts.Published : PublicationTexts.Withdrawn);
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    [HttpPost("archive")]
    public async Task<IActionResult> Archive(DebateEvent debate, bool archived, [FromServices] ArchiveEvent change, CancellationToken cancellation)
    {
        if (!await change.RunAsync(debate, archived, cancellation))
            this.FlashWarning(PublicationTexts.NotToBeArchived);
        else
            this.Flash(archived ? PublicationTexts.Archived : PublicationTexts.Unarchived);
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    [HttpGet("deletion")]
    [Needs(Right.Events)]
    [AsksAgain]
    public IActionResult ConfirmDeletion(DebateEvent debate) => View("Delete", debate);

    [HttpPost("deletion")]
    [Needs(Right.Events)]
    [AsksAgain]
    public async Task<IActionResult> Delete(DebateEvent debate, [FromServices] DeleteEvent delete, CancellationToken cancellation)
    {
        if (await delete.RunAsync(debate, cancellation) is { } why)
        {
            this.FlashWarning(PublicationTexts.Of(why));
            return RedirectToAction(nameof(Show), new { debate.Slug });
        }

        this.Flash(PublicationTexts.Deleted.With(debate.TextIn(CurrentLanguage.Value).Title));
        return RedirectToAction("List", "Events");
    }
}

/// <param name="WhyNotDeleted">Null: it can be deleted.</param>
public sealed record PublicationPage(DebateEvent Event, bool MayBeArchived, DeletionObstacle? WhyNotDeleted);

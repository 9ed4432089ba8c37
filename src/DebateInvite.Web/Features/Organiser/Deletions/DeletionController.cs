using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Deletions;

/// <summary>When an event's guests are deleted, and the certificates of what was.</summary>
[Route("organiser/{slug:slug}/deletion")]
[Needs(Right.Deletions)]
public sealed class DeletionController(ReadDeletion read) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) =>
        View(new DeletionPage(await read.RunAsync(debate, cancellation), new PutOffForm()));

    [HttpPost("put-off")]
    [AsksAgain]
    public async Task<IActionResult> PutOff(
        DebateEvent debate, PutOffForm form, [FromServices] PutOffDeletion putOff, [FromServices] IValidator<PutOffForm> validator, CancellationToken cancellation)
    {
        if (await validator.IsValidAsync(form, ModelState, cancellation))
        {
            if (await putOff.RunAsync(debate, FormDates.Day(form.Until)!.Value, form.Reason!, CurrentOrganiser.Of(User).Email, cancellation))
            {
                this.Flash(DeletionTexts.PutOffDone);
                return RedirectToAction(nameof(Show), new { debate.Slug });
            }

            ModelState.AddModelError(nameof(form.Until), DeletionTexts.UntilOutOfRange);
        }

        return this.Invalid(nameof(Show), new DeletionPage(await read.RunAsync(debate, cancellation), form));
    }

    /// <summary>The organiser vouches for the clock.</summary>
    [HttpPost("announce")]
    [AsksAgain]
    public async Task<IActionResult> Announce(DebateEvent debate, [FromServices] FollowRetention retention, CancellationToken cancellation)
    {
        if (await retention.AnnounceAsync(debate.Id, CurrentOrganiser.Of(User).Email, cancellation))
            this.Flash(DeletionTexts.Announced);
        else
            this.FlashWarning(DeletionTexts.NothingToAnnounce);
        return RedirectToAction(nameof(Show), new { debate.Slug });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Certificate(DebateEvent debate, Guid id, CancellationToken cancellation)
    {
        var state = await read.RunAsync(debate, cancellation);
        var done = state.All.FirstOrDefault(deletion => deletion.Id == id && deletion.DoneAt is not null);
        return done is null ? NotFound() : View(new CertificatePage(state, done));
    }
}

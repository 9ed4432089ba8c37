using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Evidence;

/// <summary>Photographs and scans that belong to an event's evidence.</summary>
[Route("organiser/{slug:slug}/evidence/files")]
[Needs(Right.Export, Right.Settings)]
public sealed class UploadsController : Controller
{
    // More than a file may have, and read to the end: a browser does not show the answer to what it could not send. What is long waits on disk.
    private const int LargestUpload = 256 * 1024 * 1024;

    [HttpPost]
    [RequestSizeLimit(LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
    public async Task<IActionResult> Add(
        DebateEvent debate, UploadForm form, [FromServices] AddUpload add, [FromServices] ReadUploads read, [FromServices] IValidator<UploadForm> validator, CancellationToken cancellation)
    {
        if (await validator.IsValidAsync(form, ModelState, cancellation))
        {
            if (await add.RunAsync(debate, form, CurrentOrganiser.Of(User).Email, cancellation) is not { } refusal)
            {
                this.Flash(EvidenceTexts.Added);
                return ToEvidence(debate);
            }

            ModelState.AddModelError(nameof(UploadForm.File), refusal);
        }

        return this.Invalid("Show", await read.RunAsync(debate, form, cancellation));
    }

    [HttpPost("{id:guid}/remove")]
    [AsksAgain]
    public async Task<IActionResult> Remove(DebateEvent debate, Guid id, [FromServices] RemoveUpload remove, CancellationToken cancellation)
    {
        if (await remove.RunAsync(debate, id, cancellation))
            this.Flash(EvidenceTexts.Removed);
        return ToEvidence(debate);
    }

    private RedirectToActionResult ToEvidence(DebateEvent debate) => RedirectToAction(nameof(EvidenceController.Show), "Evidence", new { debate.Slug });
}

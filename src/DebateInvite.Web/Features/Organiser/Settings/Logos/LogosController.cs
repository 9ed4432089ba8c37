using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Settings.Logos;

/// <summary>The logos of who pays for an event: files, so they are no section of fields; their alternative texts are one each.</summary>
[Route("organiser/{slug:slug}/settings/logos")]
[Needs(Right.Settings)]
public sealed class LogosController(OwnDrafts drafts, SaveSettings save, ChangeLogos change) : SectionController(drafts, save)
{
    // More than a file may have, and read to the end: a browser does not show the answer to what it could not send. What is long waits on disk.
    private const int LargestUpload = 256 * 1024 * 1024;

    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(new LogosPage(debate, new AddLogoForm()));

    [HttpPost]
    [RequestSizeLimit(LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
    public async Task<IActionResult> Add(
        DebateEvent debate, AddLogoForm form, [FromServices] AddLogo add, [FromServices] IValidator<AddLogoForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Show), new LogosPage(debate, form));

        var added = await add.RunAsync(debate, form, cancellation);
        if (added.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(AddLogoForm.File), refusal);
            return this.Invalid(nameof(Show), new LogosPage(debate, form));
        }

        if (added.Removed.Count == 0)
            this.Flash(LogoTexts.Added);
        else
            this.FlashWarning(LogoTexts.AddedWithout.With(string.Join(", ", added.Removed)));
        return ToLogos(debate);
    }

    [HttpPost("{hash}/move")]
    public async Task<IActionResult> Move(DebateEvent debate, string hash, bool forward, CancellationToken cancellation)
    {
        await change.RunAsync(debate, known => known.MoveLogo(hash, forward), cancellation);
        return ToLogos(debate);
    }

    [HttpPost("{hash}/remove")]
    public async Task<IActionResult> Remove(DebateEvent debate, string hash, CancellationToken cancellation)
    {
        if (await change.RunAsync(debate, known => known.RemoveLogo(hash), cancellation))
            this.Flash(LogoTexts.Removed);
        return ToLogos(debate);
    }

    [HttpGet("{hash}")]
    public async Task<IActionResult> Describe(DebateEvent debate, string hash, CancellationToken cancellation) =>
        debate.LogoWith(hash) is null ? NotFound() : await ShowAsync(debate, LogoForm.SectionOf(hash), cancellation);

    [HttpPost("{hash}")]
    public async Task<IActionResult> Describe(
        DebateEvent debate, string hash, LogoForm form, [FromServices] IValidator<LogoForm> validator, CancellationToken cancellation)
    {
        form.Hash = hash;
        return debate.LogoWith(hash) is null ? NotFound() : await SaveAsync(debate, LogoForm.SectionOf(hash), form, validator, cancellation);
    }

    private RedirectToActionResult ToLogos(DebateEvent debate) => RedirectToAction(nameof(Show), new { debate.Slug });
}

/// <param name="Form">For another one.</param>
public sealed record LogosPage(DebateEvent Event, AddLogoForm Form);

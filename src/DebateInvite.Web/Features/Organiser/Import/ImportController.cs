using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Spreadsheets;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Guests from a file, in steps: the file, how it is read, its columns, a preview, and only then storing; and the way back.</summary>
[Route("organiser/{slug:slug}/import")]
[Needs(Right.Import)]
[OwnFiles]
public sealed class ImportController(ShowImport show, ChangeImport change) : Controller
{
    // More than a file may have, and read to the end: a browser does not show the answer to what it could not send.
    private const int LargestUpload = 256 * 1024 * 1024;

    [HttpGet]
    public async Task<IActionResult> New(DebateEvent debate, CancellationToken cancellation) => View("New", await show.UploadAsync(debate, cancellation));

    [HttpPost]
    [RequestSizeLimit(LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
    public async Task<IActionResult> New(DebateEvent debate, UploadForm form, [FromServices] UploadImport upload, CancellationToken cancellation)
    {
        var uploaded = await upload.RunAsync(debate.Id, form, CurrentOrganiser.Of(User).Email, cancellation);
        if (uploaded.Refusal is null)
            return RedirectToAction(uploaded.HasQuestions ? nameof(Reading) : nameof(Columns), new { debate.Slug, form.Id });

        ModelState.AddModelError(nameof(UploadForm.File), uploaded.Refusal);
        // Another try is another file.
        ModelState.Remove(nameof(UploadForm.Id));
        return this.Invalid("New", await show.UploadAsync(debate, cancellation));
    }

    [HttpGet("sample")]
    public IActionResult Sample() => File(ImportFiles.Sample(), CsvFile.ContentType, ImportTexts.SampleFileName);

    [HttpGet("{id:guid}/reading")]
    public async Task<IActionResult> Reading(DebateEvent debate, GuestImport import, CancellationToken cancellation) => import.CanBeChanged
        ? View(await show.ReadingAsync(debate, import, form: null, cancellation))
        : ToImport(debate, import);

    [HttpPost("{id:guid}/reading")]
    public async Task<IActionResult> Reading(
        DebateEvent debate, GuestImport import, ReadingForm form, bool look, [FromServices] RereadImport reread, CancellationToken cancellation)
    {
        var (outcome, reason) = await reread.RunAsync(import, form, cancellation);
        if (outcome is RereadOutcome.Refused)
        {
            ModelState.AddModelError("", reason!);
            return this.Invalid(nameof(Reading), await show.ReadingAsync(debate, import, form, cancellation));
        }

        if (outcome is RereadOutcome.TooLate)
            this.FlashWarning(ImportTexts.TooLate);
        return outcome is RereadOutcome.TooLate && !import.CanBeChanged
            ? ToImport(debate, import)
            : RedirectToAction(look ? nameof(Reading) : nameof(Columns), new { debate.Slug, import.Id });
    }

    [HttpGet("{id:guid}/columns")]
    public async Task<IActionResult> Columns(DebateEvent debate, GuestImport import, CancellationToken cancellation) => import.CanBeChanged
        ? View(await show.ColumnsAsync(debate, import, ColumnsForm.Of(import), cancellation))
        : ToImport(debate, import);

    [HttpPost("{id:guid}/columns")]
    public async Task<IActionResult> Columns(DebateEvent debate, GuestImport import, ColumnsForm form, CancellationToken cancellation)
    {
        var fields = form.Fields(import.Columns.Count);
        if (import.CanBeChanged && !ColumnsForm.IsValid(fields, ModelState))
            return this.Invalid(nameof(Columns), await show.ColumnsAsync(debate, import, form, cancellation));
        if (!await change.RunAsync(import, form.Version, known => known.Map(fields), known => known.Columns.SequenceEqual(fields), cancellation))
            this.FlashWarning(ImportTexts.TooLate);
        return ToImport(debate, import);
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(DebateEvent debate, GuestImport import, string? verdict, string? page, CancellationToken cancellation)
    {
        switch (import.State)
        {
            case ImportState.Uploaded:
                return RedirectToAction(nameof(Columns), new { debate.Slug, import.Id });
            case ImportState.Mapped:
                return View("Preview", await show.PreviewAsync(debate, import, NameOf.Read<RowVerdict>(verdict), Pager.Number(page), cancellation));
            case ImportState.Confirmed:
                // https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-refresh-header
                Response.Headers["Refresh"] = "2";
                return View("Progress", await show.ResultAsync(debate, import, page: null, cancellation));
            default:
                return View("Result", await show.ResultAsync(debate, import, Pager.Number(page), cancellation));
        }
    }

    [HttpPost("{id:guid}/confirm")]
    public async Task<IActionResult> Confirm(DebateEvent debate, GuestImport import, Guid version, string? tag, CancellationToken cancellation)
    {
        if (!new GuestRemarks { Tags = [tag ?? ""] }.TagsFit)
            this.FlashWarning(ImportTexts.TagTooLong);
        else if (!await change.ConfirmAsync(debate, import, version, CleanText.Line(tag), cancellation))
            this.FlashWarning(ImportTexts.TooLate);
        return ToImport(debate, import);
    }

    [HttpPost("{id:guid}/names")]
    public async Task<IActionResult> Names(DebateEvent debate, GuestImport import, NamesForm form, CancellationToken cancellation)
    {
        if (!await change.RunAsync(import, form.Version, known => known.Name(form.Names, form.ForAll), known => !known.CanBeChanged, cancellation))
            this.FlashWarning(ImportTexts.TooLate);
        return ToImport(debate, import);
    }

    [HttpPost("{id:guid}/people")]
    public async Task<IActionResult> People(DebateEvent debate, GuestImport import, PeopleForm form, CancellationToken cancellation)
    {
        if (!await change.RunAsync(import, form.Version, known => known.Admit(form.People, form.ForAll), known => !known.CanBeChanged, cancellation))
            this.FlashWarning(ImportTexts.TooLate);
        return ToImport(debate, import);
    }

    [HttpPost("{id:guid}/sectors")]
    public async Task<IActionResult> Sectors(DebateEvent debate, GuestImport import, SectorsForm form, CancellationToken cancellation)
    {
        if (!await change.RunAsync(import, form.Version, known => known.Translate(form.Said), known => !known.CanBeChanged, cancellation))
            this.FlashWarning(ImportTexts.TooLate);
        return ToImport(debate, import);
    }

    [HttpGet("{id:guid}/take-back")]
    [AsksAgain]
    public async Task<IActionResult> TakeBack(DebateEvent debate, GuestImport import, [FromServices] TakeBackImport takeBack, CancellationToken cancellation) =>
        View(new TakeBackPage(debate, import, await takeBack.LookAsync(import, cancellation)));

    [HttpPost("{id:guid}/take-back")]
    [AsksAgain]
    public async Task<IActionResult> TakenBack(DebateEvent debate, GuestImport import, [FromServices] TakeBackImport takeBack, CancellationToken cancellation)
    {
        if (await takeBack.RunAsync(debate, import, CurrentOrganiser.Of(User).Email, cancellation) is { } refused)
            return this.View(StatusCodes.Status409Conflict, nameof(TakeBack), new TakeBackPage(debate, import, refused));

        this.Flash(ImportTexts.WasTakenBack);
        return ToImport(debate, import);
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(DebateEvent debate, Guid id, Guid version, CancellationToken cancellation)
    {
        // A second click finds nothing any more.
        if (await change.DiscardAsync(debate, id, version, cancellation) is { } isDiscarded)
        {
            if (isDiscarded)
                this.Flash(ImportTexts.Discarded);
            else
                this.FlashWarning(ImportTexts.TooLate);
        }

        return RedirectToAction(nameof(New), new { debate.Slug });
    }

    [HttpGet("{id:guid}/errors")]
    public async Task<IActionResult> Errors(DebateEvent debate, GuestImport import, [FromServices] ListErrorRows errors, CancellationToken cancellation) =>
        await errors.RunAsync(import, cancellation) is { } file
            ? File(file, CsvFile.ContentType, $"{debate.Slug}-{ImportTexts.ErrorsFileName}.csv")
            : NotFound();

    private RedirectToActionResult ToImport(DebateEvent debate, GuestImport import) => RedirectToAction(nameof(Show), new { debate.Slug, import.Id });
}

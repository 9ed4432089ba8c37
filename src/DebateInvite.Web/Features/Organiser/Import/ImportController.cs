using DebateInvite.Domain.Events;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Spreadsheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Guests from a file, in steps: the file, its columns, a preview, and only then storing.</summary>
[Route("organiser/{slug:slug}/import")]
public sealed class ImportController(DebateContext db, ChangeImport change) : Controller
{
    // More than a file may have, and read to the end: a browser does not show the answer to what it could not send.
    private const int LargestUpload = 256 * 1024 * 1024;

    private const int FailuresOnPage = 50;

    [HttpGet]
    public async Task<IActionResult> New(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? await UploadPageAsync(debate, cancellation)
            : NotFound();

    [HttpPost]
    [RequestSizeLimit(LargestUpload)]
    [RequestFormLimits(MultipartBodyLengthLimit = LargestUpload)]
    public async Task<IActionResult> New(string slug, UploadForm form, [FromServices] UploadImport upload, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (form.File is not { } file || form.Id == Guid.Empty)
            return await RefusedAsync(debate, ImportTexts.FileRequired, cancellation);

        try
        {
            await upload.RunAsync(debate.Id, form.Id, file, User.Identity!.Name!, cancellation);
        }
        catch (UnreadableFileException refusal)
        {
            return await RefusedAsync(debate, refusal.Message, cancellation);
        }

        return RedirectToAction(nameof(Columns), new { slug, form.Id });
    }

    [HttpGet("sample")]
    public IActionResult Sample() => File(ImportFiles.Sample(), CsvFile.ContentType, ImportTexts.SampleFileName);

    [HttpGet("{id:guid}/columns")]
    public async Task<IActionResult> Columns(string slug, Guid id, CancellationToken cancellation) =>
        await FindAsync(slug, id, cancellation) is not var (debate, import) ? NotFound()
        : import.CanBeChanged ? await ColumnsPageAsync(debate, import, ColumnsForm.Of(import), cancellation)
        : RedirectToAction(nameof(Show), new { slug, id });

    [HttpPost("{id:guid}/columns")]
    public async Task<IActionResult> Columns(string slug, Guid id, ColumnsForm form, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, import))
            return NotFound();

        var fields = form.Fields(import.Columns.Count);
        if (import.CanBeChanged && !ColumnsForm.IsValid(fields, ModelState))
            return await ColumnsPageAsync(debate, import, form, cancellation);
        if (!await change.RunAsync(id, form.Version, known => known.Map(fields), cancellation)
            && await FindAsync(slug, id, cancellation) is var (_, stored) && !stored.Columns.SequenceEqual(fields))
            this.FlashWarning(ImportTexts.TooLate);
        return RedirectToAction(nameof(Show), new { slug, id });
    }

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(
        string slug, Guid id, string? verdict, string? page, [FromServices] PlanImport plan, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is not var (debate, import))
            return NotFound();

        switch (import.State)
        {
            case ImportState.Uploaded:
                return RedirectToAction(nameof(Columns), new { slug, id });
            case ImportState.Mapped:
                return View("Preview", PreviewPage.Of(debate, import, await plan.RunAsync(import, cancellation), NameOf.Read<RowVerdict>(verdict), Pager.Number(page)));
            case ImportState.Confirmed:
                // https://html.spec.whatwg.org/multipage/document-lifecycle.html#the-refresh-header
                Response.Headers["Refresh"] = "2";
                return View("Progress", new ResultPage(debate, import, Pager.Of(1, FailuresOnPage, 0), []));
            default:
                var pager = Pager.Of(Pager.Number(page), FailuresOnPage, import.Failed);
                var failures = await db.ImportFailures.AsNoTracking().Where(f => f.ImportId == id)
                    .OrderBy(f => f.Row).Skip(pager.Skip).Take(FailuresOnPage).ToListAsync(cancellation);
                return View("Result", new ResultPage(debate, import, pager, failures));
        }
    }

    [HttpPost("{id:guid}/confirm")]
    public async Task<IActionResult> Confirm(string slug, Guid id, Guid version, CancellationToken cancellation)
    {
        if (await FindAsync(slug, id, cancellation) is null)
            return NotFound();
        // A second click finds what the first has begun.
        if (!await change.RunAsync(id, version, known => known.Confirm(), cancellation)
            && await FindAsync(slug, id, cancellation) is (_, { CanBeChanged: true }))
            this.FlashWarning(ImportTexts.TooLate);
        return RedirectToAction(nameof(Show), new { slug, id });
    }

    [HttpPost("{id:guid}/discard")]
    public async Task<IActionResult> Discard(string slug, Guid id, Guid version, CancellationToken cancellation)
    {
        // A second click finds nothing any more.
        if (await FindAsync(slug, id, cancellation) is null)
            return RedirectToAction(nameof(New), new { slug });
        if (await change.RunAsync(id, version, known => known.CanBeChanged && db.Remove(known) is not null, cancellation))
            this.Flash(ImportTexts.Discarded);
        else
            this.FlashWarning(ImportTexts.TooLate);
        return RedirectToAction(nameof(New), new { slug });
    }

    [HttpGet("{id:guid}/errors")]
    public async Task<IActionResult> Errors(string slug, Guid id, [FromServices] ListErrorRows errors, CancellationToken cancellation) =>
        await FindAsync(slug, id, cancellation) is var (debate, import) && await errors.RunAsync(import, cancellation) is { } file
            ? File(file, CsvFile.ContentType, $"{debate.Slug}-{ImportTexts.ErrorsFileName}.csv")
            : NotFound();

    private async Task<(DebateEvent Event, GuestImport Import)?> FindAsync(string slug, Guid id, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && await db.Imports.AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.EventId == debate.Id, cancellation) is { } import
            ? (debate, import)
            : null;

    private Task<IActionResult> RefusedAsync(DebateEvent debate, string reason, CancellationToken cancellation)
    {
        ModelState.AddModelError(nameof(UploadForm.File), reason);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return UploadPageAsync(debate, cancellation);
    }

    private async Task<IActionResult> UploadPageAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var recent = await db.Imports.AsNoTracking().Where(i => i.EventId == debate.Id).OrderByDescending(i => i.CreatedAt).ToListAsync(cancellation);
        // Another try is another file.
        ModelState.Remove(nameof(UploadForm.Id));
        return View("New", new UploadPage(debate, new UploadForm { Id = Guid.CreateVersion7() }, recent));
    }

    private async Task<IActionResult> ColumnsPageAsync(DebateEvent debate, GuestImport import, ColumnsForm form, CancellationToken cancellation)
    {
        var packed = await db.ImportContents.Where(c => c.ImportId == import.Id).Select(c => c.Table).SingleAsync(cancellation);
        form.Columns = [.. form.Fields(import.Columns.Count).Select(field => field?.ToString())];
        Response.StatusCode = ModelState.IsValid ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest;
        return View("Columns", new ColumnsPage(debate, import, form, Table.Unpacked(packed)));
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests.Export;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>The list as a file: what the same filter shows on the page, without pages.</summary>
[Route("organiser/{slug:slug}/guests/export")]
public sealed class GuestExportController(DebateContext db, GuestExport export) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Download(
        string slug, string? format, string? q, string? reply, string? sort, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();

        var filter = GuestFilter.Of(q, reply, sort);
        return format?.ToLowerInvariant() switch
        {
            "csv" => await CsvAsync(debate, filter, cancellation),
            "xlsx" => await XlsxAsync(debate, filter, cancellation),
            _ => NotFound(),
        };
    }

    private async Task<IActionResult> CsvAsync(DebateEvent debate, GuestFilter filter, CancellationToken cancellation)
    {
        Response.ContentType = GuestCsv.ContentType;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = export.FileName(debate, filter, "csv") }.ToString();
        await GuestCsv.WriteAsync(ExportColumn.For(debate), export.RunAsync(debate, filter), Response.Body, cancellation);
        return new EmptyResult();
    }

    private async Task<IActionResult> XlsxAsync(DebateEvent debate, GuestFilter filter, CancellationToken cancellation)
    {
        var file = new FileStream(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous });
        try
        {
            await GuestXlsx.WriteAsync(GuestTexts.SheetName, ExportColumn.For(debate), export.RunAsync(debate, filter), file, cancellation);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        file.Position = 0;
        // The response closes the file, and closing deletes it.
        return File(file, GuestXlsx.ContentType, export.FileName(debate, filter, "xlsx"));
    }
}

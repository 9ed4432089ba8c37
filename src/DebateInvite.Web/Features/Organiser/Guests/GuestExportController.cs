using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Guests.Bulk;
using DebateInvite.Web.Features.Organiser.Guests.Export;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using DebateInvite.Web.Spreadsheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>The list as a file: what the same filter shows on the page, without pages.</summary>
[Route("organiser/{slug:slug}/guests/export")]
[Needs(Right.Export)]
public sealed class GuestExportController(GuestExport export, DeskAccess access, AuditLog audit) : Controller
{
    [HttpGet]
    [AsksAgain(IsFile = true)]
    public Task<IActionResult> Download(DebateEvent debate, string? format, string[]? columns, CancellationToken cancellation) =>
        FileAsync(debate, format, Filter, columns ?? [], cancellation);

    /// <summary>Which columns, of whom.</summary>
    [HttpGet("columns")]
    public async Task<IActionResult> Columns(DebateEvent debate, CancellationToken cancellation) =>
        View("ExportColumns", new ExportPage(debate, Filter, ExportColumns.For(debate, access.Sight), await export.CountAsync(debate, Filter, cancellation)));

    /// <summary>Those chosen on the list. It is a POST for the length of what is chosen.</summary>
    [HttpPost]
    [AsksAgain]
    [OnlyReads]
    public async Task<IActionResult> Selected(DebateEvent debate, string? format, GuestSelection chosen, CancellationToken cancellation)
    {
        if (!chosen.IsEmpty)
            return await FileAsync(debate, format, chosen.ToExport(access.Sight), columns: [], cancellation);

        this.FlashWarning(BulkTexts.GuestsRequired);
        return RedirectToAction(nameof(GuestsController.Index), "Guests", new { debate.Slug });
    }

    private GuestFilter Filter => GuestFilter.Read(Request.QueryString.Value, access.Sight);

    private async Task<IActionResult> FileAsync(DebateEvent debate, string? format, GuestFilter filter, string[] columns, CancellationToken cancellation)
    {
        var extension = format?.ToLowerInvariant();
        if (extension is not ("csv" or "xlsx"))
            return NotFound();

        await NoteAsync(debate, filter, extension, cancellation);
        Response.ContentType = extension is "csv" ? CsvFile.ContentType : XlsxFile.ContentType;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = export.FileName(debate, filter, extension) }.ToString();
        var (wanted, guests) = (ExportColumns.For(debate, access.Sight, columns), export.RunAsync(debate, filter, cancellation));
        await (extension is "csv"
            ? CsvFile.WriteAsync(wanted, guests, Response.Body, cancellation)
            : XlsxFile.WriteAsync(GuestTexts.SheetName, wanted, guests, Response.Body, cancellation));
        return new EmptyResult();
    }

    // Before the first byte: nobody has the list without a word about it.
    private async Task NoteAsync(DebateEvent debate, GuestFilter filter, string format, CancellationToken cancellation) =>
        await audit.NoteAsync(AuditKind.GuestsExported, debate.Slug, $"{format}; {filter.InBrief}", await export.CountAsync(debate, filter, cancellation));
}

/// <param name="Count">How many guests the file will hold.</param>
public sealed record ExportPage(DebateEvent Event, GuestFilter Filter, IReadOnlyList<Column<ExportedGuest>> Columns, int Count)
{
    public ExportForm Form { get; } = new([.. Columns.Select(column => column.Name)], "xlsx");
}

/// <param name="Columns">By their names.</param>
public sealed record ExportForm(IReadOnlyList<string> Columns, string Format);

using DebateInvite.Domain.Access;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using DebateInvite.Web.Spreadsheets;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.Audit;

/// <summary>What was done at the desk, by whom. Nothing here can be changed.</summary>
[Route("organiser/audit")]
[Needs(Right.Accounts)]
public sealed class AuditController : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(AuditFilter filter, string? page, [FromServices] ListEntries list, CancellationToken cancellation) =>
        View(await list.RunAsync(filter, Pager.Number(page), cancellation));

    [HttpGet("export")]
    [AsksAgain(IsFile = true)]
    public async Task<IActionResult> Export(
        AuditFilter filter, [FromServices] ExportEntries export, [FromServices] AuditLog audit, CancellationToken cancellation)
    {
        await audit.NoteAsync(AuditKind.AuditExported, subject: filter.ToString());
        var (fileName, entries) = await export.RunAsync(filter, cancellation);
        Response.ContentType = CsvFile.ContentType;
        Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName }.ToString();
        await CsvFile.WriteAsync(ExportEntries.Columns, entries, Response.Body, cancellation);
        return new EmptyResult();
    }
}

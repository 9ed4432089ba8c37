using DebateInvite.Domain.Events;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>What the pages of an import show, from the file to what came of it.</summary>
public sealed class ShowImport(DebateContext db, PlanImport plan, DeskAccess access, IHttpContextAccessor http)
{
    private const int FailuresOnPage = 50;

    public async Task<UploadPage> UploadAsync(DebateEvent debate, CancellationToken cancellation) => new(
        debate,
        new UploadForm { Id = Guid.CreateVersion7() },
        await Shown(debate).OrderByDescending(i => i.CreatedAt).ToListAsync(cancellation));

    private IQueryable<GuestImport> Shown(DebateEvent debate)
    {
        var imports = db.Imports.AsNoTracking().Where(i => i.EventId == debate.Id);
        if (access.Sight.ShowsNeeds)
            return imports;

        var self = CurrentOrganiser.Of(http.HttpContext!.User).Email;
        return imports.Where(i => i.CreatedBy == self);
    }

    public async Task<ColumnsPage> ColumnsAsync(DebateEvent debate, GuestImport import, ColumnsForm form, CancellationToken cancellation)
    {
        var packed = await db.ImportContents.Where(c => c.ImportId == import.Id).Select(c => c.Table).SingleAsync(cancellation);
        form.Columns = [.. form.Fields(import.Columns.Count).Select(field => field?.ToString())];
        return new ColumnsPage(debate, import, form, Table.Unpacked(packed));
    }

    /// <param name="verdict">Only rows of it; null: all.</param>
    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    public async Task<PreviewPage> PreviewAsync(DebateEvent debate, GuestImport import, RowVerdict? verdict, int? page, CancellationToken cancellation) =>
        PreviewPage.Of(debate, import, await plan.RunAsync(import, cancellation), verdict, page);

    /// <inheritdoc cref="PreviewAsync" path="/param"/>
    public async Task<ResultPage> ResultAsync(DebateEvent debate, GuestImport import, int? page, CancellationToken cancellation)
    {
        var pager = Pager.Of(page, FailuresOnPage, import.Failed);
        var failures = await db.ImportFailures.AsNoTracking().Where(f => f.ImportId == import.Id)
            .OrderBy(f => f.Row).Skip(pager.Skip).Take(FailuresOnPage).ToListAsync(cancellation);
        return new ResultPage(debate, import, pager, failures);
    }
}

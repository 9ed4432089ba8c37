using DebateInvite.Domain.Events;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>What the pages of an import show, from the file to what came of it.</summary>
public sealed class ShowImport(DebateContext db, PlanImport plan, DeskAccess access, IHttpContextAccessor http, TimeProvider clock)
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

    /// <param name="form">As somebody has filled it in; null: as the file was read.</param>
    public async Task<ReadingPage> ReadingAsync(DebateEvent debate, GuestImport import, ReadingForm? form, CancellationToken cancellation)
    {
        var reading = await ReadAsync(import, cancellation);
        return new ReadingPage(debate, import, form ?? ReadingForm.Of(import, reading.Facts), reading);
    }

    public async Task<ColumnsPage> ColumnsAsync(DebateEvent debate, GuestImport import, ColumnsForm form, CancellationToken cancellation)
    {
        form.Columns = [.. form.Fields(import.Columns.Count).Select(field => field?.ToString())];
        return new ColumnsPage(debate, import, form, await ReadAsync(import, cancellation));
    }

    private async Task<FileReading> ReadAsync(GuestImport import, CancellationToken cancellation) =>
        FileReading.Unpacked(await db.ImportContents.Where(c => c.ImportId == import.Id).Select(c => c.Table).SingleAsync(cancellation));

    /// <param name="verdict">Only rows of it; null: all.</param>
    /// <param name="page">From 1; the nearest page that there is, is shown.</param>
    public async Task<PreviewPage> PreviewAsync(DebateEvent debate, GuestImport import, RowVerdict? verdict, int? page, CancellationToken cancellation) =>
        PreviewPage.Of(debate, import, await plan.RunAsync(import, cancellation), verdict, page);

    /// <inheritdoc cref="PreviewAsync" path="/param"/>
    public async Task<ResultPage> ResultAsync(DebateEvent debate, GuestImport import, int? page, CancellationToken cancellation)
    {
        var pager = Pager.Of(page, FailuresOnPage, await db.ImportFailures.CountAsync(f => f.ImportId == import.Id, cancellation));
        var failures = await db.ImportFailures.AsNoTracking().Where(f => f.ImportId == import.Id)
            .OrderBy(f => f.Row).Skip(pager.Skip).Take(FailuresOnPage).ToListAsync(cancellation);
        return new ResultPage(debate, import, pager, failures) { CanBeTakenBack = import.CanBeTakenBackAt(clock.Now()) };
    }
}

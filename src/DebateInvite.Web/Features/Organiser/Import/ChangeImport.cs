using DebateInvite.Domain.Events;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Does the next step with an import, unless somebody else did one meanwhile.</summary>
public sealed class ChangeImport(DebateContext db, ImportSignal signal, AuditLog audit)
{
    /// <param name="shown">As the request has found it.</param>
    /// <param name="version">What the organiser saw.</param>
    /// <param name="change">Returns false when it is too late for it.</param>
    /// <param name="isDone">Whether an import is already as it is to be, by an earlier click.</param>
    /// <returns>Whether it is done.</returns>
    public async Task<bool> RunAsync(
        GuestImport shown, Guid version, Func<GuestImport, bool> change, Func<GuestImport, bool> isDone, CancellationToken cancellation)
    {
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == shown.Id, cancellation) ?? throw new GoneException();
        return import.Version == version && change(import)
            ? await TrySaveAsync(cancellation) || isDone(await db.Imports.AsNoTracking().SingleAsync(i => i.Id == shown.Id, cancellation))
            : isDone(import);
    }

    /// <summary>What the preview shows is to be stored.</summary>
    /// <param name="tag">What everybody of the file gets as a tag; null: nothing.</param>
    /// <returns>Whether it is, or will be.</returns>
    public Task<bool> ConfirmAsync(DebateEvent debate, GuestImport shown, Guid version, string? tag, CancellationToken cancellation) => RunAsync(
        shown,
        version,
        import =>
        {
            if (!import.Confirm(tag))
                return false;

            audit.Note(AuditKind.ImportConfirmed, debate.Slug, import.FileName, import.RowCount);
            return true;
        },
        isDone: import => !import.CanBeChanged,
        cancellation);

    /// <returns>Null when there is none any more; false when it is too late.</returns>
    public async Task<bool?> DiscardAsync(DebateEvent debate, Guid id, Guid version, CancellationToken cancellation)
    {
        if (await db.Imports.SingleOrDefaultAsync(i => i.Id == id && i.EventId == debate.Id, cancellation) is not { } import)
            return null;
        if (import.Version != version || !import.CanBeChanged)
            return false;

        db.Remove(import);
        return await TrySaveAsync(cancellation);
    }

    private async Task<bool> TrySaveAsync(CancellationToken cancellation)
    {
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return false;
        }

        signal.Raise();
        return true;
    }
}

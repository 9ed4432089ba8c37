using DebateInvite.Domain.Imports;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Does the next step with an import, unless somebody else did one meanwhile.</summary>
public sealed class ChangeImport(DebateContext db, ImportSignal signal)
{
    /// <param name="version">What the organiser saw.</param>
    /// <param name="change">Returns false when it is too late for it.</param>
    /// <returns>Whether it was done.</returns>
    public async Task<bool> RunAsync(Guid id, Guid version, Func<GuestImport, bool> change, CancellationToken cancellation)
    {
        var import = await db.Imports.SingleOrDefaultAsync(i => i.Id == id, cancellation);
        if (import is null || import.Version != version || !change(import))
            return false;

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

using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Delivery;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Deletes on their last day organisers' drafts of forms, the mails that belong to no event, such as links to set a password, and the files of all mails.
/// Mails of an event go with its guests.
/// </summary>
public sealed class OldMails(
    IServiceScopeFactory scopes, PickupFolder folder, DatabaseReadiness database, TimeProvider clock, ILogger<OldMails> log)
    : DatabaseWorker(database, clock, log)
{
    /// <summary>How long they are kept. Days.</summary>
    public const int DaysKept = 30;

    protected override TimeSpan Poll => TimeSpan.FromHours(12);

    protected override Task WorkAsync(CancellationToken stopping) => ForgetAsync(stopping);

    /// <returns>How many rows of the outbox were deleted.</returns>
    public async Task<int> ForgetAsync(CancellationToken cancellation)
    {
        var first = Clock.Now().AddDays(-DaysKept);
        folder.ForgetBefore(first);

        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        var old = db.Outbox.Where(m => m.EventId == null && m.State != OutboxState.Pending && m.CreatedAt < first);
        // A deletion waits for whoever is writing, also one of nothing.
        var deleted = await old.AnyAsync(cancellation) ? await old.ExecuteDeleteAsync(cancellation) : 0;
        var lastKept = Clock.Now().AddDays(-FormDraft.DaysKept);
        if (await db.FormDrafts.AnyAsync(d => d.SavedAt < lastKept, cancellation))
            await db.FormDrafts.Where(d => d.SavedAt < lastKept).ExecuteDeleteAsync(cancellation);
        // Also what could not be done at once when somebody was erased, because others were reading.
        await db.WipeAsync(cancellation);
        return deleted;
    }
}

using System.Data.Common;
using DebateInvite.Domain.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Raises <see cref="OutboxSignal"/> once mails that a use case queued can be seen by others: when its transaction is
/// committed or, without one, when it has saved. Raised any sooner, the worker would find nothing and wait for its next look.
/// </summary>
internal sealed class OutboxWakeUp(OutboxSignal signal) : SaveChangesInterceptor, IDbTransactionInterceptor
{
    public override int SavedChanges(SaveChangesCompletedEventData eventData, int result)
    {
        RaiseOutsideTransaction(eventData.Context);
        return result;
    }

    public override ValueTask<int> SavedChangesAsync(SaveChangesCompletedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        RaiseOutsideTransaction(eventData.Context);
        return ValueTask.FromResult(result);
    }

    public void TransactionCommitted(DbTransaction transaction, TransactionEndEventData eventData) => Raise(eventData.Context);

    public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Raise(eventData.Context);
        return Task.CompletedTask;
    }

    private void RaiseOutsideTransaction(DbContext? db)
    {
        if (db?.Database.CurrentTransaction is null)
            Raise(db);
    }

    // A context still tracks what it has added; one that tracks mails for another reason costs the worker one look in vain.
    private void Raise(DbContext? db)
    {
        if (db is not null && db.ChangeTracker.Entries<OutboxMessage>().Any())
            signal.Raise();
    }
}

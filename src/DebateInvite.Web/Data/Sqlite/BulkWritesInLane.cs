using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Data.Sqlite;

/// <summary>Has updates and deletions by one statement wait for their turn too, where they are a transaction of their own (<see cref="WriteLane"/>).</summary>
internal sealed class BulkWritesInLane : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbCommand, IDisposable> turns = [];

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.CommandSource is CommandSource.ExecuteUpdate or CommandSource.ExecuteDelete
            && command.Transaction is null && eventData.Context is SqliteDebateContext db)
            turns.Add(command, await db.TakeTurnAsync(cancellationToken));
        return result;
    }

    public override ValueTask<int> NonQueryExecutedAsync(
        DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
    {
        End(command);
        return ValueTask.FromResult(result);
    }

    public override Task CommandFailedAsync(DbCommand command, CommandErrorEventData eventData, CancellationToken cancellationToken = default)
    {
        End(command);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(DbCommand command, CommandEndEventData eventData, CancellationToken cancellationToken = default)
    {
        End(command);
        return Task.CompletedTask;
    }

    private void End(DbCommand command)
    {
        if (turns.TryGetValue(command, out var turn))
        {
            turns.Remove(command);
            turn.Dispose();
        }
    }
}

using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>Lets a statement fail as it does when the database is away for a moment.</summary>
internal sealed class FailingDatabase : DbCommandInterceptor
{
    private string? next;

    /// <summary>The next statement with these words, names unquoted, fails, once.</summary>
    public void FailNext(string words) => next = words;

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Fail(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Fail(command);
        return ValueTask.FromResult(result);
    }

    private void Fail(DbCommand command)
    {
        // Each database quotes names in its own way.
        var text = string.Concat(command.CommandText.Where(letter => letter is not ('"' or '[' or ']')));
        if (next is not { } words || !text.Contains(words, StringComparison.Ordinal))
            return;

        next = null;
        throw new SqliteException("The database is away.", SQLitePCL.raw.SQLITE_IOERR);
    }
}

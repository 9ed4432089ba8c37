using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Testing.TSql;

/// <summary>
/// Stands between the SQL Server provider and the network: writes down each statement, and has a SQLite file answer it
/// (<see cref="TwinConnection"/>).
/// </summary>
/// <param name="twin">Connection string of the file.</param>
public sealed class TSqlRecorder(string twin) : DbConnectionInterceptor
{
    private readonly ConcurrentDictionary<(string Sql, string Parameters), RecordedStatement> _statements = new();

    /// <summary>Each different statement once.</summary>
    public IReadOnlyCollection<RecordedStatement> Statements => [.. _statements.Values];

    public override InterceptionResult<DbConnection> ConnectionCreating(ConnectionCreatingEventData eventData, InterceptionResult<DbConnection> result) =>
        InterceptionResult<DbConnection>.SuppressWithResult(new TwinConnection(twin, this));

    internal void Record(SqlCommand command)
    {
        if (Origin.Current is Origin.Test)
            return;
        var statement = RecordedStatement.Of(command, Origin.Current);
        _statements.TryAdd((statement.Sql, statement.Parameters), statement);
    }
}

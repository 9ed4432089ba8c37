using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;
using static SQLitePCL.raw;

namespace DebateInvite.Web.Data.Sqlite;

/// <summary>
/// What SQLite sets a connection at a time (https://www.sqlite.org/pragma.html). Write-ahead logging belongs to the file and
/// is set when it is made (<see cref="SqliteDebateContext.MigrateAsync"/>). With it, <c>synchronous=FULL</c> makes each commit survive a power cut.
/// <c>secure_delete</c> overwrites with zeros what is deleted.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // The driver keeps files open when a connection is closed, and what they are set to with them.
    private readonly ConditionalWeakTable<sqlite3, SqlitePragmas> set = [];

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        var sqlite = (SqliteConnection)connection;
        // Both SQLite and the driver wait for a lock that somebody else has; without this, one after the other.
        _ = sqlite3_busy_timeout(sqlite.Handle, sqlite.DefaultTimeout * 1000);
        if (!set.TryAdd(sqlite.Handle!, this))
            return;

        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;";
        command.ExecuteNonQuery();
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        // The driver has no asynchronous work here; a pragma is a few microseconds.
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }
}

using System.Data.Common;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Data.Copying;

/// <summary><c>copy --from … --to …</c>, each a connection string or the path of a SQLite file.</summary>
public static class CopyCommand
{
    private const string Usage = "Usage: copy --from <SQLite file or connection string> --to <connection string>";

    /// <returns>The exit code of the program.</returns>
    public static async Task<int> RunAsync(string[] arguments, CancellationToken cancellation)
    {
        if (arguments is not ["copy", "--from", var from, "--to", var to])
            return await FailAsync(Usage);

        // What the driver finds wrong may quote a part of a password.
        if (TryOpen(from, SqliteOpenMode.ReadWrite) is not { } source)
            return await FailAsync("What stands after --from is no connection string.");
        await using var opened = source;
        if (TryOpen(to, SqliteOpenMode.ReadWriteCreate) is not { } target)
            return await FailAsync("What stands after --to is no connection string.");
        await using var alsoOpened = target;
        var result = await CopyDatabase.RunAsync(source, target, cancellation);
        switch (result.Outcome)
        {
            case CopyOutcome.SourceNotCurrent:
                return await FailAsync("The database to copy from is not there or not up to date; run migrate on it first.");
            case CopyOutcome.FromNewerVersion:
                return await FailAsync("One of the databases is of a newer version than this program. Nothing was copied.");
            case CopyOutcome.TargetNotEmpty:
                return await FailAsync("The database to copy to is not empty. Nothing was copied.");
            default:
                foreach (var table in result.Tables)
                    await Console.Out.WriteLineAsync($"{table.Rows,8} {table.Name}");
                await Console.Out.WriteLineAsync("Everything was copied.");
                return 0;
        }
    }

    private static DebateContext? TryOpen(string database, SqliteOpenMode mode)
    {
        try
        {
            return Open(database, mode);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            return null;
        }
    }

    private static DebateContext Open(string database, SqliteOpenMode mode)
    {
        if (IsSqlServer(database))
        {
            var server = new SqlConnectionStringBuilder(database);
            return new SqlServerDebateContext(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer(server.ToString()).Options);
        }

        var file = new SqliteConnectionStringBuilder(database.Contains('=', StringComparison.Ordinal) ? database : $"Data Source={database}") { Mode = mode };
        return new SqliteDebateContext(
            new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite(file.ToString()).AddInterceptors(new SqlitePragmas()).Options);
    }

    // A server has databases; a file is one.
    private static bool IsSqlServer(string database)
    {
        if (!database.Contains('=', StringComparison.Ordinal))
            return false;
        var parts = new DbConnectionStringBuilder { ConnectionString = database };
        return parts.ContainsKey("Database") || parts.ContainsKey("Initial Catalog");
    }

    private static async Task<int> FailAsync(string why)
    {
        await Console.Error.WriteLineAsync(why);
        return 1;
    }
}

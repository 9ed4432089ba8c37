using DebateInvite.Web.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Bench.Servers;

/// <summary>A file that the site works on, as we look into it from beside.</summary>
internal sealed record SiteDatabase(string File)
{
    /// <summary>The settings of the site's own connections: a commit survives a power cut, what is deleted is overwritten.</summary>
    public SqliteConnection OpenPlain()
    {
        var connection = new SqliteConnection($"Data Source={File};Pooling=False;Default Timeout=60");
        connection.Open();
        Execute(connection, "PRAGMA busy_timeout = 60000; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
        return connection;
    }

    /// <summary>Through the site's own model.</summary>
    public SqliteDebateContext Open() =>
        new(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite($"Data Source={File};Pooling=False;Default Timeout=60").Options);

    /// <summary>Its content as it is now, in another file.</summary>
    public SiteDatabase CopyTo(string file)
    {
        using var connection = OpenPlain();
        using (var copy = connection.CreateCommand())
        {
            copy.CommandText = "VACUUM INTO $file";
            copy.Parameters.AddWithValue("$file", file);
            copy.ExecuteNonQuery();
        }

        var other = new SiteDatabase(file);
        using var opened = other.OpenPlain();
        Execute(opened, "PRAGMA journal_mode = WAL");
        return other;
    }

    /// <summary>Waits until every mail has been sent.</summary>
    /// <exception cref="TimeoutException">It is taking too long.</exception>
    public async Task OutboxIsEmptyAsync()
    {
        using var connection = OpenPlain();
        using var pending = connection.CreateCommand();
        pending.CommandText = "SELECT COUNT(*) FROM Outbox WHERE State <> 'Sent'";
        var left = long.MaxValue;
        for (var still = 0; still < 1_200; still++)
        {
            var now = (long)pending.ExecuteScalar()!;
            if (now == 0)
                return;
            // Patience ends when nothing moves.
            still = now < left ? 0 : still;
            left = now;
            await Task.Delay(100);
        }

        throw new TimeoutException($"{left} mails are not sent and stay so.");
    }

    private static void Execute(SqliteConnection connection, string statements)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }
}

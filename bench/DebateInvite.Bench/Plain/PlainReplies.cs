using System.Diagnostics;
using System.Security.Cryptography;
using DebateInvite.Bench.Load;
using DebateInvite.Bench.Servers;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Bench.Plain;

/// <summary>
/// Writes what a reply writes, with the driver alone: the event's counters, and the equals of all rows that the database has about a
/// guest who has replied, in one transaction. The rows are read from there, so that they stay the same when replies change.
/// </summary>
internal sealed class PlainReplies : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand count;
    private readonly SqliteCommand commit;
    private readonly List<RowInsert> inserts = [];
    private readonly Known known;

    /// <param name="email">Of the guest.</param>
    public PlainReplies(SiteDatabase database, string email)
    {
        connection = database.OpenPlain();
        begin = Command("BEGIN IMMEDIATE");
        count = Command("UPDATE Events SET Arrivals = Arrivals + 1, SeatsTaken = SeatsTaken + 1, Version = $version");
        count.Parameters.Add("$version", SqliteType.Text);
        commit = Command("COMMIT");

        var guest = Read("SELECT * FROM Guests WHERE Email = $value", email).Single();
        known = new Known((string)guest["Id"], (string)guest["Token"], (string)guest["Code"], email);
        inserts.Add(new RowInsert(connection, "Guests", guest));
        foreach (var table in Read("SELECT DISTINCT m.name AS Name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name = $value", "GuestId"))
        {
            var name = (string)table["Name"];
            inserts.AddRange(Read($"SELECT * FROM \"{name}\" WHERE GuestId = $value", known.Id).Select(row => new RowInsert(connection, name, AsQueued(row))));
        }
    }

    /// <summary>Commits one reply after the other.</summary>
    public Task<LoadResult> RunAsync(TimeSpan time) => Task.Run(() =>
    {
        var waits = new List<double>();
        var watch = Stopwatch.StartNew();
        do
        {
            var began = Stopwatch.GetTimestamp();
            Write();
            waits.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }
        while (watch.Elapsed < time);

        return LoadResult.Of(waits, watch.Elapsed);
    });

    public void Dispose()
    {
        inserts.ForEach(insert => insert.Dispose());
        begin.Dispose();
        count.Dispose();
        commit.Dispose();
        connection.Dispose();
    }

    private void Write()
    {
        var other = Known.New();
        begin.ExecuteNonQuery();
        count.Parameters[0].Value = NewId();
        count.ExecuteNonQuery();
        foreach (var insert in inserts)
            insert.Run(known, other);
        commit.ExecuteNonQuery();
    }

    // A mail that has been sent says so.
    private static Dictionary<string, object> AsQueued(Dictionary<string, object> row)
    {
        var isMail = row.ContainsKey("SentAt");
        return isMail ? new(row, StringComparer.Ordinal) { ["State"] = "Pending", ["SentAt"] = DBNull.Value, ["Attempts"] = 0L } : row;
    }

    private List<Dictionary<string, object>> Read(string query, string value)
    {
        using var command = Command(query);
        command.Parameters.AddWithValue("$value", value);
        using var reader = command.ExecuteReader();
        var rows = new List<Dictionary<string, object>>();
        while (reader.Read())
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue, StringComparer.Ordinal));
        return rows;
    }

    private SqliteCommand Command(string statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement;
        return command;
    }

    private static string NewId() => Guid.CreateVersion7().ToString().ToUpperInvariant();

    /// <summary>By what a guest is told from others, wherever it stands.</summary>
    private sealed record Known(string Id, string Token, string Code, string Email)
    {
        public static Known New()
        {
            var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            return new Known(NewId(), token, token[..8].ToUpperInvariant(), $"guest-{token[..12]}@example.org");
        }
    }

    /// <summary>Inserts a row again and again, each time about another guest.</summary>
    private sealed class RowInsert : IDisposable
    {
        private readonly SqliteCommand command;
        private readonly Dictionary<string, object> row;
        private readonly bool isGuest;

        public RowInsert(SqliteConnection connection, string table, Dictionary<string, object> row)
        {
            (this.row, isGuest) = (row, table is "Guests");
            command = connection.CreateCommand();
            command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", row.Keys.Select(column => $"\"{column}\""))}) VALUES ({string.Join(", ", row.Keys.Select(column => $"${column}"))})";
            foreach (var (column, value) in row)
                command.Parameters.AddWithValue($"${column}", value);
            command.Prepare();
        }

        public void Run(Known known, Known other)
        {
            foreach (var (column, value) in row)
            {
                command.Parameters[$"${column}"].Value = (column, value) switch
                {
                    ("Id", _) => isGuest ? other.Id : NewId(),
                    (_, string text) => text
                        .Replace(known.Id, other.Id, StringComparison.Ordinal)
                        .Replace(known.Token, other.Token, StringComparison.Ordinal)
                        .Replace(known.Code, other.Code, StringComparison.Ordinal)
                        .Replace(known.Email, other.Email, StringComparison.OrdinalIgnoreCase),
                    _ => value,
                };
            }

            command.ExecuteNonQuery();
        }

        public void Dispose() => command.Dispose();
    }
}

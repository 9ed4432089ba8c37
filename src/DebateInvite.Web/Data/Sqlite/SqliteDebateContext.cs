using System.Diagnostics;
using DebateInvite.Domain.Guests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using Microsoft.EntityFrameworkCore.Storage;
using static SQLitePCL.raw;

namespace DebateInvite.Web.Data.Sqlite;

/// <summary>The embedded default: one file, full durability.</summary>
public sealed class SqliteDebateContext(DbContextOptions<SqliteDebateContext> options) : DebateContext(options)
{
    // https://www.sqlite.org/rescode.html#constraint_unique and #constraint_primarykey
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    /// <summary>Whether the file cannot be used, as opposed to a statement or value that it does not take.</summary>
    public static bool IsOutage(SqliteException failure) => failure.SqliteErrorCode is
        SQLITE_BUSY or SQLITE_LOCKED or SQLITE_NOMEM or SQLITE_READONLY or SQLITE_IOERR or SQLITE_CORRUPT or SQLITE_FULL
        or SQLITE_CANTOPEN or SQLITE_PROTOCOL or SQLITE_NOTADB;

    /// <inheritdoc/>
    /// <remarks>
    /// The write-ahead log has the rows as they were; deleted ones are overwritten in the file itself (<see cref="SqlitePragmas"/>).
    /// Where others are reading it is left as it is, until the next time.
    /// </remarks>
    public override async Task WipeAsync(CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        await Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>Outside a transaction, it is one by itself.</remarks>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        using var turn = Database.CurrentTransaction is null ? await TakeTurnAsync(cancellationToken) : null;
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc/>
    /// <remarks>In the order of coming (<see cref="WriteLane"/>). What is left of one's patience then is for the file, which another process may have locked.</remarks>
    protected internal override async Task<IDisposable> TakeTurnAsync(CancellationToken cancellation)
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        var patience = connection.DefaultTimeout;
        var came = Stopwatch.GetTimestamp();
        var turn = await WriteLane.Of(connection.DataSource)
            .EnterAsync(DatabaseWorker.IsAtWork, patience > 0 ? TimeSpan.FromSeconds(patience) : Timeout.InfiniteTimeSpan, cancellation);
        if (Stopwatch.GetElapsedTime(came).TotalSeconds is var waited && (waited < 1 || patience == 0))
            return turn;

        connection.DefaultTimeout = Math.Max(1, patience - (int)waited);
        return new ShortTurn(turn, connection, patience);
    }

    /// <inheritdoc/>
    /// <remarks>
    /// EF's own lock is a row of <c>__EFMigrationsLock</c>: a process killed meanwhile leaves it behind, and no later start
    /// would ever get it. The system forgets a lock on a file with the process that held it; who has that one knows that a
    /// row still there is nobody's.
    /// </remarks>
    public override async Task MigrateAsync(CancellationToken cancellation)
    {
        if (!(await Database.GetPendingMigrationsAsync(cancellation)).Any())
            return;

        await using var alone = await LockFileAsync(cancellation);
        await Database.ExecuteSqlAsync($"PRAGMA journal_mode = WAL", cancellation);
        var isInterrupted = await Database
            .SqlQuery<int>($"SELECT 1 AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").AnyAsync(cancellation);
        if (isInterrupted)
            await Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancellation);
        await Database.MigrateAsync(cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>Waits two seconds for a lock, not as long as a guest: whoever asks wants to know soon.</remarks>
    public override async Task TryOutAsync(CancellationToken cancellation)
    {
        var connection = (SqliteConnection)Database.GetDbConnection();
        var patience = connection.DefaultTimeout;
        connection.DefaultTimeout = 2;
        try
        {
            await base.TryOutAsync(cancellation);
        }
        finally
        {
            connection.DefaultTimeout = patience;
        }
    }

    /// <inheritdoc/>
    /// <remarks>SQLite writes no page for a row that stays as it is, but does for this number, which nobody reads.</remarks>
    protected override async Task WriteAsync(CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        await Database.ExecuteSqlAsync($"PRAGMA user_version = 1", cancellation);
        await Database.ExecuteSqlAsync($"PRAGMA user_version = 0", cancellation);
    }

    /// <inheritdoc/>
    /// <remarks>A save makes and prepares a statement for each row, which takes seven times as long as to run it. This one is prepared once.</remarks>
    public override async Task InsertAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellation)
    {
        var entity = Model.FindEntityType(typeof(T))!;
        var table = entity.GetTableMappings().Single().Table;
        await Database.OpenConnectionAsync(cancellation);
        try
        {
            await using var insert = Database.GetDbConnection().CreateCommand();
            insert.Transaction = Database.CurrentTransaction?.GetDbTransaction();
            var columns = table.Columns.Select(column => (column.Name, Property: column.PropertyMappings.Single().Property, Parameter: insert.CreateParameter())).ToList();
            foreach (var (column, number) in columns.Select((column, number) => (column, number)))
            {
                column.Parameter.ParameterName = $"@p{number}";
                insert.Parameters.Add(column.Parameter);
            }

            insert.CommandText =
                $"""INSERT INTO "{table.Name}" ({string.Join(", ", columns.Select(column => $"\"{column.Name}\""))}) VALUES ({string.Join(", ", columns.Select(column => column.Parameter.ParameterName))})""";
            foreach (var row in rows)
            {
                foreach (var (_, property, parameter) in columns)
                {
                    var value = property.GetGetter().GetClrValue(row);
                    parameter.Value = (property.GetTypeMapping().Converter is { } converter ? converter.ConvertToProvider(value) : value) ?? DBNull.Value;
                }

                await insert.ExecuteNonQueryAsync(cancellation);
            }
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    /// <remarks>An index has no columns here but those that it is sorted by.</remarks>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        var guests = builder.Entity<Guest>();
        guests.HasIndex(g => new { g.EventId, g.SortKey, g.Id, g.Reply, g.RepliedAt, g.SearchText }).HasDatabaseName(ListByName);
        guests.HasIndex(g => new { g.EventId, g.OrganisationKey, g.SortKey, g.Id, g.Reply, g.RepliedAt, g.SearchText }).HasDatabaseName(ListByOrganisation);
    }

    private async Task<FileStream> LockFileAsync(CancellationToken cancellation)
    {
        var file = new SqliteConnectionStringBuilder(Database.GetConnectionString()).DataSource + "-migration";
        while (true)
        {
            try
            {
                return PrivateFiles.Open(file, FileMode.OpenOrCreate, FileAccess.ReadWrite);
            }
            catch (IOException) when (File.Exists(file))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
            }
        }
    }

    private sealed class ShortTurn(IDisposable turn, SqliteConnection connection, int patience) : IDisposable
    {
        public void Dispose()
        {
            connection.DefaultTimeout = patience;
            turn.Dispose();
        }
    }

    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteDebateContext>
    {
        public SqliteDebateContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=design-time.db").Options);
    }
}

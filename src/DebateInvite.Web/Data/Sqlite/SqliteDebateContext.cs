using DebateInvite.Domain.Guests;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
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
    public override Task WipeAsync(CancellationToken cancellation) => Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)", cancellation);

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
        await Database.OpenConnectionAsync(cancellation);
        Database.SetCommandTimeout(TimeSpan.FromSeconds(2));
        try
        {
            // Until the connection is opened the next time (SqlitePragmas).
            await Database.ExecuteSqlAsync($"PRAGMA busy_timeout = 2000", cancellation);
            await base.TryOutAsync(cancellation);
        }
        finally
        {
            Database.SetCommandTimeout((int?)null);
            await Database.CloseConnectionAsync();
        }
    }

    /// <inheritdoc/>
    /// <remarks>SQLite writes no page for a row that stays as it is, but does for this number, which nobody reads.</remarks>
    protected override async Task WriteAsync(CancellationToken cancellation)
    {
        await Database.ExecuteSqlAsync($"PRAGMA user_version = 1", cancellation);
        await Database.ExecuteSqlAsync($"PRAGMA user_version = 0", cancellation);
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

    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteDebateContext>
    {
        public SqliteDebateContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=design-time.db").Options);
    }
}

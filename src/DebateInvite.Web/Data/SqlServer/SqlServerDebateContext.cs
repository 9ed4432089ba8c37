using DebateInvite.Domain.Guests;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DebateInvite.Web.Data.SqlServer;

/// <summary>The database that the site is deployed with.</summary>
public sealed class SqlServerDebateContext(DbContextOptions<SqlServerDebateContext> options) : DebateContext(options)
{
    // https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private const int DuplicateKeyInIndex = 2601;
    private const int DuplicateKeyInConstraint = 2627;

    private const int TimedOut = -2;
    private const int Deadlock = 1205;
    private const int FilegroupFull = 1105;
    private const int LogFull = 9002;
    private const int ReadOnly = 3906;
    private const int CannotOpenDatabase = 4060;

    // Severities 20 to 25 end the connection; the driver reports a server that it cannot reach as one of them.
    internal const byte ConnectionLost = 20;

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqlException { Number: DuplicateKeyInIndex or DuplicateKeyInConstraint };

    /// <summary>Whether the server cannot be used, as opposed to a statement or value that it does not take.</summary>
    public static bool IsOutage(SqlException failure) =>
        failure.Class >= ConnectionLost || failure.Number is TimedOut or Deadlock or FilegroupFull or LogFull or ReadOnly or CannotOpenDatabase;

    /// <remarks>
    /// What an index is sorted by has room for 1,700 bytes, so the rest stands beside it. Folded text is compared code by code, as
    /// SQLite does, which takes a fraction of the time that the rules of a language take.
    /// </remarks>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        var guests = builder.Entity<Guest>();
        guests.Property(g => g.SearchText).UseCollation("Latin1_General_100_BIN2");
        guests.HasIndex(g => new { g.EventId, g.SortKey, g.Id })
            .IncludeProperties(g => new { g.Reply, g.RepliedAt, g.SearchText }).HasDatabaseName(ListByName);
        guests.HasIndex(g => new { g.EventId, g.OrganisationKey, g.SortKey, g.Id })
            .IncludeProperties(g => new { g.Reply, g.RepliedAt, g.SearchText }).HasDatabaseName(ListByOrganisation);
    }

    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqlServerDebateContext>
    {
        public SqlServerDebateContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=design-time").Options);
    }
}

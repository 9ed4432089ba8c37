using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace DebateInvite.Web.Data.Sqlite;

/// <summary>The embedded default: one file, full durability.</summary>
public sealed class SqliteDebateContext(DbContextOptions<SqliteDebateContext> options) : DebateContext(options)
{
    // https://www.sqlite.org/rescode.html#constraint_unique and #constraint_primarykey
    private const int ConstraintUnique = 2067;
    private const int ConstraintPrimaryKey = 1555;

    public override string PolishCollation => SqlitePragmas.PolishCollation;

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqliteException { SqliteExtendedErrorCode: ConstraintUnique or ConstraintPrimaryKey };

    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqliteDebateContext>
    {
        public SqliteDebateContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=design-time.db").Options);
    }
}

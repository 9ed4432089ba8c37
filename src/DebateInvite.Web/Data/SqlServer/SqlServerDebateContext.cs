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

    public override string PolishCollation => "Polish_100_CI_AS";

    public override bool IsUniqueViolation(DbUpdateException failure) =>
        failure.InnerException is SqlException { Number: DuplicateKeyInIndex or DuplicateKeyInConstraint };

    internal sealed class DesignTimeFactory : IDesignTimeDbContextFactory<SqlServerDebateContext>
    {
        public SqlServerDebateContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=design-time").Options);
    }
}

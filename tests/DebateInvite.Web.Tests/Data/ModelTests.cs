using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data;

/// <summary>The migrations of each database bring about the model, so a forgotten migration fails here and not at a start.</summary>
public class ModelTests
{
    [Fact]
    public void SqliteMigrations_MakeTheModel()
    {
        using var db = new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=:memory:").Options);

        ShouldBeComplete(db);
    }

    [Fact]
    public void SqlServerMigrations_MakeTheModel()
    {
        // Nothing connects: the model is compared with the snapshot of the last migration.
        using var db = new SqlServerDebateContext(
            new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=localhost;Database=none").Options);

        ShouldBeComplete(db);
    }

    private static void ShouldBeComplete(DebateContext db)
    {
        db.Database.GetMigrations().ShouldNotBeEmpty();
        db.Database.HasPendingModelChanges().ShouldBeFalse("run: dotnet ef migrations add, for both databases");
    }
}

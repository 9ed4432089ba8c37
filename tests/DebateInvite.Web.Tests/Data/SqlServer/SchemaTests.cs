using DebateInvite.Web.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace DebateInvite.Web.Tests.Data.SqlServer;

/// <summary>The migrations for SQL Server, as scripts, are T-SQL that makes a sound database.</summary>
public class SchemaTests
{
    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void MigrationScript_MakesEveryTableAndIndex_AndIsValid(MigrationsSqlGenerationOptions options)
    {
        using var schema = new TSqlSchema(Script(options));

        schema.Faults().ShouldBeEmpty();
        using var db = NewContext();
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            schema.Definitions.ShouldContain(definition => definition.StartsWith($"CREATE TABLE [{table.Name}] (", StringComparison.Ordinal), table.Name);
            foreach (var index in table.Indexes)
                schema.Definitions.ShouldContain(definition => definition.Contains($"INDEX [{index.Name}] ON [{table.Name}] (", StringComparison.Ordinal), index.Name);
        }
    }

    [Fact]
    public void MigrationScript_ReferenceToNothing_IsFound()
    {
        using var schema = new TSqlSchema(Script() + "\nGO\nCREATE INDEX [IX_Wrong] ON [Guests] ([Surname]);");

        schema.Faults().ShouldContain(fault => fault.Contains("Surname", StringComparison.Ordinal));
    }

    internal static string Script(MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default)
    {
        using var db = NewContext();
        return db.GetService<IMigrator>().GenerateScript(options: options);
    }

    private static SqlServerDebateContext NewContext() =>
        new(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=none").Options);
}

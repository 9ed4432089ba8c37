using DebateInvite.Testing.TSql;
using DebateInvite.Web.Tests.Data.Walk;

namespace DebateInvite.Web.Tests.Data.SqlServer;

/// <summary>
/// Every statement that the site sends to SQL Server, proven without one: the SQL Server provider writes it, the schema that
/// the migrations make is what it must fit.
/// </summary>
public class StatementTests
{
    [Fact]
    public async Task EveryPageAndUseCase_OnSqlServer_SendsOnlyStatementsThatFitTheSchema()
    {
        var database = await RecordedSqlServer.CreateAsync();
        await using var walk = await SiteWalk.GoAsync(database);
        using var schema = new TSqlSchema(SchemaTests.Script());

        var statements = database.Recorder.Statements;

        walk.Missed().ShouldBeEmpty("No step of the walk reaches these actions; add one to WalkSteps:");
        statements.Count.ShouldBeGreaterThan(100);
        schema.FaultsOf(statements).ShouldBeEmpty();
        // What other servers of this dialect, and older ones, understand too; a conditional update locks well enough.
        foreach (var special in new[] { "WITH (", "SERIALIZABLE", "OPENJSON", "MERGE" })
            statements.Where(statement => statement.Sql.Contains(special, StringComparison.Ordinal)).ShouldBeEmpty(special);
    }

    [Fact]
    public void WrongStatements_AreFound_AndARightOneIsNot()
    {
        string[] wrong =
        [
            "SELECT [g].[Surname] FROM [Guests] AS [g] WHERE [g].[Token] = @token",
            "SELECT [g].[Token] FROM [Visitors] AS [g] WHERE [g].[Token] = @token",
            "UPDATE [Guests] SET [Surname] = @token OUTPUT 1 WHERE [Token] = @token",
            "INSERT INTO [DataProtectionKeys] ([Name]) VALUES (@token)",
            "DELETE FROM [g] FROM [Guests] AS [g] WHERE [g].[Surname] = @token",
            "SELECT [g].[Token] FROM [Guests] AS [g] WHERE [g].[Token] = @surname",
            "SELECT [g].[Token] FROM [Guests] AS [g] ORDER BY [g].[Token] LIMIT 1",
            "SELECT [g].[Token] FROM [Guests] AS [g] WHERE [g].[LastName] = group_concat(@token)",
        ];
        const string Right = "SELECT TOP(1) [g].[LastName] FROM [Guests] AS [g] WHERE [g].[Token] = @token";
        using var schema = new TSqlSchema(SchemaTests.Script());

        var faults = schema.FaultsOf(wrong.Prepend(Right).Select(sql => new RecordedStatement(sql, "@token char(32)", "test")));

        foreach (var sql in wrong)
            faults.ShouldContain(fault => fault.EndsWith(sql, StringComparison.Ordinal), sql);
        faults.Where(fault => fault.EndsWith(Right, StringComparison.Ordinal)).ShouldBeEmpty();
    }
}

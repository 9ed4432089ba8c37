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
    }

    [Theory]
    [InlineData("SELECT [g].[Surname] FROM [Guests] AS [g] WHERE [g].[Token] = @token")]
    [InlineData("SELECT [g].[Token] FROM [Visitors] AS [g] WHERE [g].[Token] = @token")]
    [InlineData("UPDATE [Guests] SET [Surname] = @token OUTPUT 1 WHERE [Token] = @token")]
    [InlineData("INSERT INTO [DataProtectionKeys] ([Name]) VALUES (@token)")]
    [InlineData("DELETE FROM [g] FROM [Guests] AS [g] WHERE [g].[Surname] = @token")]
    [InlineData("SELECT [g].[Token] FROM [Guests] AS [g] WHERE [g].[Token] = @surname")]
    [InlineData("SELECT [g].[Token] FROM [Guests] AS [g] ORDER BY [g].[Token] LIMIT 1")]
    [InlineData("SELECT [g].[Token] FROM [Guests] AS [g] WHERE [g].[LastName] = group_concat(@token)")]
    public void WrongStatement_IsFound(string sql)
    {
        using var schema = new TSqlSchema(SchemaTests.Script());

        schema.FaultsOf([new RecordedStatement(sql, "@token char(32)", "test")]).ShouldNotBeEmpty(sql);
    }

    [Fact]
    public void RightStatement_IsNot()
    {
        using var schema = new TSqlSchema(SchemaTests.Script());

        schema.FaultsOf([new RecordedStatement("SELECT TOP(1) [g].[LastName] FROM [Guests] AS [g] WHERE [g].[Token] = @token", "@token char(32)", "test")])
            .ShouldBeEmpty();
    }
}

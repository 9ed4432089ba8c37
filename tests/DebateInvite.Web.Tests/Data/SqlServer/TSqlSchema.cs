using DebateInvite.Testing.TSql;
using Microsoft.SqlServer.Dac;
using Microsoft.SqlServer.Dac.Model;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace DebateInvite.Web.Tests.Data.SqlServer;

/// <summary>The tables and indexes that a migration script makes, as SQL Server 2022 understands them, and a check of statements against them.</summary>
internal sealed class TSqlSchema : IDisposable
{
    // The validator takes any name for a function. https://learn.microsoft.com/sql/t-sql/functions/functions
    private static readonly HashSet<string> Functions = new(
        ["AVG", "CEILING", "CHARINDEX", "CONCAT", "COUNT", "COUNT_BIG", "DATEADD", "DATEDIFF", "DATEPART", "FLOOR", "GETUTCDATE", "ISNULL", "LEN",
            "LOWER", "LTRIM", "MAX", "MIN", "OBJECT_ID", "REPLACE", "ROW_NUMBER", "RTRIM", "STRING_AGG", "SUBSTRING", "SUM", "UPPER"],
        StringComparer.OrdinalIgnoreCase);

    private readonly TSqlModel model = new(SqlServerVersion.Sql160, new TSqlModelOptions());

    private int procedures;

    /// <param name="script">What EF writes, plain or idempotent.</param>
    public TSqlSchema(string script)
    {
        Definitions = Definition.AllIn(script);
        foreach (var definition in Definitions)
            model.AddObjects(definition);
    }

    /// <summary>The statements that make something, without the conditions around them.</summary>
    public IReadOnlyList<string> Definitions { get; }

    /// <returns>What is wrong, in the validator's words; warnings too, as which it reports unknown columns.</returns>
    public IReadOnlyList<string> Faults() => [.. model.Validate().Select(message => message.ToString())];

    /// <summary>Makes each statement a procedure with its parameters, and validates them all.</summary>
    public IReadOnlyList<string> FaultsOf(IEnumerable<RecordedStatement> statements)
    {
        var faults = new List<string>();
        var names = new Dictionary<string, RecordedStatement>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var name = FormattableString.Invariant($"Statement{++procedures:0000}");
            faults.AddRange(CalledFunctions.In(statement.Sql).Where(function => !Functions.Contains(function))
                .Select(function => $"Is {function} a function of SQL Server? Then add it here.\n{statement.Origin}:\n{statement.Sql}"));
            try
            {
                model.AddObjects($"CREATE PROCEDURE [dbo].[{name}] {statement.Parameters} AS\nBEGIN\n{statement.Sql}\nEND");
                names.Add(name, statement);
            }
            catch (DacModelException failure)
            {
                faults.Add($"{failure.Message}\n{statement.Origin}:\n{statement.Sql}");
            }
        }

        foreach (var message in Faults())
        {
            var statement = names.FirstOrDefault(pair => message.Contains(pair.Key, StringComparison.Ordinal)).Value;
            faults.Add($"{message}\n{statement?.Origin}:\n{statement?.Sql}");
        }

        return faults;
    }

    public void Dispose() => model.Dispose();

    private static TSqlFragment Parsed(string sql, out IList<ParseError> errors)
    {
        using var reader = new StringReader(sql);
        return new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out errors);
    }

    private sealed class CalledFunctions : TSqlFragmentVisitor
    {
        private readonly List<string> names = [];

        public static IReadOnlyList<string> In(string sql)
        {
            var functions = new CalledFunctions();
            // What cannot be read is found by the validator.
            Parsed(sql, out _)?.Accept(functions);
            return functions.names;
        }

        public override void Visit(FunctionCall node) => names.Add(node.FunctionName.Value);
    }

    /// <summary>Collects what is made, out of <c>IF … BEGIN … END</c> and <c>EXEC(N'…')</c>.</summary>
    private sealed class Definition : TSqlFragmentVisitor
    {
        private readonly List<string> found = [];

        public static IReadOnlyList<string> AllIn(string script)
        {
            var tree = Parsed(script, out var errors);
            errors.ShouldBeEmpty();
            var definitions = new Definition();
            tree.Accept(definitions);
            return definitions.found;
        }

        public override void Visit(CreateTableStatement node) => Add(node);

        public override void Visit(CreateIndexStatement node) => Add(node);

        public override void Visit(AlterTableStatement node) => Add(node);

        public override void Visit(ExecutableStringList node) => found.AddRange(AllIn(string.Concat(node.Strings.Cast<StringLiteral>().Select(part => part.Value))));

        private void Add(TSqlFragment node) => found.Add(string
            .Concat(node.ScriptTokenStream.Skip(node.FirstTokenIndex).Take(node.LastTokenIndex - node.FirstTokenIndex + 1).Select(token => token.Text))
            .ReplaceLineEndings("\n"));
    }
}

using System.Collections.Concurrent;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace DebateInvite.Testing.TSql;

/// <summary>
/// Rewrites the T-SQL that the provider writes for this site as SQLite: token by token, guided by the syntax tree, inner parts
/// before the outer ones. What is not known here stays as it is, and SQLite will say so.
/// </summary>
internal sealed class SqliteTranslation : TSqlFragmentVisitor
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    private readonly IList<TSqlParserToken> tokens;

    private SqliteTranslation(IList<TSqlParserToken> tokens) => this.tokens = tokens;

    public static string Of(string sql) => Known.GetOrAdd(sql, Translate);

    public override void ExplicitVisit(PredicateSetStatement node)
    {
        base.ExplicitVisit(node);
        Remove(node);
    }

    public override void ExplicitVisit(SaveTransactionStatement node)
    {
        base.ExplicitVisit(node);
        Replace(node, $"SAVEPOINT \"{node.Name.Value}\";");
    }

    public override void ExplicitVisit(RollbackTransactionStatement node)
    {
        base.ExplicitVisit(node);
        if (node.Name is { } savepoint)
            Replace(node, $"ROLLBACK TO \"{savepoint.Value}\";");
    }

    public override void ExplicitVisit(QuerySpecification node)
    {
        base.ExplicitVisit(node);
        if (node.TopRowFilter is not { } top)
            return;
        Append(node, $" LIMIT {Text(top.Expression)}");
        Remove(top);
    }

    public override void ExplicitVisit(OffsetClause node)
    {
        base.ExplicitVisit(node);
        Replace(node, $"LIMIT {(node.FetchExpression is { } most ? Text(most) : "-1")} OFFSET {Text(node.OffsetExpression)}");
    }

    public override void ExplicitVisit(UpdateSpecification node)
    {
        base.ExplicitVisit(node);
        foreach (var set in node.SetClauses.OfType<AssignmentSetClause>())
            Replace(set.Column, Quoted(set.Column.MultiPartIdentifier.Identifiers[^1].Value));
        MoveFrom(node);
        MoveOutput(node);
    }

    public override void ExplicitVisit(DeleteSpecification node)
    {
        base.ExplicitVisit(node);
        MoveFrom(node);
        MoveOutput(node);
    }

    public override void ExplicitVisit(InsertSpecification node)
    {
        base.ExplicitVisit(node);
        MoveOutput(node);
    }

    public override void ExplicitVisit(BinaryExpression node)
    {
        base.ExplicitVisit(node);
        if (node.BinaryExpressionType is not BinaryExpressionType.Add || !IsText(node))
            return;
        for (var i = node.FirstExpression.LastTokenIndex + 1; i < node.SecondExpression.FirstTokenIndex; i++)
            tokens[i].Text = tokens[i].TokenType is TSqlTokenType.Plus ? "||" : tokens[i].Text;
    }

    public override void ExplicitVisit(CastCall node)
    {
        base.ExplicitVisit(node);
        var type = node.DataType.Name.BaseIdentifier.Value.ToLowerInvariant();
        Replace(node.DataType, type switch
        {
            "bit" or "int" or "bigint" or "smallint" or "tinyint" => "INTEGER",
            _ => "TEXT",
        });
    }

    public override void ExplicitVisit(FunctionCall node)
    {
        base.ExplicitVisit(node);
        switch (node.FunctionName.Value.ToUpperInvariant())
        {
            case "COUNT_BIG":
                Replace(node.FunctionName, "COUNT");
                break;
            case "LEN":
                Replace(node.FunctionName, "LENGTH");
                break;
            case "ISNULL":
                Replace(node.FunctionName, "IFNULL");
                break;
            case "DATEPART":
                Replace(node, $"CAST(strftime('{PartFormat(Text(node.Parameters[0]))}', {Text(node.Parameters[1])}) AS INTEGER)");
                break;
            case "OBJECT_ID":
                Replace(node, $"(SELECT 1 FROM sqlite_master WHERE name = '{((StringLiteral)node.Parameters[0]).Value.Trim('[', ']')}')");
                break;
        }
    }

    // Types of columns are not known here: a sum is of texts when one of its parts is written out.
    private static bool IsText(ScalarExpression node) => node switch
    {
        StringLiteral => true,
        BinaryExpression both => IsText(both.FirstExpression) || IsText(both.SecondExpression),
        ParenthesisExpression inner => IsText(inner.Expression),
        CoalesceExpression some => some.Expressions.Any(IsText),
        _ => false,
    };

    private static string PartFormat(string part) => part.ToLowerInvariant() switch
    {
        "year" => "%Y",
        "month" => "%m",
        "day" => "%d",
        "hour" => "%H",
        "minute" => "%M",
        _ => throw new NotSupportedException($"DATEPART({part})"),
    };

    private static string Translate(string sql)
    {
        using var reader = new StringReader(sql);
        var tree = new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        if (errors.Count > 0)
            throw new NotSupportedException($"This is no T-SQL: {errors[0].Message}\n{sql}");

        var translation = new SqliteTranslation(tree.ScriptTokenStream);
        // Single tokens first: what is moved afterwards has been rewritten already.
        foreach (var token in tree.ScriptTokenStream)
            token.Text = Rewritten(token);
        tree.Accept(translation);
        return string.Concat(tree.ScriptTokenStream.Select(token => token.Text));
    }

    private static string Rewritten(TSqlParserToken token) => token.TokenType switch
    {
        TSqlTokenType.QuotedIdentifier when token.Text[0] is '[' => Quoted(token.Text[1..^1]),
        TSqlTokenType.UnicodeStringLiteral => token.Text[1..],
        TSqlTokenType.EndOfFile => "",
        _ => token.Text,
    };

    private static string Quoted(string name) => $"\"{name}\"";

    /// <summary><c>UPDATE [g] SET … FROM [Guests] AS [g]</c> names its table after the changes, SQLite before them.</summary>
    private void MoveFrom(UpdateDeleteSpecificationBase node)
    {
        if (node.FromClause is not { } from)
            return;
        if (from.TableReferences is not [NamedTableReference table])
            throw new NotSupportedException("Changes by a join: " + Text(node));
        Replace(node.Target, Text(table));
        Remove(from);
    }

    /// <summary><c>OUTPUT</c> stands in the middle, <c>RETURNING</c> at the end.</summary>
    private void MoveOutput(DataModificationSpecification node)
    {
        if (node.OutputClause is not { } output)
            return;
        Append(node, " RETURNING " + Text(output)["OUTPUT".Length..].Replace("INSERTED.", "", StringComparison.OrdinalIgnoreCase));
        Remove(output);
    }

    private string Text(TSqlFragment node) =>
        string.Concat(tokens.Skip(node.FirstTokenIndex).Take(node.LastTokenIndex - node.FirstTokenIndex + 1).Select(token => token.Text));

    private void Append(TSqlFragment node, string text) => tokens[node.LastTokenIndex].Text += text;

    private void Remove(TSqlFragment node) => Replace(node, "");

    private void Replace(TSqlFragment node, string text)
    {
        for (var i = node.FirstTokenIndex; i <= node.LastTokenIndex; i++)
            tokens[i].Text = "";
        tokens[node.FirstTokenIndex].Text = text;
    }
}

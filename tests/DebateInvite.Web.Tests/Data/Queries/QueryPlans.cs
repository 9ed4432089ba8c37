using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using DebateInvite.Testing.TSql;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Tests.Data.Queries;

/// <summary>Asks SQLite, for each different statement of the site, how it finds its rows (https://www.sqlite.org/eqp.html).</summary>
internal sealed partial class QueryPlans : DbCommandInterceptor
{
    private readonly ConcurrentDictionary<(string Sql, string Origin), IReadOnlyList<QueryStep>> plans = new();

    public IEnumerable<QueryStep> Steps => plans.Values.SelectMany(steps => steps);

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result)
    {
        Explain(command);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Explain(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Explain(command);
        return ValueTask.FromResult(result);
    }

    private void Explain(DbCommand command)
    {
        var origin = Origin.Current;
        // Of several statements in one command, which is how changes of rows already read are saved, the second would be run.
        // A question that has no answer (there is no guest whose token is null) looks at nothing.
        var sql = Lock().Replace(command.CommandText, "");
        if (origin is Origin.Test || sql.Contains("WHERE 0\n", StringComparison.Ordinal) || sql.TrimEnd().TrimEnd(';').Contains(';', StringComparison.Ordinal))
            return;

        plans.GetOrAdd((sql, origin), key => Read((SqliteCommand)command, sql, key.Origin));
    }

    private static List<QueryStep> Read(SqliteCommand command, string sql, string origin)
    {
        using var explain = command.Connection!.CreateCommand();
#pragma warning disable CA2100 // The provider's own words.
        explain.CommandText = "EXPLAIN QUERY PLAN " + sql;
#pragma warning restore CA2100
        explain.Transaction = command.Transaction;
        foreach (SqliteParameter parameter in command.Parameters)
            explain.Parameters.AddWithValue(parameter.ParameterName, parameter.Value);

        var tables = Alias().Matches(sql).ToLookup(match => match.Groups["alias"].Value, match => match.Groups["table"].Value, StringComparer.Ordinal);
        var steps = new List<QueryStep>();
        using var reader = explain.ExecuteReader();
        while (reader.Read())
        {
            if (Access().Match(reader.GetString(3)) is { Success: true } access)
            {
                var name = access.Groups["name"].Value;
                var index = access.Groups["index"] is { Success: true, Value: var used } ? used : null;
                steps.Add(new QueryStep(origin, tables[name].FirstOrDefault() ?? name, index, access.Groups["how"].Value is "SCAN", sql));
            }
        }

        return steps;
    }

    [GeneratedRegex(@"""(?<table>\w+)"" AS ""(?<alias>\w+)""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Alias();

    // The lock before the question for the event finds its row by the key, as the question does.
    [GeneratedRegex(@"^UPDATE ""Events"" SET ""Arrivals""[^;]*;\s*(?=-- )", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lock();

    [GeneratedRegex(@"^(?<how>SCAN|SEARCH) (?<name>\w+)(?: EXISTS)?(?: USING (?:AUTOMATIC )?(?:PARTIAL )?(?:COVERING )?(?:INDEX (?<index>\w+)|(?<index>INTEGER PRIMARY KEY)))?", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Access();
}

/// <summary>How a statement finds the rows of one table.</summary>
/// <param name="Index">Null: by none.</param>
/// <param name="IsScan">All rows are looked at, or all entries of the index in its order until there are enough.</param>
internal sealed record QueryStep(string Origin, string Table, string? Index, bool IsScan, string Sql)
{
    /// <summary>Looks for a part of a text, which no index of either database can find.</summary>
    public bool IsSearch => Sql.Contains(" LIKE ", StringComparison.Ordinal);
}

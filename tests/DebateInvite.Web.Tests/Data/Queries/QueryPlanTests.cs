using System.Globalization;
using System.Text;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using DebateInvite.Web.Tests.Data.Walk;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.Queries;

/// <summary>Each query that a page, a worker or a command asks of a table that grows is served by an index.</summary>
public class QueryPlanTests
{
    /// <summary>A path: the document is written there, for it to be looked at and committed.</summary>
    private const string Write = "DEBATEINVITE_WRITE_QUERIES";

    private static readonly string[] Big = ["Guests", "GuestChanges", "Arrivals", "Certificates", "FeedbackAnswers", "Outbox", "AuditEntries"];

    [Fact]
    public async Task EveryQuery_OfATableThatGrows_IsServedByAnIndex_AsDocumented()
    {
        var plans = new QueryPlans();
        await using var walk = await SiteWalk.GoAsync(await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(plans));
        var steps = plans.Steps.Where(step => Big.Contains(step.Table)).ToList();
        var document = Document(steps);
        if (Environment.GetEnvironmentVariable(Write) is { Length: > 0 } path)
            await File.WriteAllTextAsync(path, document);

        walk.Missed().ShouldBeEmpty("No step of the walk reaches these actions; add one to WalkSteps:");
        steps.Count.ShouldBeGreaterThan(30);
        steps.Where(step => step is { Index: null, IsSearch: false }).Select(step => $"{step.Origin} looks at all of {step.Table}:\n{step.Sql}").ShouldBeEmpty();
        var written = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "queries.md"));
        Differences(written, document).ShouldBeEmpty($"If these are meant, run this test with {Write}={{the path of docs/queries.md}}, and build again:");
    }

    [Fact]
    public void SqlServer_HasTheSameIndexes()
    {
        using var sqlite = new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=:memory:").Options);
        using var sqlServer = new SqlServerDebateContext(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=none").Options);

        Indexes(sqlServer).ShouldBe(Indexes(sqlite));
    }

    private static List<string> Indexes(DbContext db) =>
    [
        .. db.GetService<IDesignTimeModel>().Model.GetRelationalModel().Tables
            .SelectMany(table => table.Indexes.Select(index => $"{index.Name}: {string.Join(", ", [.. index.Columns.Select(column => column.Name), .. Beside(index)])}"))
            .Order(StringComparer.Ordinal),
    ];

    // What SQL Server keeps beside an index's own columns, SQLite sorts by too.
    private static IEnumerable<string> Beside(ITableIndex index) => index.MappedIndexes.First().GetIncludeProperties() ?? [];

    private static IEnumerable<string> Differences(string before, string after)
    {
        var (old, now) = (before.ReplaceLineEndings("\n").Split('\n'), after.Split('\n'));
        return old.Except(now, StringComparer.Ordinal).Select(line => "- " + line).Concat(now.Except(old, StringComparer.Ordinal).Select(line => "+ " + line));
    }

    private static string Document(IEnumerable<QueryStep> steps)
    {
        var text = new StringBuilder(
            """
            # Which index serves which query

            Written by a test (`QueryPlanTests`) that goes through the whole site and asks SQLite for its plans; SQL Server has the same
            indexes. Tables that grow only: guests, their history, the outbox, the log of the desk. “In order” means that the index is read along,
            until there are enough rows for a page or to the end of what is counted; “key” is the primary key.

            | page or worker | table | index |
            |---|---|---|

            """.ReplaceLineEndings("\n"));
        var rows = steps
            .GroupBy(step => (step.Origin, step.Table))
            .OrderBy(group => group.Key.Origin, StringComparer.Ordinal).ThenBy(group => group.Key.Table, StringComparer.Ordinal);
        foreach (var group in rows)
        {
            var indexes = group.Select(Named).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            text.Append(CultureInfo.InvariantCulture, $"| {group.Key.Origin.Replace("|", "\\|", StringComparison.Ordinal)} | {group.Key.Table} | {string.Join(", ", indexes)} |\n");
        }

        return text.ToString();
    }

    private static string Named(QueryStep step)
    {
        if (step.Index is null)
            return step.IsSearch ? "none, for a part of a text" : "none";
        var name = step.Index.StartsWith("sqlite_autoindex", StringComparison.Ordinal) ? "key" : $"`{step.Index}`";
        return step.IsScan ? $"{name} in order" : name;
    }
}

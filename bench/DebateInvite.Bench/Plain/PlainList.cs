using System.Diagnostics;
using DebateInvite.Bench.Servers;
using DebateInvite.Web.Features.Organiser.Guests;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Bench.Plain;

/// <summary>What a page of the list needs of the database: how many guests there are by reply, and the page's rows.</summary>
internal sealed class PlainList(SiteDatabase database) : IDisposable
{
    private const string Columns =
        "Id, FirstName, LastName, Email, Organisation, JobTitle, Tags, Reply, Seats, AccessibilityNeeds <> 0 OR AccessibilityNotes IS NOT NULL, RepliedAt, EXISTS (SELECT 1 FROM UnconfirmedReplies r WHERE r.GuestId = g.Id AND r.State = 'Pending')";

    private readonly SqliteConnection connection = database.OpenPlain();

    /// <summary>Reads the first page.</summary>
    /// <param name="order">Of the rows, in SQL; the other way round, the first page is the last one.</param>
    /// <param name="search">In lower case and without accents; empty: all.</param>
    public TimeSpan Read(string order, string search)
    {
        var condition = "EventId = (SELECT Id FROM Events)" + (search.Length > 0 ? " AND instr(SearchText, $search) > 0" : "");
        var watch = Stopwatch.StartNew();
        // The plus keeps SQLite from the index by reply, which has no texts to search (https://www.sqlite.org/optoverview.html).
        Run($"SELECT Reply, COUNT(*) FROM Guests WHERE {condition} GROUP BY {(search.Length > 0 ? "+" : "")}Reply", search);
        // Which rows these are is found first: what stands in the others need not be read.
        Run(
            $"""
            SELECT {Columns} FROM Guests g
            WHERE Id IN (SELECT Id FROM Guests WHERE {condition} ORDER BY {order} LIMIT {ListGuests.PageSize})
            ORDER BY {order}
            """,
            search);
        return watch.Elapsed;
    }

    public void Dispose() => connection.Dispose();

    private void Run(string query, string search)
    {
        using var command = connection.CreateCommand();
        command.CommandText = query;
        command.Parameters.AddWithValue("$search", search);
        using var reader = command.ExecuteReader();
        var values = new object[reader.FieldCount];
        while (reader.Read())
            reader.GetValues(values);
    }
}

using System.Runtime.CompilerServices;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Export;

/// <summary>The guests that a filter lets through, all of them, one after the other as the database gives them.</summary>
public sealed class GuestExport(DebateContext db, TimeProvider clock)
{
    public async IAsyncEnumerable<ExportedGuest> RunAsync(
        DebateEvent debate, GuestFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        // A guest's companions are rows that follow each other. For a list of them within one row, or for a record in place of an anonymous
        // type, EF would make and track the whole guest.
        var rows = filter.Sorted(db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id).Meeting(filter.Criteria))
            .SelectMany(g => g.Companions.DefaultIfEmpty(), (g, companion) => new
            {
                g.Id,
                g.Code,
                g.CreatedAt,
                g.RepliedAt,
                g.Reply,
                g.Details,
                g.Salutation,
                g.Tags,
                g.Notes,
                Position = (int?)companion!.Position,
                companion.Name,
            })
            .AsAsyncEnumerable()
            .Select(row => new Row(
                row.Id, row.Code, row.CreatedAt, row.RepliedAt, row.Reply, row.Details, row.Salutation, row.Tags, row.Notes, row.Position, row.Name));
        var same = new List<Row>();
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            if (same.Count > 0 && same[0].Id != row.Id)
            {
                yield return Guest(same);
                same.Clear();
            }

            // Here rather than in the query: they may be more than a statement takes parameters.
            if (filter.Only?.Contains(row.Id) is not false)
                same.Add(row);
        }

        if (same.Count > 0)
            yield return Guest(same);
    }

    /// <summary>How many that are.</summary>
    public async Task<int> CountAsync(DebateEvent debate, GuestFilter filter, CancellationToken cancellation) => filter.Only?.Count
        ?? await db.Guests.Where(g => g.EventId == debate.Id).Meeting(filter.Criteria).CountAsync(cancellation);

    /// <summary><c>debata-accepted-2027-06-03.csv</c>, the day being that at the event's place.</summary>
    public string FileName(DebateEvent debate, GuestFilter filter, string extension)
    {
        var reply = filter.Reply?.ToString().ToLowerInvariant() ?? "all";
        return FormattableString.Invariant($"{debate.Slug}-{reply}-{EventTime.ToLocal(clock.Now(), debate.TimeZone):yyyy-MM-dd}.{extension}");
    }

    private static ExportedGuest Guest(List<Row> same)
    {
        var guest = same[0];
        var remarks = new GuestRemarks { Salutation = guest.Salutation, Tags = guest.Tags.Split(',', StringSplitOptions.RemoveEmptyEntries), Notes = guest.Notes };
        string[] companions = guest.Position is null ? [] : [.. same.OrderBy(row => row.Position).Select(row => row.Companion!)];
        return new ExportedGuest(guest.Code, guest.CreatedAt, guest.RepliedAt, new GuestSnapshot(guest.Reply, guest.Details, remarks, companions, Message: null));
    }

    /// <param name="Position">Null: nobody comes along.</param>
    private sealed record Row(
        Guid Id,
        string Code,
        DateTime CreatedAt,
        DateTime? RepliedAt,
        Reply Reply,
        GuestDetails Details,
        string? Salutation,
        string Tags,
        string? Notes,
        int? Position,
        string? Companion);
}

/// <param name="CreatedAt">UTC; as <paramref name="RepliedAt"/>.</param>
/// <param name="Says">What the guest is like, without what they said when declining.</param>
public sealed record ExportedGuest(string Code, DateTime CreatedAt, DateTime? RepliedAt, GuestSnapshot Says);

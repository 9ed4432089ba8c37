using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Export;

/// <summary>The guests that a filter lets through, all of them, one after the other as the database gives them.</summary>
public sealed class GuestExport(DebateContext db, TimeProvider clock)
{
    public IAsyncEnumerable<ExportedGuest> RunAsync(DebateEvent debate, GuestFilter filter)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
        return filter.Sorted(guests.Meeting(filter.Criteria), db)
            .AsAsyncEnumerable()
            // Here rather than in the query: they may be more than a statement takes parameters.
            .Where(guest => filter.Only?.Contains(guest.Id) is not false)
            .Select(guest => new ExportedGuest(guest, guest.Snapshot));
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
}

/// <param name="Says">What the guest is like, made once for all columns.</param>
public sealed record ExportedGuest(Guest Guest, GuestSnapshot Says);

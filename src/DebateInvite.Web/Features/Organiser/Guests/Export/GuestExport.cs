using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Export;

/// <summary>The guests that a filter lets through, all of them, one after the other as the database gives them.</summary>
public sealed class GuestExport(DebateContext db, TimeProvider clock)
{
    public IAsyncEnumerable<GuestDetailsRow> RunAsync(DebateEvent debate, GuestFilter filter)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id);
        return filter.Sorted(filter.WithReply(filter.Found(guests)), db)
            .Select(g => new GuestDetailsRow(
                g.Salutation,
                g.Details.LastName,
                g.Details.FirstName,
                g.Details.Organisation,
                g.Details.JobTitle,
                g.Details.Sector,
                g.Details.Email,
                g.Details.Phone,
                g.Details.Language,
                g.Reply,
                g.RepliedAt,
                g.Companions.OrderBy(c => c.Position).Select(c => c.Name).ToList(),
                g.Details.AccessibilityNeeds,
                g.Details.AccessibilityNotes,
                g.Details.Question,
                g.Tags,
                g.Notes,
                g.Code,
                g.CreatedAt) { Id = g.Id })
            .AsAsyncEnumerable()
            // Here rather than in the query: they may be more than a statement takes parameters.
            .Where(guest => filter.Only?.Contains(guest.Id) is not false);
    }

    /// <summary><c>debata-accepted-2027-06-03.csv</c>, the day being that at the event's place.</summary>
    public string FileName(DebateEvent debate, GuestFilter filter, string extension)
    {
        var reply = filter.Reply?.ToString().ToLowerInvariant() ?? "all";
        return FormattableString.Invariant($"{debate.Slug}-{reply}-{EventTime.ToLocal(clock.Now(), debate.TimeZone):yyyy-MM-dd}.{extension}");
    }
}

/// <param name="RepliedAt">UTC.</param>
/// <param name="CreatedAt">UTC.</param>
public sealed record GuestDetailsRow(
    string? Salutation,
    string LastName,
    string FirstName,
    string? Organisation,
    string? JobTitle,
    Sector? Sector,
    string? Email,
    string? Phone,
    Language Language,
    Reply Reply,
    DateTime? RepliedAt,
    IReadOnlyList<string> Companions,
    AccessibilityNeeds AccessibilityNeeds,
    string? AccessibilityNotes,
    string? Question,
    string Tags,
    string? Notes,
    string Code,
    DateTime CreatedAt)
{
    public Guid Id { get; init; }
}

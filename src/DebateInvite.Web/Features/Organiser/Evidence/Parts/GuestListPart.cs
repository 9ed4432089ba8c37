using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Guests;
using DebateInvite.Web.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Evidence.Parts;

/// <summary>The list of guests with what became of each, without what a sponsor has no business to know: contact data, needs, questions, notes.</summary>
public sealed class GuestListPart(DebateContext db) : IEvidencePart
{
    public Text Title => EvidenceTexts.GuestList;

    public Text Explanation => EvidenceTexts.GuestListText;

    public IAsyncEnumerable<EvidenceEntry> EntriesAsync(EvidenceRequest request, CancellationToken cancellation) => new[]
    {
        new EvidenceEntry("guests/list.csv", (target, token) => CsvFile.WriteAsync(ColumnsFor(request), Rows(request), target, token)),
    }.ToAsyncEnumerable();

    private IAsyncEnumerable<ListedGuest> Rows(EvidenceRequest request)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == request.Event.Id);
        // Without names, the order must not tell them either: neither the alphabet's, nor that of an imported list.
        var sorted = request.NamesPeople ? guests.OrderBy(g => g.SortKey).ThenBy(g => g.Id) : guests.OrderBy(g => g.Token);
        return sorted
            .Select(g => new
            {
                g.Id,
                g.Details.FirstName,
                g.Details.LastName,
                g.Details.Organisation,
                g.Details.JobTitle,
                g.Details.Sector,
                g.InvitedAt,
                g.Reply,
                g.RepliedAt,
                g.Seats,
                CameAt = db.Arrivals.Where(a => a.GuestId == g.Id && a.UndoneAt == null && a.Person == "").Select(a => (DateTime?)a.At).FirstOrDefault(),
            })
            .AsAsyncEnumerable()
            .Select(g => new ListedGuest(g.Id, g.FirstName, g.LastName, g.Organisation, g.JobTitle, g.Sector, g.InvitedAt, g.Reply, g.RepliedAt, g.Seats, g.CameAt));
    }

    private static IReadOnlyList<Column<ListedGuest>> ColumnsFor(EvidenceRequest request) =>
    [
        new(EvidenceTexts.Number, 6, (number, _) => number),
        new(EvidenceTexts.Pseudonym, 14, (_, guest) => Pseudonym.Of(guest.Id)),
        .. request.NamesPeople
            ? [
                new(GuestTerms.LastName, 20, (_, guest) => guest.LastName),
                new(GuestTerms.FirstName, 16, (_, guest) => guest.FirstName),
                new(GuestTerms.Organisation, 30, (_, guest) => guest.Organisation),
                new(GuestTerms.JobTitle, 20, (_, guest) => guest.JobTitle),
            ]
            : Array.Empty<Column<ListedGuest>>(),
        new(GuestTerms.Sector, 20, (_, guest) => EvidenceTexts.Of(guest.Sector)),
        new(EvidenceTexts.InvitedAt, 17, (_, guest) => request.Local(guest.InvitedAt)),
        new(GuestTexts.Reply, 16, (_, guest) => Terms.Of(guest.Reply).ToString()),
        new(GuestTexts.RepliedAt, 17, (_, guest) => request.Local(guest.RepliedAt)),
        new(EvidenceTexts.Seats, 8, (_, guest) => guest.Seats),
        new(EvidenceTexts.CameAt, 17, (_, guest) => request.Local(guest.CameAt)),
    ];

    private sealed record ListedGuest(
        Guid Id,
        string FirstName,
        string LastName,
        string? Organisation,
        string? JobTitle,
        Sector? Sector,
        DateTime? InvitedAt,
        Reply Reply,
        DateTime? RepliedAt,
        int Seats,
        DateTime? CameAt);
}

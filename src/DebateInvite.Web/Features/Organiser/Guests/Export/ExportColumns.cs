using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Guests.Export;

/// <summary>The columns of the exported list.</summary>
public static class ExportColumns
{
    /// <summary>Headings and names in the current language, times on the clocks of the event's place.</summary>
    /// <param name="sight">What of the guests may be in it.</param>
    /// <param name="chosen">Names of the columns that are wanted; of none that there is: all.</param>
    public static IReadOnlyList<Column<ExportedGuest>> For(DebateEvent debate, GuestSight sight, IReadOnlyCollection<string>? chosen = null)
    {
        var all = All(debate, sight);
        var some = all.Where(column => chosen?.Contains(column.Name, StringComparer.OrdinalIgnoreCase) is true).ToList();
        return some.Count > 0 ? some : all;
    }

    private static List<Column<ExportedGuest>> All(DebateEvent debate, GuestSight sight)
    {
        return
        [
            new(GuestTexts.Number, 6, (number, _) => number) { Name = nameof(GuestTexts.Number), IsOnEverySheet = true },
            Of(GuestFields.Of(nameof(GuestDetails.LastName))) with { IsOnEverySheet = true },
            Of(GuestFields.Of(nameof(GuestDetails.FirstName))) with { IsOnEverySheet = true },
            .. GuestFields.Contact.Select(Of),
            new(GuestTexts.Reply, 16, (_, row) => Terms.Of(row.Says.Reply).ToString()) { Name = nameof(Guest.Reply) },
            new(GuestTexts.RepliedAt, 17, (_, row) => row.RepliedAt is { } at ? Local(at) : null) { Name = nameof(Guest.RepliedAt) },
            new(GuestTerms.Companions, 28, (_, row) => row.Says.Companions.Count == 0 ? null : string.Join("; ", row.Says.Companions)) { Name = nameof(Guest.Companions) },
            .. Seen(nameof(GuestDetails.AccessibilityNeeds), new(GuestTerms.AccessibilityNeeds, 30, (_, row) => GuestFields.NeedsOf(row.Says.Details, "; ")) { Name = nameof(GuestDetails.AccessibilityNeeds) }),
            Of(GuestFields.Of(nameof(GuestDetails.Question))),
            Of(GuestFields.Of(nameof(Guest.Salutation))),
            Of(GuestFields.Of(nameof(Guest.Tags))),
            .. Seen(nameof(Guest.Notes), Of(GuestFields.Of(nameof(Guest.Notes)))),
            new(GuestTexts.Code, 12, (_, row) => row.Code) { Name = nameof(Guest.Code) },
            Of(GuestFields.Of(nameof(GuestDetails.Language))),
            new(GuestTexts.AddedAt, 17, (_, row) => Local(row.CreatedAt)) { Name = nameof(Guest.CreatedAt) },
        ];

        IEnumerable<Column<ExportedGuest>> Seen(string field, Column<ExportedGuest> column) => sight.Shows(field) ? [column] : [];

        Column<ExportedGuest> Of(GuestField field) => new(field.Label, field.Width, (_, row) => field.In(row.Says)) { Name = field.Name };

        DateTime Local(DateTime utc) => EventTime.ToLocal(utc, debate.TimeZone);
    }
}

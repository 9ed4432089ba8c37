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
    public static IReadOnlyList<Column<ExportedGuest>> For(DebateEvent debate, GuestSight sight)
    {
        return
        [
            new(GuestTexts.Number, 6, (number, _) => number),
            Of(GuestFields.Of(nameof(GuestDetails.LastName))),
            Of(GuestFields.Of(nameof(GuestDetails.FirstName))),
            .. GuestFields.Contact.Select(Of),
            new(GuestTexts.Reply, 16, (_, row) => Terms.Of(row.Guest.Reply).ToString()),
            new(GuestTexts.RepliedAt, 17, (_, row) => row.Guest.RepliedAt is { } at ? Local(at) : null),
            new(GuestTerms.Companions, 28, (_, row) => row.Says.Companions.Count == 0 ? null : string.Join("; ", row.Says.Companions)),
            .. Seen(nameof(GuestDetails.AccessibilityNeeds), new(GuestTerms.AccessibilityNeeds, 30, (_, row) => GuestFields.NeedsOf(row.Guest.Details, "; "))),
            Of(GuestFields.Of(nameof(GuestDetails.Question))),
            Of(GuestFields.Of(nameof(Guest.Salutation))),
            Of(GuestFields.Of(nameof(Guest.Tags))),
            .. Seen(nameof(Guest.Notes), Of(GuestFields.Of(nameof(Guest.Notes)))),
            new(GuestTexts.Code, 12, (_, row) => row.Guest.Code),
            Of(GuestFields.Of(nameof(GuestDetails.Language))),
            new(GuestTexts.AddedAt, 17, (_, row) => Local(row.Guest.CreatedAt)),
        ];

        IEnumerable<Column<ExportedGuest>> Seen(string field, Column<ExportedGuest> column) => sight.Shows(field) ? [column] : [];

        Column<ExportedGuest> Of(GuestField field) => new(field.Label, field.Width, (_, row) => field.In(row.Says));

        DateTime Local(DateTime utc) => EventTime.ToLocal(utc, debate.TimeZone);
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Rsvp;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Features.Organiser.Guests.Export;

/// <summary>The columns of the exported list.</summary>
public static class ExportColumns
{
    /// <summary>Headings and names in the current language, times on the clocks of the event's place.</summary>
    public static IReadOnlyList<Column<GuestDetailsRow>> For(DebateEvent debate)
    {
        return
        [
            new(GuestTexts.Number, 6, (number, _) => number),
            new(RsvpTexts.LastName, 22, (_, guest) => guest.LastName),
            new(RsvpTexts.FirstName, 16, (_, guest) => guest.FirstName),
            new(RsvpTexts.Organisation, 36, (_, guest) => guest.Organisation),
            new(RsvpTexts.JobTitle, 24, (_, guest) => guest.JobTitle),
            new(RsvpTexts.Sector, 28, (_, guest) => guest.Sector is { } sector ? Terms.Of(sector).ToString() : null),
            new(RsvpTexts.Email, 32, (_, guest) => guest.Email),
            new(RsvpTexts.Phone, 18, (_, guest) => guest.Phone),
            new(GuestTexts.Reply, 16, (_, guest) => Terms.Of(guest.Reply).ToString()),
            new(GuestTexts.RepliedAt, 17, (_, guest) => guest.RepliedAt is { } at ? Local(at) : null),
            new(GuestTexts.Companions, 28, (_, guest) => guest.Companions.Count == 0 ? null : string.Join("; ", guest.Companions)),
            new(GuestTexts.Accessibility, 30, (_, guest) => Needs(guest)),
            new(RsvpTexts.Question, 40, (_, guest) => guest.Question),
            new(GuestTexts.Salutation, 24, (_, guest) => guest.Salutation),
            new(GuestTexts.Tags, 18, (_, guest) => guest.Tags.Length == 0 ? null : string.Join(", ", guest.Tags.Split(',', StringSplitOptions.RemoveEmptyEntries))),
            new(GuestTexts.Notes, 30, (_, guest) => guest.Notes),
            new(GuestTexts.Code, 12, (_, guest) => guest.Code),
            new(RsvpTexts.Language, 12, (_, guest) => Terms.NameOf(guest.Language).ToString()),
            new(GuestTexts.AddedAt, 17, (_, guest) => Local(guest.CreatedAt)),
        ];

        DateTime Local(DateTime utc) => EventTime.ToLocal(utc, debate.TimeZone);
    }

    private static string? Needs(GuestDetailsRow guest)
    {
        var needs = guest.AccessibilityNeeds.Each().Select(need => Terms.Of(need).ToString());
        var all = string.Join("; ", guest.AccessibilityNotes is null ? needs : needs.Append(guest.AccessibilityNotes));
        return all.Length == 0 ? null : all;
    }
}

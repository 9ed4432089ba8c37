using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Rsvp;

namespace DebateInvite.Web.Features.Shared;

/// <summary>What became of a guest's fields (<see cref="FieldChange"/>), in words.</summary>
public static class ChangedFields
{
    private static readonly Text Salutation = new("Zwrot grzecznościowy", "Salutation", "Formule d’appel");
    private static readonly Text Accessibility = new("Dostępność", "Accessibility", "Accessibilité");
    private static readonly Text Message = new("Wiadomość", "Message", "Message");
    private static readonly Text Tags = new("Etykiety", "Tags", "Étiquettes");
    private static readonly Text Notes = new("Notatki", "Notes", "Notes");

    /// <param name="field">The name of a property of <see cref="Guest"/>.</param>
    public static string NameOf(string field) => field switch
    {
        nameof(Guest.Salutation) => Salutation,
        nameof(GuestDetails.FirstName) => RsvpTexts.FirstName,
        nameof(GuestDetails.LastName) => RsvpTexts.LastName,
        nameof(GuestDetails.Email) => RsvpTexts.Email,
        nameof(GuestDetails.Phone) => RsvpTexts.Phone,
        nameof(GuestDetails.Organisation) => RsvpTexts.Organisation,
        nameof(GuestDetails.JobTitle) => RsvpTexts.JobTitle,
        nameof(GuestDetails.Sector) => RsvpTexts.Sector,
        nameof(GuestDetails.Language) => RsvpTexts.Language,
        nameof(GuestDetails.AccessibilityNeeds) => Accessibility,
        nameof(GuestDetails.AccessibilityNotes) => RsvpTexts.OtherNeeds,
        nameof(GuestDetails.Question) => RsvpTexts.Question,
        nameof(Guest.Companions) => RsvpTexts.Companions,
        nameof(Guest.Message) => Message,
        nameof(Guest.Tags) => Tags,
        nameof(Guest.Notes) => Notes,
        _ => field,
    };

    /// <summary>A value as it was or is, as people read it; a dash for nothing.</summary>
    public static string Show(string field, string? value) => value is null ? "–" : field switch
    {
        nameof(GuestDetails.Sector) => Domain.Typing.NameOf.Read<Sector>(value) is { } sector ? Terms.Of(sector) : value,
        nameof(GuestDetails.Language) => Domain.Typing.NameOf.Read<Language>(value) is { } language ? Terms.NameOf(language) : value,
        nameof(GuestDetails.AccessibilityNeeds) => Enum.TryParse<AccessibilityNeeds>(value, out var needs)
            ? string.Join(", ", needs.Each().Select(need => Terms.Of(need)))
            : value,
        _ => value,
    };
}

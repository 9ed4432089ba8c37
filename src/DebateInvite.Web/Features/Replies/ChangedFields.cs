using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Rsvp;

namespace DebateInvite.Web.Features.Replies;

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
        nameof(Guest.FirstName) => RsvpTexts.FirstName,
        nameof(Guest.LastName) => RsvpTexts.LastName,
        nameof(Guest.Email) => RsvpTexts.Email,
        nameof(Guest.Phone) => RsvpTexts.Phone,
        nameof(Guest.Organisation) => RsvpTexts.Organisation,
        nameof(Guest.JobTitle) => RsvpTexts.JobTitle,
        nameof(Guest.Sector) => RsvpTexts.Sector,
        nameof(Guest.Language) => RsvpTexts.Language,
        nameof(Guest.AccessibilityNeeds) => Accessibility,
        nameof(Guest.AccessibilityNotes) => RsvpTexts.OtherNeeds,
        nameof(Guest.Question) => RsvpTexts.Question,
        nameof(Guest.Companions) => RsvpTexts.Companions,
        nameof(Guest.Message) => Message,
        nameof(Guest.Tags) => Tags,
        nameof(Guest.Notes) => Notes,
        _ => field,
    };

    /// <summary>A value as it was or is, as people read it; a dash for nothing.</summary>
    public static string Show(string field, string? value) => value is null ? "–" : field switch
    {
        nameof(Guest.Sector) => Domain.Typing.NameOf.Read<Sector>(value) is { } sector ? Terms.Of(sector) : value,
        nameof(Guest.Language) => Domain.Typing.NameOf.Read<Language>(value) is { } language ? Terms.NameOf(language) : value,
        nameof(Guest.AccessibilityNeeds) => Enum.TryParse<AccessibilityNeeds>(value, out var needs)
            ? string.Join(", ", needs.Each().Select(need => Terms.Of(need)))
            : value,
        _ => value,
    };
}

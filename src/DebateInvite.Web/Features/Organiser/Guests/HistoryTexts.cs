using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Rsvp;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>Words of a guest's history.</summary>
public static class HistoryTexts
{
    public static readonly Text History = new("Historia", "History", "Historique");
    public static readonly Text ByGuest = new("gość", "the guest", "l’invité");
    public static readonly Text Received = new("wpłynęło {0}", "received {0}", "reçu le {0}");
    public static readonly Text Empty = new("puste", "empty", "vide");

    public static Text Of(GuestChangeKind kind) => kind switch
    {
        GuestChangeKind.Added => new("Dodanie do listy", "Added to the list", "Ajout à la liste"),
        GuestChangeKind.Replied => new("Odpowiedź", "Reply", "Réponse"),
        GuestChangeKind.Promoted => new("Miejsce z listy rezerwowej", "Seat from the waiting list", "Place depuis la liste d’attente"),
        GuestChangeKind.SeatedOverCapacity => new("Miejsce ponad limit", "Seat over capacity", "Place au-delà de la capacité"),
        GuestChangeKind.Invited => new("Zaproszenie imienne", "Personal invitation", "Invitation personnelle"),
        GuestChangeKind.DeputyNamed => new("Wskazanie zastępstwa", "Deputy named", "Remplaçant désigné"),
        GuestChangeKind.Merged => new("Połączenie wpisów", "Records merged", "Fiches fusionnées"),
        GuestChangeKind.LinkRenewed => new("Nowy odnośnik", "New link", "Nouveau lien"),
        GuestChangeKind.ChangeRequested => new("Prośba o zmianę", "Change requested", "Demande de modification"),
        GuestChangeKind.RequestRefused => new("Odmowa zmiany", "Change refused", "Modification refusée"),
        _ => new("Zmiana danych", "Details changed", "Coordonnées modifiées"),
    };

    public static Text Of(Channel channel) => channel switch
    {
        Channel.Website => new("strona internetowa", "website", "site"),
        Channel.PersonalLink => new("odnośnik imienny", "personal link", "lien personnel"),
        Channel.Desk => new("panel organizatora", "organiser’s desk", "espace des organisateurs"),
        Channel.Phone => new("telefon", "telephone", "téléphone"),
        Channel.Letter => new("list", "letter", "courrier"),
        Channel.Email => new("e-mail", "e-mail", "e-mail"),
        Channel.InPerson => new("osobiście", "in person", "en personne"),
        Channel.Import => new("import pliku", "file import", "import de fichier"),
        _ => new("automatycznie", "automatically", "automatiquement"),
    };

    /// <summary>What a field of a guest is called, by the name that <see cref="FieldChange"/> gives it.</summary>
    public static string NameOf(string field) => field switch
    {
        nameof(Guest.Salutation) => GuestTexts.Salutation,
        nameof(Guest.FirstName) => RsvpTexts.FirstName,
        nameof(Guest.LastName) => RsvpTexts.LastName,
        nameof(Guest.Email) => RsvpTexts.Email,
        nameof(Guest.Phone) => RsvpTexts.Phone,
        nameof(Guest.Organisation) => RsvpTexts.Organisation,
        nameof(Guest.JobTitle) => RsvpTexts.JobTitle,
        nameof(Guest.Sector) => RsvpTexts.Sector,
        nameof(Guest.Language) => RsvpTexts.Language,
        nameof(Guest.AccessibilityNeeds) => GuestTexts.Accessibility,
        nameof(Guest.AccessibilityNotes) => RsvpTexts.OtherNeeds,
        nameof(Guest.Question) => RsvpTexts.Question,
        nameof(Guest.Companions) => GuestTexts.Companions,
        nameof(Guest.Message) => GuestTexts.Message,
        nameof(Guest.Tags) => GuestTexts.Tags,
        nameof(Guest.Notes) => GuestTexts.Notes,
        _ => field,
    };

    /// <summary>A field's value as people read it; stored are the names of choices.</summary>
    public static string ValueOf(string field, string? value) => value is null ? Empty : field switch
    {
        nameof(Guest.Sector) when Enum.TryParse<Sector>(value, out var sector) => Terms.Of(sector),
        nameof(Guest.Language) when Enum.TryParse<Domain.Language>(value, out var language) => Terms.NameOf(language),
        nameof(Guest.AccessibilityNeeds) when Enum.TryParse<AccessibilityNeeds>(value, out var needs) =>
            string.Join(", ", needs.Each().Select(need => Terms.Of(need).ToString())),
        _ => value,
    };
}

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>Words of the list of events.</summary>
public static class EventsTexts
{
    public static readonly Text Title = new("Wydarzenia", "Events", "Événements");
    public static readonly Text Caption = new("Wszystkie wydarzenia", "All events", "Tous les événements");
    public static readonly Text Name = new("Wydarzenie", "Event", "Événement");
    public static readonly Text When = new("Początek", "Start", "Début");
    public static readonly Text State = new("Stan", "Status", "État");
    public static readonly Text SeatsTaken = new("Zajęte miejsca", "Seats taken", "Places occupées");
    public static readonly Text OnFrontPage = new("na stronie głównej", "on the front page", "en page d’accueil");
    public static readonly Text Feature = new("Pokaż na stronie głównej", "Show on the front page", "Mettre en page d’accueil");
    public static readonly Text Featured = new(
        "Strona główna pokazuje teraz to wydarzenie.", "The front page now shows this event.", "La page d’accueil présente désormais cet événement.");

    public static readonly Text NotToBeFeatured = new(
        "Goście nie widzą tego wydarzenia, więc nie może być na stronie głównej.",
        "Guests do not see this event, so it cannot be on the front page.",
        "Les personnes invitées ne voient pas cet événement : il ne peut pas figurer en page d’accueil.");
    public static readonly Text Unpublished = new("nieopublikowane", "not published", "non publié");
    public static readonly Text Archive = new("Archiwum wydarzeń", "Archive of events", "Archives des événements");
    public static readonly Text ArchiveOf = new("Archiwum ({0})", "Archive ({0})", "Archives ({0})");
    public static readonly Text NoneHere = new("Nie ma tu żadnego wydarzenia.", "There is no event here.", "Aucun événement ici.");

    public static readonly Text Open = new("Przyjmuje odpowiedzi", "Open for replies", "Réponses possibles");
    public static readonly Text Full = new("Brak miejsc", "Full", "Complet");
    public static readonly Text Closed = new("Termin odpowiedzi minął", "Last day for replies has passed", "Délai de réponse passé");
    public static readonly Text Cancelled = new("Odwołane", "Cancelled", "Annulé");
    public static readonly Text Over = new("Zakończone", "Over", "Terminé");

    public static readonly Text New = new("Nowe wydarzenie", "New event", "Nouvel événement");
    public static readonly Text NewText = new(
        "Nowe wydarzenie przejmuje teksty i ustawienia wybranego, bez gości, z dopiskiem „(kopia)” w tytule. Goście go nie widzą, dopóki nie zostanie opublikowane.",
        "The new event takes over the texts and settings of the one chosen, without its guests, with ‘(copy)’ in its title. Guests do not see it until it is published.",
        "Le nouvel événement reprend les textes et réglages de celui choisi, sans les personnes invitées, avec « (copie) » dans son titre. Les personnes invitées ne le voient pas tant qu’il n’est pas publié.");
    public static readonly Text From = new("Kopia wydarzenia", "Copy of", "Copie de");
    public static readonly Text Slug = new("Nazwa w adresie", "Name in addresses", "Nom dans l’adresse");
    public static readonly Text SlugHint = new(
        "Małe litery bez znaków diakrytycznych, cyfry i łączniki, na przykład debata-2028. Później nie można jej zmienić.",
        "Lower-case letters without accents, digits and hyphens, such as debate-2028. It cannot be changed later.",
        "Minuscules sans accents, chiffres et traits d’union, par exemple debat-2028. Il ne peut plus être changé ensuite.");
    public static readonly Text SlugInvalid = new(
        "Prosimy użyć najwyżej {0} małych liter, cyfr i łączników.",
        "Please use at most {0} lower-case letters, digits and hyphens.",
        "Veuillez utiliser au plus {0} minuscules, chiffres et traits d’union.");
    public static readonly Text SlugTaken = new("Ta nazwa jest już zajęta; prosimy wybrać inną.", "This name is taken; please choose another.", "Ce nom est déjà pris ; veuillez en choisir un autre.");
    public static readonly Text FromUnknown = new("Prosimy wybrać wydarzenie z listy.", "Please choose an event from the list.", "Veuillez choisir un événement dans la liste.");
    public static readonly Text Create = new("Utwórz", "Create", "Créer");
    public static readonly Text Created = new(
        "Wydarzenie zostało utworzone; goście jeszcze go nie widzą. Prosimy sprawdzić ustawienia, nadać mu własny tytuł i je opublikować.",
        "The event has been created; guests do not see it yet. Please check its settings, give it a title of its own and publish it.",
        "L’événement est créé ; les personnes invitées ne le voient pas encore. Veuillez vérifier ses réglages, lui donner son propre titre et le publier.");
}

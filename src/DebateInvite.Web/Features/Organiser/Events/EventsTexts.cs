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

    public static readonly Text Open = new("Przyjmuje odpowiedzi", "Open for replies", "Réponses possibles");
    public static readonly Text Full = new("Brak miejsc", "Full", "Complet");
    public static readonly Text Closed = new("Termin odpowiedzi minął", "Last day for replies has passed", "Délai de réponse passé");
    public static readonly Text Cancelled = new("Odwołane", "Cancelled", "Annulé");
    public static readonly Text Over = new("Zakończone", "Over", "Terminé");

    public static readonly Text New = new("Nowe wydarzenie", "New event", "Nouvel événement");
    public static readonly Text NewText = new(
        "Nowe wydarzenie przejmuje teksty i ustawienia wybranego, bez gości. Potem można wszystko zmienić.",
        "The new event takes over the texts and settings of the one chosen, without its guests. You can change everything afterwards.",
        "Le nouvel événement reprend les textes et réglages de celui choisi, sans les personnes invitées. Tout peut être modifié ensuite.");
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
        "Wydarzenie zostało utworzone. Prosimy sprawdzić ustawienia i teksty: jego strona jest już dostępna pod swoim adresem.",
        "The event has been created. Please check settings and texts: its page can already be reached at its address.",
        "L’événement est créé. Veuillez vérifier les réglages et les textes : sa page est déjà accessible à son adresse.");
}

using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Organiser.CheckIn.Offline;

/// <summary>Words of the door without a network.</summary>
public static class OfflineTexts
{
    public static readonly Text Offline = new(
        "Nie ma sieci. Wejścia zapisują się w tym telefonie i zostaną wysłane, gdy sieć wróci.",
        "There is no network. Arrivals are kept on this phone and sent when the network is back.",
        "Pas de réseau. Les entrées sont conservées sur ce téléphone et seront envoyées au retour du réseau.");
    public static readonly Text ToOnline = new("Spróbuj połączyć się ponownie", "Try to connect again", "Réessayer la connexion");
    public static readonly Text NoList = new(
        "W tym telefonie nie ma listy. Prosimy wpuszczać z listy papierowej albo zapytać organizatora.",
        "This phone has no list. Please use the printed list, or ask an organiser.",
        "Ce téléphone n’a pas de liste. Veuillez utiliser la liste imprimée ou demander aux organisateurs.");
    public static readonly Text NeedsScript = new(
        "Ta strona działa tylko z włączonym JavaScriptem.", "This page works only with JavaScript switched on.", "Cette page ne fonctionne qu’avec JavaScript activé.");
    public static readonly Text NobodyFound = new(
        "W tym telefonie nie ma takiej osoby wśród osób z miejscem. Prosimy zapytać organizatora.",
        "Nobody like that has a place on this phone’s list. Please ask an organiser.",
        "Personne de ce nom n’a de place sur la liste de ce téléphone. Veuillez demander aux organisateurs.");
    public static readonly Text OnPhone = new("W tym telefonie", "On this phone", "Sur ce téléphone");
    public static readonly Text PeopleOnList = new("Osoby z miejscem na liście", "Entries with a place on the list", "Fiches avec une place sur la liste");
    public static readonly Text ListOf = new("Lista z godziny", "List of", "Liste de");
    public static readonly Text NotSent = new("Jeszcze niewysłane", "Not sent yet", "Pas encore envoyées");
    public static readonly Text LetInHere = new("Wpuszczono; jeszcze niewysłane.", "Let in; not sent yet.", "Entrée notée ; pas encore envoyée.");
    public static readonly Text AllIn = new("Wszyscy z tego wpisu już weszli.", "Everybody of this entry is in.", "Toutes les personnes de cette fiche sont entrées.");
    public static readonly Text ToSettle = new("Do wyjaśnienia", "To be looked after", "À vérifier");
    public static readonly Text Settled = new("Wyjaśnione, ukryj", "Looked after, hide", "Vérifié, masquer");

    /// <summary>Stands behind the name of who was let in.</summary>
    public static readonly Text Gone = new(
        "tej osoby nie ma już na liście. Prosimy powiedzieć organizatorowi, że weszła.",
        "no longer on the list. Please tell an organiser that they came in.",
        "n’est plus sur la liste. Veuillez signaler son entrée aux organisateurs.");

    private static readonly Text Already = new("w środku już od {0}, {1}.", "already in, {0}, {1}.", "à l’intérieur depuis {0}, {1}.");
    private static readonly Text NoSeat = new(
        "nie ma już miejsca. Prosimy powiedzieć organizatorowi, że ta osoba weszła.",
        "has no place any more. Please tell an organiser that they came in.",
        "n’a plus de place. Veuillez signaler son entrée aux organisateurs.");

    /// <summary>Why a scan was not stored; stands behind the name.</summary>
    public static string Of(LetInResult result, DebateEvent debate) =>
        result.Before.Count > 0 ? Already.With(Dates.Time(EventTime.ToLocal(result.Before[0].At, debate.TimeZone)), result.Before[0].Entrance)
        : result.Outcome is DoorOutcome.In or DoorOutcome.AlreadyIn ? Gone
        : result.Outcome is DoorOutcome.Closed ? CheckInTexts.Of(DoorOutcome.Closed, debate)
        : NoSeat;
}

using DebateInvite.Domain.Prints;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

/// <summary>Words of the list for who guards the building.</summary>
public static class SecurityTexts
{
    public static readonly Text Lead = new(
        "Na liście są tylko nazwiska, imiona i instytucje osób, które mają miejsce. Każda wydana wersja zostaje tu taka, jaka była, a następna pokazuje zmiany.",
        "The list holds only last names, first names and institutions of those who have a seat. Each version that is issued stays here as it was, and the next shows the changes.",
        "La liste ne contient que les noms, prénoms et institutions des personnes qui ont une place. Chaque version remise reste ici telle quelle, et la suivante montre les changements.");
    public static readonly Text Kept = new(
        "Nazwiska znikną z wszystkich wersji same, po {0}, czyli tydzień po wydarzeniu; wcześniej, jeżeli ktoś zostanie usunięty z listy gości. Zostanie tylko informacja, kto, kiedy i komu wydał listę i ile osób na niej było.",
        "The names leave all versions by themselves after {0}, a week after the event; sooner, if somebody is deleted from the list of guests. What remains is who issued the list, when and to whom, and how many people were on it.",
        "Les noms disparaissent d’eux-mêmes de toutes les versions après le {0}, une semaine après l’événement ; plus tôt si une personne est supprimée de la liste. Il reste seulement qui a remis la liste, quand et à qui, et combien de personnes y figuraient.");
    public static readonly Text IssueTitle = new("Wydaj wersję {0}", "Issue version {0}", "Remettre la version {0}");
    public static readonly Text Now = new("Na liście byłoby teraz: {0}.", "On the list now: {0}.", "Sur la liste à présent : {0}.");
    public static readonly Text SinceLast = new("Od ostatniej wersji: {0}.", "Since the last version: {0}.", "Depuis la dernière version : {0}.");
    public static readonly Text IssuedTo = new("Dla kogo", "For whom", "Pour qui");
    public static readonly Text IssuedToHint = new(
        "Na przykład „recepcja, ul. Żurawia 4a”.", "Such as ‘reception, ul. Żurawia 4a’.", "Par exemple « réception, ul. Żurawia 4a ».");
    public static readonly Text IssuedToRequired = new("Prosimy podać, dla kogo jest ta wersja.", "Please say for whom this version is.", "Veuillez indiquer pour qui est cette version.");
    public static readonly Text SentTo = new("Wyślij na adres e-mail", "Send to the e-mail address", "Envoyer à l’adresse e-mail");
    public static readonly Text SentToHint = new(
        "Wiadomość z listą jako plikiem XLSX pójdzie tylko na ten adres. Bez adresu listę można potem wydrukować albo pobrać.",
        "A message with the list as an XLSX file goes to this address only. Without one, the list can then be printed or downloaded.",
        "Un message avec la liste en fichier XLSX part à cette seule adresse. Sans adresse, la liste peut ensuite être imprimée ou téléchargée.");
    public static readonly Text Issue = new("Wydaj listę", "Issue the list", "Remettre la liste");
    public static readonly Text Issued = new("Wersja {0} jest wydana.", "Version {0} is issued.", "La version {0} est remise.");
    public static readonly Text IssuedAndSent = new("Wersja {0} jest wydana i zostanie wysłana na adres {1}.", "Version {0} is issued, and will be sent to {1}.", "La version {0} est remise et sera envoyée à {1}.");
    public static readonly Text Versions = new("Wydane wersje", "Versions so far", "Versions remises");
    public static readonly Text None = new("Nie wydano jeszcze żadnej wersji.", "No version has been issued yet.", "Aucune version n’a encore été remise.");
    public static readonly Text Version = new("Wersja", "Version", "Version");
    public static readonly Text VersionOf = new("Lista dla ochrony budynku, wersja {0}", "List for the building’s security, version {0}", "Liste pour la sécurité du bâtiment, version {0}");
    public static readonly Text IssuedAt = new("Wydana", "Issued", "Remise");
    public static readonly Text People = new("Osoby", "People", "Personnes");
    public static readonly Text Changes = new("Zmiany", "Changes", "Changements");
    public static readonly Text Forgotten = new("nazwiska usunięto {0}", "names deleted {0}", "noms supprimés le {0}");
    public static readonly Text Erased = new(
        "Z tej wersji zniknęły później {0} wpisy osób, których dane usunięto.", "{0} entries have left this version since, of people whose data was deleted.", "{0} entrées ont depuis quitté cette version, celles de personnes dont les données ont été supprimées.");
    public static readonly Text NoLonger = new("Nie ma już na liście", "No longer on the list", "Ne figurent plus sur la liste");
    public static readonly Text NoChanges = new("bez zmian", "no changes", "aucun changement");
    public static readonly Text AddedRemovedChanged = new("dodane: {0}, usunięte: {1}, zmienione: {2}", "added: {0}, removed: {1}, changed: {2}", "ajouts : {0}, retraits : {1}, modifications : {2}");
    public static readonly Text Download = new("Pobierz jako XLSX", "Download as XLSX", "Télécharger en XLSX");
    public static readonly Text Privacy = new(
        "Administratorem danych jest {0}. Lista służy wyłącznie do wpuszczenia gości do budynku; po wydarzeniu prosimy ją zniszczyć.",
        "The controller of the data is {0}. The list is only for letting guests into the building; please destroy it after the event.",
        "Le responsable du traitement est {0}. La liste sert uniquement à l’entrée dans le bâtiment ; merci de la détruire après l’événement.");

    /// <summary>How much has changed, in short; a dash where there is nothing to compare with.</summary>
    public static string Of(SecurityChanges? changes) =>
        changes is null ? "–" : changes.IsNone ? NoChanges : AddedRemovedChanged.With(changes.Added.Count, changes.Removed.Count, changes.Changed.Count);

    public static Text Of(IssueOutcome outcome) => outcome switch
    {
        IssueOutcome.TooLate => new(
            "Wydarzenie dawno się skończyło, a nazwisk z listy już nie przechowujemy; nie wydano jej.",
            "The event has long been over, and names on the list are no longer kept; it was not issued.",
            "L’événement est terminé depuis longtemps et les noms ne sont plus conservés ; la liste n’a pas été remise."),
        _ => new(
            "Osób jest za dużo na jedną listę; nie wydano jej.", "There are too many people for one list; it was not issued.", "Il y a trop de personnes pour une seule liste ; elle n’a pas été remise."),
    };
}

using DebateInvite.Domain.Privacy;

namespace DebateInvite.Web.Features.Organiser.Notices;

/// <summary>Words of the privacy ledger.</summary>
public static class NoticesTexts
{
    public static readonly Text Title = new("Rejestr informacji o danych osobowych", "Privacy ledger", "Registre de l’information sur les données");
    public static readonly Text Lead = new(
        "Kto otrzymał którą wersję informacji o danych osobowych, kiedy i w jaki sposób. Zmiana ustawień albo treści strony tworzy nową wersję.",
        "Who was given which version of the privacy notice, when and how. A change of the settings, or of the site’s own words, makes a new version.",
        "Qui a reçu quelle version de l’information sur les données personnelles, quand et comment. Modifier les réglages ou les textes du site crée une nouvelle version.");
    public static readonly Text Brief = new("Wersje i kto którą otrzymał", "Versions, and who was given which", "Les versions, et qui a reçu laquelle");
    public static readonly Text Versions = new("Wersje", "Versions", "Versions");
    public static readonly Text Version = new("Wersja {0}", "Version {0}", "Version {0}");
    public static readonly Text VersionTitle = new("Informacja o danych osobowych, wersja {0}", "Privacy notice, version {0}", "Information sur les données personnelles, version {0}");
    public static readonly Text VersionText = new(
        "Tak brzmiała dla gości od {0}. Inne wersje językowe: zmiana języka na dole strony.",
        "This is how guests could read it from {0} on. The other languages are at the foot of the page.",
        "Voici ce que les personnes invitées pouvaient lire à partir du {0}. Les autres langues sont au bas de la page.");
    public static readonly Text InForce = new("obecna", "the present one", "actuelle");
    public static readonly Text Since = new("Od", "Since", "Depuis");
    public static readonly Text NotKept = new("treść jeszcze niezapisana", "text not kept yet", "texte pas encore conservé");
    public static readonly Text Last = new("Ostatnia dla", "The latest for", "La dernière pour");
    public static readonly Text LastHint = new(
        "Każda osoba liczy się raz: przy wersji, którą otrzymała ostatnio.",
        "Each person counts once: with the version that they were given last.",
        "Chaque personne compte une fois : pour la dernière version reçue.");
    public static readonly Text Untold = new(
        "Bez informacji są jeszcze osoby, którym nic nie wysłano i które nie odpowiadały przez stronę: {0}.",
        "Nobody has told those yet who were sent nothing and have not replied on the site: {0}.",
        "N’ont pas encore été informées les personnes à qui rien n’a été envoyé et qui n’ont pas répondu sur le site : {0}.");
    public static readonly Text Behind = new("Znają tylko wcześniejszą wersję", "Know an earlier version only", "Connaissent seulement une version antérieure");
    public static readonly Text NobodyBehind = new(
        "Nikt: wszyscy, którzy otrzymali informację, mają obecną wersję.",
        "Nobody: all who were given the notice have the present version.",
        "Personne : toutes les personnes informées ont la version actuelle.");
    public static readonly Text Guest = new("Gość", "Guest", "Personne invitée");
    public static readonly Text At = new("Kiedy", "When", "Quand");
    public static readonly Text Way = new("Sposób", "How", "Comment");

    public static Text Of(NoticeWay way) => way switch
    {
        NoticeWay.Form => new("w formularzu", "with the form", "avec le formulaire"),
        NoticeWay.PersonalLink => new("pod odnośnikiem gościa", "behind their own link", "par le lien personnel"),
        NoticeWay.Door => new("przy wejściu", "at the entrance", "à l’accueil"),
        NoticeWay.Mail => new("z wiadomością", "with a message", "avec un message"),
        _ => throw new ArgumentOutOfRangeException(nameof(way), way, message: null),
    };
}

namespace DebateInvite.Web.Features.Organiser.Prints;

/// <summary>Words that the pages for printing share.</summary>
public static class PrintTexts
{
    public static readonly Text Lead = new(
        "Arkusze przygotowuje ta strona, a drukuje przeglądarka: na papierze zostaje sam arkusz. Każdy z nich można też zapisać jako PDF.",
        "This site prepares the sheets, the browser prints them: only the sheet remains on paper. Each can also be saved as a PDF.",
        "Ce site prépare les feuilles, le navigateur les imprime : seule la feuille reste sur le papier. Chacune peut aussi être enregistrée en PDF.");
    public static readonly Text NeedsRight = new("Wymaga uprawnienia: {0}.", "Needs the permission: {0}.", "Nécessite l’autorisation : {0}.");
    public static readonly Text HowTo = new(
        "Prosimy wydrukować tę stronę z przeglądarki, w skali 100%, bez jej własnych nagłówków i stopek. Na papierze zostanie tylko to, co jest w ramce poniżej.",
        "Please print this page from the browser, at a scale of 100%, without its own headers and footers. Only what is framed below remains on paper.",
        "Veuillez imprimer cette page depuis le navigateur, à l’échelle 100 %, sans ses propres en-têtes et pieds de page. Seul ce qui est encadré ci-dessous restera sur le papier.");
    public static readonly Text Sheet = new("Arkusz do druku", "Sheet to print", "Feuille à imprimer");
    public static readonly Text ForTag = new("Tylko goście z etykietą", "Only guests with the tag", "Seulement les personnes avec l’étiquette");
    public static readonly Text EveryTag = new("wszyscy z miejscem", "all with a seat", "toutes les personnes avec une place");
    public static readonly Text Nobody = new("Nikt jeszcze nie ma miejsca.", "Nobody has a seat yet.", "Personne n’a encore de place.");
    public static readonly Text TooMany = new(
        "Osób jest {0}, a na raz można przygotować do druku najwyżej {1}. Prosimy wybrać etykietę; niepełnej listy nie pokazujemy, aby nikt nie wziął jej za całą.",
        "There are {0} people, and {1} at most can be set for printing at once. Please choose a tag; part of a list is not shown, so that nobody takes it for all of it.",
        "Il y a {0} personnes, et l’on peut en préparer {1} au plus à la fois. Veuillez choisir une étiquette ; une liste partielle n’est pas affichée, pour que personne ne la croie complète.");
    public static readonly PluralText People = new(("{0} osoba", "{0} osoby", "{0} osób"), ("{0} person", "{0} people"), ("{0} personne", "{0} personnes"));
    public static readonly Text When = new("Kiedy", "When", "Quand");
    public static readonly Text Where = new("Gdzie", "Where", "Lieu");
    public static readonly Text Host = new("Gospodarz", "Host", "Hôte");
    public static readonly Text FullName = new("Imię i nazwisko", "First and last name", "Prénom et nom");
    public static readonly Text As = new("Stan na {0}", "As of {0}", "État au {0}");
}

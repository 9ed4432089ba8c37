using DebateInvite.Domain.Imports;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Words of the pages about imports.</summary>
public static class ImportTexts
{
    public static readonly Text Title = new("Import gości", "Import guests", "Importer une liste");
    public static readonly Text Intro = new(
        "Listę z Excela lub innego programu można wczytać w całości. Zanim cokolwiek zostanie zapisane, panel pokaże, co zrobi każdy wiersz.",
        "A list from Excel or another program can be read in as a whole. Before anything is stored, the desk shows what each row will do.",
        "Une liste d’Excel ou d’un autre logiciel peut être importée en entier. Avant tout enregistrement, l’effet de chaque ligne est affiché.");
    public static readonly Text File = new("Plik", "File", "Fichier");
    public static readonly Text FileHint = new(
        "XLSX albo CSV, najwyżej 10 MB i 20 000 wierszy. Pierwszy wiersz to nagłówki kolumn.",
        "XLSX or CSV, 10 MB and 20,000 rows at most. The first row holds the columns’ headings.",
        "XLSX ou CSV, au plus 10 Mo et 20 000 lignes. La première ligne contient les intitulés des colonnes.");
    public static readonly Text FileRequired = new("Prosimy wybrać plik.", "Please choose a file.", "Veuillez choisir un fichier.");
    public static readonly Text Upload = new("Wczytaj plik", "Read the file", "Lire le fichier");
    public static readonly Text Sample = new("Pobierz przykładowy plik", "Download a sample file", "Télécharger un fichier d’exemple");
    public static readonly Text SampleFileName = new("przyklad.csv", "sample.csv", "exemple.csv");
    public static readonly Text Rules = new("Jak działa import", "How an import works", "Comment fonctionne l’importation");
    public static readonly Text RuleMatching = new(
        "Gość jest rozpoznawany po adresie e-mail, a bez adresu po nazwisku, imieniu i instytucji.",
        "A guest is recognised by the e-mail address or, without one, by name and institution.",
        "Une personne est reconnue à son adresse e-mail ou, sans adresse, à son nom et à son institution.");
    public static readonly Text RuleEmpty = new(
        "Puste komórki niczego nie usuwają. Etykiety są dodawane do tych, które gość już ma.",
        "Empty cells remove nothing. Tags are added to those that the guest has.",
        "Les cellules vides ne suppriment rien. Les étiquettes s’ajoutent à celles de la personne.");
    public static readonly Text RuleReply = new(
        "Import nie zmienia odpowiedzi gości i do nikogo nie pisze.",
        "An import does not change guests’ replies and writes to nobody.",
        "L’importation ne change pas les réponses et n’envoie aucun message.");
    public static readonly Text RuleNeeds = new(
        "Potrzeb związanych z dostępnością import nie przyjmuje: takie kolumny prosimy usunąć z pliku, a potrzeby podaje gość.",
        "An import takes no accessibility needs: please remove such columns from the file; guests state their needs themselves.",
        "L’importation ne prend pas les besoins d’accessibilité : veuillez retirer ces colonnes du fichier ; les personnes invitées les indiquent elles-mêmes.");
    public static readonly Text RuleErrors = new(
        "Wiersze z błędami można pobrać, poprawić i wczytać jeszcze raz.",
        "Rows with errors can be downloaded, corrected and imported again.",
        "Les lignes erronées peuvent être téléchargées, corrigées et réimportées.");
    public static readonly Text Recent = new("Ostatnie pliki", "Recent files", "Fichiers récents");
    public static readonly Text RecentHint = new(
        "Pliki są usuwane po jednym dniu.", "Files are removed after a day.", "Les fichiers sont supprimés au bout d’un jour.");
    public static readonly Text When = new("Kiedy", "When", "Quand");
    public static readonly Text Who = new("Kto", "Who", "Qui");
    public static readonly Text State = new("Stan", "State", "État");

    public static readonly Text ColumnsTitle = new("Kolumny pliku", "The file’s columns", "Colonnes du fichier");
    public static readonly Text ColumnsIntro = new(
        "Prosimy sprawdzić, co zawiera każda kolumna. Potrzebne jest imię i nazwisko albo adres e-mail.",
        "Please check what each column holds. The names or the e-mail address are needed.",
        "Veuillez vérifier ce que contient chaque colonne. Il faut le nom et le prénom ou l’adresse e-mail.");
    public static readonly Text ColumnNumber = new("kolumna {0}", "column {0}", "colonne {0}");
    public static readonly Text Ignore = new("(pomiń)", "(leave out)", "(ignorer)");
    public static readonly Text Samples = new("na przykład: {0}", "for example: {0}", "par exemple : {0}");
    public static readonly Text NoSamples = new("pusta kolumna", "empty column", "colonne vide");
    public static readonly Text ColumnTwice = new(
        "{0}: prosimy wskazać tylko jedną kolumnę.", "{0}: please choose one column only.", "{0} : veuillez n’indiquer qu’une colonne.");
    public static readonly Text ColumnsLack = new(
        "Prosimy wskazać kolumnę z imieniem i kolumnę z nazwiskiem albo kolumnę z adresem e-mail.",
        "Please choose the columns with the first and the last name, or the one with the e-mail address.",
        "Veuillez indiquer les colonnes du prénom et du nom, ou celle de l’adresse e-mail.");
    public static readonly Text ToPreview = new("Pokaż podgląd", "Show the preview", "Afficher l’aperçu");

    public static readonly Text PreviewTitle = new("Podgląd importu", "Preview of the import", "Aperçu de l’importation");
    public static readonly Text NothingStoredYet = new(
        "Nic nie jest jeszcze zapisane.", "Nothing is stored yet.", "Rien n’est encore enregistré.");
    public static readonly Text Store = new("Zapisz na liście gości", "Store in the guest list", "Enregistrer dans la liste");
    public static readonly Text NothingToStore = new(
        "Ten plik nie zawiera niczego nowego.", "There is nothing new in this file.", "Ce fichier ne contient rien de nouveau.");
    public static readonly Text LeftOut = new(
        "Wiersze z błędami i powtórzone zostaną pominięte.",
        "Rows with errors and repeated ones will be left out.",
        "Les lignes erronées et répétées seront ignorées.");
    public static readonly Text ChangeColumns = new("Zmień kolumny", "Change the columns", "Modifier les colonnes");
    public static readonly Text Discard = new("Usuń plik", "Discard the file", "Supprimer le fichier");
    public static readonly Text DownloadErrors = new("Pobierz wiersze z błędami", "Download rows with errors", "Télécharger les lignes erronées");
    public static readonly Text ErrorsFileName = new("bledy", "errors", "erreurs");
    public static readonly Text Reason = new("Powód", "Reason", "Motif");
    public static readonly Text Rows = new("Wiersze", "Rows", "Lignes");
    public static readonly Text Row = new("Wiersz", "Row", "Ligne");
    public static readonly Text Verdict = new("Co zrobi", "What it does", "Effet");
    public static readonly Text Person = new("Osoba", "Person", "Personne");
    public static readonly Text Remark = new("Uwagi", "Remarks", "Remarques");
    public static readonly Text All = new("wszystkie", "all", "toutes");
    public static readonly Text Change = new("{0}: {1} → {2}", "{0}: {1} → {2}", "{0} : {1} → {2}");
    public static readonly Text Nothing = new("brak", "none", "néant");

    public static readonly Text ProgressTitle = new("Import trwa", "The import is running", "Importation en cours");
    public static readonly Text Progress = new("Zapisano {0} z {1} wierszy", "{0} of {1} rows stored", "{0} lignes enregistrées sur {1}");
    public static readonly Text ProgressHint = new(
        "Strona odświeża się sama. Można ją zamknąć: import dokończy się bez niej.",
        "This page refreshes by itself. You can close it: the import goes on without it.",
        "Cette page s’actualise seule. Vous pouvez la fermer : l’importation continue.");
    public static readonly Text Refresh = new("Odśwież", "Refresh", "Actualiser");

    public static readonly Text ResultTitle = new("Import zakończony", "The import is done", "Importation terminée");
    public static readonly Text AddedLabel = new("dodane", "added", "ajoutés");
    public static readonly Text UpdatedLabel = new("zmienione", "updated", "modifiés");
    public static readonly Text UnchangedLabel = new("bez zmian", "unchanged", "inchangés");
    public static readonly Text FailedLabel = new("pominięte", "left out", "ignorés");
    public static readonly Text ToGuests = new("Lista gości", "Guest list", "Liste des personnes invitées");
    public static readonly Text Again = new("Wczytaj następny plik", "Read another file", "Lire un autre fichier");
    public static readonly Text FailedRows = new("Pominięte wiersze", "Rows left out", "Lignes ignorées");

    public static readonly Text Discarded = new("Plik został usunięty; nic nie zapisano.", "The file has been discarded; nothing was stored.", "Le fichier a été supprimé ; rien n’a été enregistré.");
    public static readonly Text TooLate = new(
        "Tego nie można już zrobić: ktoś zmienił kolumny albo import już trwa.",
        "That can no longer be done: somebody has changed the columns, or the import is running.",
        "Ce n’est plus possible : quelqu’un a modifié les colonnes ou l’importation est en cours.");

    public static readonly Text FormulaInCell = new(
        "w komórce jest formuła albo jej błąd; prosimy wpisać samą wartość.", "the cell holds a formula or its error; please enter the value itself.", "la cellule contient une formule ou son erreur ; veuillez saisir la valeur elle-même.");
    public static readonly Text SectorUnknown = new("nie znamy sektora „{0}”; prosimy wpisać sektor z listy.", "there is no sector ‘{0}’; please use one of the list.", "le secteur « {0} » n’existe pas ; veuillez en indiquer un de la liste.");
    public static readonly Text LanguageUnknown = new(
        "„{0}” to nie jest polski, angielski ani francuski; prosimy wpisać pl, en albo fr.", "‘{0}’ is not Polish, English or French; please use pl, en or fr.", "« {0} » n’est ni polonais, ni anglais, ni français ; veuillez indiquer pl, en ou fr.");
    public static readonly Text OtherName = new(
        "Ten adres ma już {0}. Wiersz pomijamy, dopóki nie wiadomo, czy to ta sama osoba.",
        "{0} has this address already. The row is left out until it is said whether this is the same person.",
        "{0} a déjà cette adresse. La ligne est laissée de côté tant qu’on ne sait pas s’il s’agit de la même personne.");
    public static readonly Text SharesWithRow = new(
        "Ten sam adres jest w wierszu {0}: to dwie osoby.", "Row {0} has the same address: these are two people.", "La ligne {0} a la même adresse : ce sont deux personnes.");
    public static readonly Text OtherNameOf = new("Ten adres ma też {0}.", "{0} has this address too.", "{0} a aussi cette adresse.");
    public static readonly Text NamesTitle = new("Ten sam adres, inne nazwisko", "Same address, other name", "Même adresse, autre nom");
    public static readonly Text NamesText = new(
        "Adres e-mail mają już osoby o innym nazwisku. Prosimy zdecydować przy każdym wierszu albo o wszystkich naraz; wiersze bez decyzji pomijamy.",
        "These addresses belong to guests with other names. Please decide for each row, or for all at once; rows without a decision are left out.",
        "Ces adresses sont celles de personnes d’un autre nom. Veuillez décider ligne par ligne ou pour toutes à la fois ; les lignes sans décision sont laissées de côté.");
    public static readonly Text WhoIsIt = new("Kto to jest? Wiersz {0}", "Who is it? Row {0}", "Qui est-ce ? Ligne {0}");
    public static readonly Text NameUnknown = new("pomiń", "leave out", "laisser de côté");
    public static readonly Text NameSame = new("ta sama osoba, nowe nazwisko", "same person, new name", "même personne, nouveau nom");
    public static readonly Text NameOther = new("inna osoba, ten sam adres", "another person, same address", "autre personne, même adresse");
    public static readonly Text SaveNames = new("Zapisz decyzje na tej stronie", "Keep the decisions on this page", "Garder les décisions de cette page");
    public static readonly Text AllSame = new("Wszystkie: te same osoby", "All: the same people", "Toutes : les mêmes personnes");
    public static readonly Text AllOther = new("Wszystkie: inne osoby", "All: other people", "Toutes : d’autres personnes");
    public static readonly Text AllUnknown = new("Wszystkie: pomiń", "All: leave out", "Toutes : laisser de côté");

    public static Text Of(OtherName name) => name switch
    {
        Domain.Imports.OtherName.SamePerson => NameSame,
        Domain.Imports.OtherName.AnotherPerson => NameOther,
        _ => NameUnknown,
    };

    public static readonly Text SameAsRow = new("Ta sama osoba jest w wierszu {0}.", "The same person is in row {0}.", "La même personne figure à la ligne {0}.");
    public static readonly Text SeveralGuests = new(
        "Na liście gości jest kilka osób o tym imieniu i nazwisku z tej instytucji. Potrzebny jest adres e-mail.",
        "Several guests have this name and institution. The e-mail address is needed.",
        "Plusieurs personnes portent ce nom dans cette institution. L’adresse e-mail est nécessaire.");
    public static readonly Text NotStored = new(
        "Nie udało się zapisać tego wiersza. Prosimy wczytać go jeszcze raz.",
        "This row could not be stored. Please import it again.",
        "Cette ligne n’a pas pu être enregistrée. Veuillez l’importer de nouveau.");

    public static Text Of(ImportField field) => field switch
    {
        ImportField.FullName => new("Imię i nazwisko", "First and last name", "Prénom et nom"),
        ImportField.FullNameReversed => new("Nazwisko i imię", "Last and first name", "Nom et prénom"),
        ImportField.Notes => new("Notatki organizatora", "Organisers’ notes", "Notes des organisateurs"),
        _ => GuestFields.Of(field.ToString()).Label,
    };

    public static Text Of(RowVerdict verdict) => verdict switch
    {
        RowVerdict.New => new("nowy", "new", "nouveau"),
        RowVerdict.Update => new("zmiana", "update", "modification"),
        RowVerdict.Unchanged => new("bez zmian", "unchanged", "inchangé"),
        RowVerdict.OtherName => new("kto to?", "who is it?", "qui est-ce ?"),
        RowVerdict.Duplicate => new("powtórzony", "repeated", "répété"),
        _ => new("błąd", "error", "erreur"),
    };

    /// <summary>Beside a number of rows, whatever it is.</summary>
    public static Text RowsThatAre(RowVerdict verdict) => verdict switch
    {
        RowVerdict.New => new("nowe", "new", "nouveaux"),
        RowVerdict.Update => new("zmiany", "updates", "modifications"),
        RowVerdict.Unchanged => new("bez zmian", "unchanged", "inchangés"),
        RowVerdict.OtherName => new("ten sam adres, inne nazwisko", "same address, other name", "même adresse, autre nom"),
        RowVerdict.Duplicate => new("powtórzone", "repeated", "répétés"),
        _ => new("błędy", "errors", "erreurs"),
    };

    public static Text Of(ImportState state) => state switch
    {
        ImportState.Uploaded => new("do sprawdzenia", "to be checked", "à vérifier"),
        ImportState.Mapped => new("do zatwierdzenia", "to be confirmed", "à confirmer"),
        ImportState.Confirmed => new("trwa", "running", "en cours"),
        _ => new("zakończony", "done", "terminé"),
    };
}

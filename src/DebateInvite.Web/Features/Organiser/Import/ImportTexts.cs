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
        "XLSX, XLSM, ODS albo CSV, najwyżej 10 MB i 20 000 wierszy. Nagłówki pomagają rozpoznać, co zawiera każda kolumna.",
        "XLSX, XLSM, ODS or CSV, 10 MB and 20,000 rows at most. Headings help to tell what each column holds.",
        "XLSX, XLSM, ODS ou CSV, au plus 10 Mo et 20 000 lignes. Des intitulés aident à reconnaître chaque colonne.");
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
        "Treść plików jest usuwana po jednym dniu. Zakończony import można cofnąć przez 30 dni.",
        "What files hold is removed after a day. A finished import can be taken back within 30 days.",
        "Le contenu des fichiers est supprimé au bout d’un jour. Une importation terminée peut être annulée pendant 30 jours.");
    public static readonly Text When = new("Kiedy", "When", "Quand");
    public static readonly Text Who = new("Kto", "Who", "Qui");
    public static readonly Text State = new("Stan", "State", "État");

    public static readonly Text ReadingTitle = new("Odczyt pliku", "How the file is read", "Lecture du fichier");
    public static readonly Text ReadingIntro = new(
        "Prosimy sprawdzić, czy plik został odczytany tak, jak go widać w programie, z którego pochodzi.",
        "Please check that the file is read as the program shows it that it comes from.",
        "Veuillez vérifier que le fichier est lu tel que son logiciel l’affiche.");
    public static readonly Text Sheet = new("Arkusz", "Sheet", "Feuille");
    public static readonly Text HiddenSheet = new("{0} (ukryty)", "{0} (hidden)", "{0} (masquée)");
    public static readonly Text Encoding = new("Kodowanie liter", "How letters are encoded", "Encodage des lettres");
    public static readonly Text EncodingHint = new(
        "Prosimy wybrać to, przy którym słowa z pliku wyglądają dobrze.",
        "Please choose the one with which the file’s words look right.",
        "Veuillez choisir celui avec lequel les mots du fichier sont justes.");
    public static readonly Text EncodingWithSample = new("{0} – {1}", "{0} – {1}", "{0} – {1}");
    public static readonly Text Hidden = new("Ukryte wiersze i kolumny", "Hidden rows and columns", "Lignes et colonnes masquées");
    public static readonly Text HiddenRows = new("Ukryte wiersze: {0}.", "Hidden rows: {0}.", "Lignes masquées : {0}.");
    public static readonly Text HiddenColumns = new("Ukryte kolumny: {0}.", "Hidden columns: {0}.", "Colonnes masquées : {0}.");
    public static readonly Text LeaveHidden = new("pomiń to, czego plik nie pokazuje", "leave out what the file does not show", "ignorer ce que le fichier n’affiche pas");
    public static readonly Text TakeHidden = new("wczytaj także ukryte", "read the hidden ones too", "lire aussi ce qui est masqué");
    public static readonly Text Headings = new("Nagłówki kolumn", "Headings of the columns", "Intitulés des colonnes");
    public static readonly Text HeadingsUnsure = new(
        "Nie widać znanych nagłówków. Czy pierwszy wiersz to nagłówki, czy już osoba?",
        "No known headings can be seen. Is the first row headings, or a person already?",
        "Aucun intitulé connu n’apparaît. La première ligne contient-elle des intitulés, ou déjà une personne ?");
    public static readonly Text NoHeadings = new("nie ma nagłówków, pierwszy wiersz to osoba", "no headings, the first row is a person", "pas d’intitulés, la première ligne est une personne");
    public static readonly Text HeadingsInRow = new("wiersz {0}: {1}", "row {0}: {1}", "ligne {0} : {1}");
    public static readonly Text HeadingsInRows = new("wiersze {0} i {1} razem", "rows {0} and {1} together", "lignes {0} et {1} ensemble");
    public static readonly Text ControlCharacters = new(
        "W pliku były znaki, które nie należą do żadnego tekstu ({0}). Zostały pominięte.",
        "The file held characters that are no part of any text ({0}). They are left out.",
        "Le fichier contenait des caractères étrangers à tout texte ({0}). Ils sont ignorés.");
    public static readonly Text UnreadableCells = new(
        "Wartości niektórych komórek nie ma w pliku ({0}). Są wczytane jako puste.",
        "The values of some cells are not in the file ({0}). They are read as empty.",
        "Les valeurs de certaines cellules manquent dans le fichier ({0}). Elles sont lues comme vides.");
    public static readonly Text SoRead = new("Tak odczytany plik", "The file as it is read so", "Le fichier ainsi lu");
    public static readonly Text LookAgain = new("Odczytaj i pokaż", "Read and show", "Lire et afficher");
    public static readonly Text ToColumns = new("Dalej do kolumn", "On to the columns", "Continuer vers les colonnes");
    public static readonly Text ChangeReading = new("Zmień sposób odczytu", "Change how it is read", "Modifier la lecture");

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
    public static readonly Text Remark = new("Uwagi", "Remarks", "Remarques");
    public static readonly Text All = new("wszystkie", "all", "toutes");
    public static readonly Text Nothing = new("brak", "none", "néant");

    public static readonly Text CellsLeftOut = new(
        "Wiersze, z których część komórek pomijamy lub poprawiamy: {0}. Powód stoi przy każdym.",
        "Rows of which some cells are left out or tidied: {0}. The reason stands beside each.",
        "Lignes dont certaines cellules sont ignorées ou corrigées : {0}. Le motif figure à côté de chacune.");
    public static readonly Text Tag = new("Etykieta dla wszystkich z pliku", "A tag for everybody of the file", "Une étiquette pour toutes les personnes du fichier");
    public static readonly Text TagHint = new(
        "Po niej można ich potem znaleźć na liście. Dostaną ją też osoby, u których nic więcej się nie zmienia.",
        "By it they are found on the list later. Those of whom nothing else changes get it too.",
        "Elle permet de les retrouver dans la liste. Les personnes inchangées la reçoivent aussi.");
    public static readonly Text TagOnly = new("Nadaj tylko etykietę", "Give the tag only", "Attribuer seulement l’étiquette");
    public static readonly Text TagTooLong = new(
        "Etykieta jest za długa. Prosimy ją skrócić.", "The tag is too long. Please shorten it.", "L’étiquette est trop longue. Veuillez la raccourcir.");
    public static readonly Text TagDoesNotFit = new(
        "Etykieta nie mieści się obok innych etykiet tej osoby.", "The tag does not fit beside this person’s other tags.", "L’étiquette ne tient pas à côté des autres étiquettes de cette personne.");
    public static readonly Text NoPerson = new(
        "Ten wiersz wygląda na sumę, stopkę albo nagłówek, nie na osobę.",
        "This row looks like a total, a footer or a heading, not like a person.",
        "Cette ligne ressemble à un total, à un pied de page ou à un intitulé, pas à une personne.");
    public static readonly Text PeopleTitle = new("Wiersze, które nie wyglądają na osoby: {0}", "Rows that do not look like people: {0}", "Lignes qui ne ressemblent pas à des personnes : {0}");
    public static readonly Text PeopleText = new(
        "To zapewne sumy, stopki lub powtórzone nagłówki. Pomijamy je, chyba że to jednak osoby.",
        "They are probably totals, footers or repeated headings. They are left out, unless they are people after all.",
        "Ce sont sans doute des totaux, des pieds de page ou des intitulés répétés. Elles sont ignorées, à moins qu’il ne s’agisse bien de personnes.");
    public static readonly Text IsItAPerson = new("Czy to osoba? Wiersz {0}", "Is it a person? Row {0}", "Est-ce une personne ? Ligne {0}");
    public static readonly Text IsNoPerson = new("pomiń", "leave out", "laisser de côté");
    public static readonly Text IsPerson = new("to osoba", "it is a person", "c’est une personne");
    public static readonly Text AllAreNone = new("Pomiń wszystkie", "Leave out all", "Toutes : laisser de côté");
    public static readonly Text AllArePeople = new("Wszystkie to osoby", "All are people", "Toutes sont des personnes");
    public static readonly Text SectorsTitle = new("Słowa w kolumnie „Sektor”", "Words in the column ‘Sector’", "Mots de la colonne « Secteur »");
    public static readonly Text SectorsText = new(
        "Tych słów nie znamy. Prosimy wskazać, który sektor oznaczają, albo zostawić je bez sektora.",
        "These words are not known here. Please say which sector they mean, or leave them without one.",
        "Ces mots sont inconnus ici. Veuillez indiquer le secteur qu’ils désignent, ou les laisser sans secteur.");
    public static readonly Text SectorRows = new("wierszy: {0}", "rows: {0}", "lignes : {0}");
    public static readonly Text NoSector = new("(bez sektora)", "(no sector)", "(sans secteur)");
    public static readonly Text SaveSectors = new("Zapisz znaczenie słów", "Keep what the words mean", "Garder le sens des mots");

    public static readonly Text TakeBack = new("Cofnij import", "Take the import back", "Annuler l’importation");
    public static readonly Text TakeBackTitle = new("Cofnąć ten import?", "Take this import back?", "Annuler cette importation ?");
    public static readonly Text TakeBackAdded = new(
        "Osoby dodane z pliku zostaną usunięte z listy: {0}.",
        "People added from the file will be deleted from the list: {0}.",
        "Les personnes ajoutées depuis le fichier seront supprimées de la liste : {0}.");
    public static readonly Text TakeBackStaying = new(
        "Osoby, których dane ktoś potem zmienił, zostaną bez zmian: {0}.",
        "People whose record somebody has changed since stay as they are: {0}.",
        "Les personnes dont la fiche a été modifiée depuis restent telles quelles : {0}.");
    public static readonly Text TakeBackChanged = new(
        "Osoby, u których import coś zmienił, wrócą do poprzedniego stanu: {0}. Późniejsze zmiany tych samych pól zostaną.",
        "People of whom the import changed something will be as they were before: {0}. Later changes of the same fields stay.",
        "Les personnes modifiées par l’importation retrouveront leur état précédent : {0}. Les modifications ultérieures des mêmes champs restent.");
    public static readonly Text TakeBackNotNow = new(
        "Tego importu nie można już cofnąć: odpowiedziały lub dostały wiadomość osoby z pliku ({0}). Pojedyncze osoby można usunąć na ich kartach.",
        "This import can no longer be taken back: people of the file have replied or been written to ({0}). Single people can be deleted on their pages.",
        "Cette importation ne peut plus être annulée : des personnes du fichier ont répondu ou reçu un message ({0}). Une personne seule peut être supprimée sur sa fiche.");
    public static readonly Text TakeBackTooLate = new(
        "Tego importu nie można cofnąć: niczego nie zmienił, minęło 30 dni albo już go cofnięto.",
        "This import cannot be taken back: it changed nothing, 30 days have passed, or it was taken back already.",
        "Cette importation ne peut pas être annulée : elle n’a rien changé, 30 jours ont passé ou elle l’a déjà été.");
    public static readonly Text Keep = new("Nie cofaj", "Keep it", "Conserver");
    public static readonly Text WasTakenBack = new(
        "Import został cofnięty.", "The import has been taken back.", "L’importation a été annulée.");
    public static readonly Text TakenBackOn = new(
        "Ten import został cofnięty {0}.", "This import was taken back on {0}.", "Cette importation a été annulée le {0}.");
    public static readonly Text TaggedPeople = new("Osoby z etykietą „{0}”", "People tagged ‘{0}’", "Personnes avec l’étiquette « {0} »");

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
    public static readonly Text FailedRows = new("Pominięte wiersze i komórki", "Rows and cells left out", "Lignes et cellules ignorées");
    public static readonly Text OnlyCells = new("osoba wczytana", "the person came in", "personne importée");

    public static readonly Text Discarded = new("Plik został usunięty; nic nie zapisano.", "The file has been discarded; nothing was stored.", "Le fichier a été supprimé ; rien n’a été enregistré.");
    public static readonly Text TooLate = new(
        "Tego nie można już zrobić: ktoś zmienił kolumny albo import już trwa.",
        "That can no longer be done: somebody has changed the columns, or the import is running.",
        "Ce n’est plus possible : quelqu’un a modifié les colonnes ou l’importation est en cours.");

    public static readonly Text FormulaInCell = new(
        "w komórce jest formuła albo jej błąd; prosimy wpisać samą wartość.", "the cell holds a formula or its error; please enter the value itself.", "la cellule contient une formule ou son erreur ; veuillez saisir la valeur elle-même.");
    public static readonly Text SectorUnknown = new("nie znamy sektora „{0}”; prosimy wpisać sektor z listy.", "there is no sector ‘{0}’; please use one of the list.", "le secteur « {0} » n’existe pas ; veuillez en indiquer un de la liste.");
    public static readonly Text CellLeftOut = new("Komórka pominięta.", "The cell is left out.", "La cellule est ignorée.");
    public static readonly Text MeansNothing = new("„{0}” czytamy jako pustą komórkę.", "‘{0}’ is read as an empty cell.", "« {0} » est lu comme une cellule vide.");
    public static readonly Text SeveralAddresses = new(
        "w komórce jest kilka adresów; bierzemy {0}, pomijamy {1}.", "the cell holds several addresses; {0} is taken, {1} left out.", "la cellule contient plusieurs adresses ; {0} est retenue, {1} ignorée.");
    public static readonly Text SeveralPhones = new(
        "w komórce jest kilka numerów; bierzemy {0}, pomijamy {1}.", "the cell holds several numbers; {0} is taken, {1} left out.", "la cellule contient plusieurs numéros ; {0} est retenu, {1} ignoré.");
    public static readonly Text ReadAs = new("„{0}” czytamy jako {1}.", "‘{0}’ is read as {1}.", "« {0} » est lu comme {1}.");
    public static readonly Text BesideName = new(
        "„{0}” to nie imię ani nazwisko; pomijamy.", "‘{0}’ is no part of the name and is left out.", "« {0} » ne fait pas partie du nom et est ignoré.");
    public static readonly Text BesideAddress = new(
        "„{0}” to nie adres; pomijamy.", "‘{0}’ is no part of the address and is left out.", "« {0} » ne fait pas partie de l’adresse et est ignoré.");
    public static readonly Text TwoPeople = new(
        "w komórce są chyba dwie osoby; prosimy wpisać każdą w osobnym wierszu.", "the cell seems to hold two people; please give each a row.", "la cellule semble contenir deux personnes ; veuillez donner une ligne à chacune.");
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
        RowVerdict.NoPerson => new("nie osoba?", "no person?", "pas une personne ?"),
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
        RowVerdict.NoPerson => new("sumy, stopki, nagłówki", "totals, footers, headings", "totaux, pieds de page, intitulés"),
        _ => new("błędy", "errors", "erreurs"),
    };

    /// <summary>What an encoding is called where people choose one.</summary>
    public static string OfEncoding(string name) => name switch
    {
        "windows-1250" => new Text("Windows-1250 (środkowoeuropejskie)", "Windows-1250 (Central European)", "Windows-1250 (Europe centrale)"),
        "iso-8859-2" => new Text("ISO-8859-2 (środkowoeuropejskie)", "ISO-8859-2 (Central European)", "ISO-8859-2 (Europe centrale)"),
        "windows-1252" => new Text("Windows-1252 (zachodnioeuropejskie)", "Windows-1252 (Western European)", "Windows-1252 (Europe occidentale)"),
        "ibm852" => new Text("DOS 852 (środkowoeuropejskie)", "DOS 852 (Central European)", "DOS 852 (Europe centrale)"),
        "x-mac-ce" => new Text("Macintosh (środkowoeuropejskie)", "Macintosh (Central European)", "Macintosh (Europe centrale)"),
        "macintosh" => new Text("Macintosh (zachodnioeuropejskie)", "Macintosh (Western European)", "Macintosh (Europe occidentale)"),
        "iso-8859-15" => new Text("ISO-8859-15 (zachodnioeuropejskie)", "ISO-8859-15 (Western European)", "ISO-8859-15 (Europe occidentale)"),
        "windows-1251" => new Text("Windows-1251 (cyrylica)", "Windows-1251 (Cyrillic)", "Windows-1251 (cyrillique)"),
        _ => name.ToUpperInvariant(),
    };

    public static Text Of(ImportState state) => state switch
    {
        ImportState.Uploaded => new("do sprawdzenia", "to be checked", "à vérifier"),
        ImportState.Mapped => new("do zatwierdzenia", "to be confirmed", "à confirmer"),
        ImportState.Confirmed => new("trwa", "running", "en cours"),
        _ => new("zakończony", "done", "terminé"),
    };
}

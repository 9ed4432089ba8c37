namespace DebateInvite.Web.Spreadsheets;

/// <summary>Why a file cannot be taken for a list, for who brings it.</summary>
public static class SpreadsheetTexts
{
    public static readonly Text FileTooLarge = new(
        "Plik jest za duży: może mieć najwyżej 10 MB. Prosimy podzielić listę na części.",
        "The file is too large: 10 MB at most. Please divide the list.",
        "Le fichier est trop volumineux : 10 Mo au plus. Veuillez diviser la liste.");
    public static readonly Text Empty = new("Plik jest pusty.", "The file is empty.", "Le fichier est vide.");
    public static readonly Text OnlyHeadings = new(
        "Pod nagłówkami nie ma żadnego wiersza.", "There is no row below the headings.", "Il n’y a aucune ligne sous les intitulés.");
    public static readonly Text UnknownExtension = new(
        "To nie jest plik XLSX, XLSM, ODS ani CSV. Prosimy zapisać listę w jednym z tych formatów.",
        "This is no XLSX, XLSM, ODS or CSV file. Please save the list in one of these formats.",
        "Ce n’est pas un fichier XLSX, XLSM, ODS ou CSV. Veuillez enregistrer la liste dans l’un de ces formats.");
    public static readonly Text WrongExtension = new(
        "Plik ma w nazwie „{0}”, ale jest czymś innym. Prosimy otworzyć go w programie, z którego pochodzi, i zapisać jako XLSX lub CSV.",
        "The file’s name ends in ‘{0}’, but the file is something else. Please open it in the program that it comes from and save it as XLSX or CSV.",
        "Le nom du fichier se termine par « {0} », mais c’est autre chose. Veuillez l’ouvrir dans son logiciel et l’enregistrer en XLSX ou en CSV.");
    public static readonly Text Cards = new(
        "To są wizytówki vCard. Prosimy wyeksportować kontakty z książki adresowej jako CSV.",
        "These are vCards. Please export the contacts from the address book as CSV.",
        "Ce sont des cartes vCard. Veuillez exporter les contacts du carnet d’adresses en CSV.");
    public static readonly Text OldExcel = new(
        "To plik starego Excela albo plik chroniony hasłem. Prosimy zapisać go jako XLSX, bez hasła.",
        "This is a file of an old Excel, or one with a password. Please save it as XLSX, without a password.",
        "C’est un fichier d’un ancien Excel ou protégé par mot de passe. Veuillez l’enregistrer en XLSX, sans mot de passe.");
    public static readonly Text BrokenOds = new(
        "Tego pliku ODS nie da się odczytać: jest uszkodzony. Prosimy otworzyć go w programie LibreOffice i zapisać jeszcze raz.",
        "This ODS file cannot be read: it is damaged. Please open it in LibreOffice and save it again.",
        "Ce fichier ODS est illisible : il est endommagé. Veuillez l’ouvrir dans LibreOffice et l’enregistrer de nouveau.");
    public static readonly Text BrokenWorkbook = new(
        "Tego pliku XLSX nie da się odczytać: jest uszkodzony. Prosimy otworzyć go w Excelu i zapisać jeszcze raz.",
        "This XLSX file cannot be read: it is damaged. Please open it in Excel and save it again.",
        "Ce fichier XLSX est illisible : il est endommagé. Veuillez l’ouvrir dans Excel et l’enregistrer de nouveau.");
    public static readonly Text WorkbookTooLarge = new(
        "Ten plik po rozpakowaniu jest za duży. Prosimy skopiować samą listę do nowego pliku.",
        "Unpacked, this file is too large. Please copy the list alone to a new file.",
        "Une fois décompressé, ce fichier est trop volumineux. Veuillez copier la liste seule dans un nouveau fichier.");
    public static readonly Text TooManyColumns = new(
        "Kolumn może być najwyżej {0}, a w wierszu {1} jest ich więcej.",
        "There can be {0} columns at most; row {1} has more.",
        "Il peut y avoir {0} colonnes au plus ; la ligne {1} en a davantage.");
    public static readonly Text TooManyRows = new(
        "Plik ma za dużo wierszy: może ich być najwyżej {0}. Prosimy podzielić listę na części.",
        "The file has too many rows: {0} at most. Please divide the list.",
        "Le fichier a trop de lignes : {0} au plus. Veuillez diviser la liste.");
    public static readonly Text TooMuchText = new(
        "W pliku jest za dużo tekstu: może go być najwyżej {0} znaków.",
        "There is too much text in the file: {0} characters at most.",
        "Le fichier contient trop de texte : {0} caractères au plus.");
    public static readonly Text CellTooLong = new(
        "Komórka w wierszu {0}, w kolumnie {1}, jest za długa: może mieć najwyżej {2} znaków.",
        "The cell in row {0}, column {1}, is too long: {2} characters at most.",
        "La cellule de la ligne {0}, colonne {1}, est trop longue : {2} caractères au plus.");
    public static readonly Text QuoteNotClosed = new(
        "W pliku CSV jest cudzysłów bez pary, mniej więcej od wiersza {0}. Prosimy zapisać plik jeszcze raz z programu, z którego pochodzi.",
        "There is a quotation mark without its pair in the CSV file, at about line {0}. Please save the file again from the program that it comes from.",
        "Il manque un guillemet dans le fichier CSV, vers la ligne {0}. Veuillez l’enregistrer de nouveau depuis son logiciel.");
    public static readonly Text NoText = new(
        "To nie jest plik tekstowy CSV. Prosimy otworzyć go w programie, z którego pochodzi, i zapisać jako XLSX lub CSV.",
        "This is no text file. Please open it in the program that it comes from and save it as XLSX or CSV.",
        "Ce n’est pas un fichier texte. Veuillez l’ouvrir dans son logiciel et l’enregistrer en XLSX ou en CSV.");
    public static readonly Text MixedEncodings = new(
        "Nie udało się ustalić, jak zapisane są polskie litery: plik łączy kilka kodowań. Prosimy zapisać go jako „CSV UTF-8” albo XLSX.",
        "It is not clear how letters are encoded: the file mixes encodings. Please save it as ‘CSV UTF-8’ or XLSX.",
        "L’encodage des lettres n’est pas clair : le fichier en mélange plusieurs. Veuillez l’enregistrer en « CSV UTF-8 » ou en XLSX.");
}

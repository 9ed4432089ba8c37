namespace DebateInvite.Web.Images;

/// <summary>Why a file cannot be shown as a picture, for who brings it.</summary>
public static class ImageTexts
{
    public static readonly Text Empty = new("Plik jest pusty.", "The file is empty.", "Le fichier est vide.");
    public static readonly Text TooLarge = new(
        "Plik jest za duży: może mieć najwyżej {0} kB. Prosimy zapisać logotyp w mniejszych wymiarach albo jako SVG.",
        "The file is too large: {0} kB at most. Please save the logo with smaller dimensions, or as SVG.",
        "Le fichier est trop volumineux : {0} ko au plus. Veuillez enregistrer le logo en plus petites dimensions, ou en SVG.");
    public static readonly Text Neither = new(
        "To nie jest plik PNG ani SVG, niezależnie od swojej nazwy. Prosimy otworzyć logotyp w programie graficznym i zapisać go w jednym z tych formatów.",
        "This is no PNG or SVG file, whatever its name. Please open the logo in a graphics program and save it in one of these formats.",
        "Ce n’est pas un fichier PNG ni SVG, quel que soit son nom. Veuillez ouvrir le logo dans un logiciel de dessin et l’enregistrer dans l’un de ces formats.");
    public static readonly Text BrokenPng = new(
        "Ten plik PNG jest uszkodzony albo niepełny. Prosimy zapisać go jeszcze raz w programie graficznym.",
        "This PNG file is damaged or incomplete. Please save it once more in a graphics program.",
        "Ce fichier PNG est endommagé ou incomplet. Veuillez l’enregistrer de nouveau dans un logiciel de dessin.");
    public static readonly Text BrokenJpeg = new(
        "Ten plik JPEG jest uszkodzony, niepełny albo zapisany w rzadkiej odmianie. Prosimy zapisać go jeszcze raz w programie graficznym.",
        "This JPEG file is damaged, incomplete or of a rare kind. Please save it once more in a graphics program.",
        "Ce fichier JPEG est endommagé, incomplet ou d’une variante rare. Veuillez l’enregistrer de nouveau dans un logiciel de dessin.");
    public static readonly Text PhotoTooLarge = new(
        "Plik jest za duży: może mieć najwyżej {0} MB. Prosimy zapisać zdjęcie lub skan w mniejszych wymiarach.",
        "The file is too large: {0} MB at most. Please save the photograph or scan with smaller dimensions.",
        "Le fichier est trop volumineux : {0} Mo au plus. Veuillez enregistrer la photo ou la numérisation en plus petites dimensions.");
    public static readonly Text NoPdf = new(
        "To jest PDF, a z PDF nie umiemy usunąć tego, co plik mówi o osobach i miejscach. Prosimy zapisać strony jako JPEG lub PNG.",
        "This is a PDF, and we cannot take out of a PDF what it says of people and places. Please save its pages as JPEG or PNG.",
        "C’est un PDF, et nous ne savons pas en retirer ce qu’il dit des personnes et des lieux. Veuillez enregistrer ses pages en JPEG ou PNG.");
    public static readonly Text NoPhoto = new(
        "To nie jest plik JPEG ani PNG, niezależnie od swojej nazwy. Prosimy zapisać zdjęcie lub skan w jednym z tych formatów.",
        "This is no JPEG or PNG file, whatever its name. Please save the photograph or scan in one of these formats.",
        "Ce n’est pas un fichier JPEG ni PNG, quel que soit son nom. Veuillez enregistrer la photo ou la numérisation dans l’un de ces formats.");
    public static readonly Text TooManyPixels = new(
        "Obraz ma {0} × {1} pikseli, a może mieć najwyżej {2} na {2} i łącznie {3} milionów. Prosimy zapisać go w mniejszych wymiarach.",
        "The picture has {0} × {1} pixels; it may have {2} by {2} at most, and {3} million in all. Please save it with smaller dimensions.",
        "L’image compte {0} × {1} pixels ; elle peut en compter au plus {2} sur {2}, et {3} millions en tout. Veuillez l’enregistrer en plus petites dimensions.");
    public static readonly Text BrokenSvg = new(
        "Tego pliku SVG nie da się odczytać: nie jest poprawnym XML albo korzysta z encji. Prosimy zapisać go w programie graficznym jako zwykły SVG.",
        "This SVG file cannot be read: it is no correct XML, or uses entities. Please save it in a graphics program as plain SVG.",
        "Ce fichier SVG est illisible : ce n’est pas du XML correct, ou il utilise des entités. Veuillez l’enregistrer en SVG simple dans un logiciel de dessin.");
    public static readonly Text TooManyParts = new(
        "Ten rysunek SVG jest zbyt złożony jak na logotyp. Prosimy go uprościć albo zapisać jako PNG.",
        "This SVG drawing is too intricate for a logo. Please simplify it, or save it as PNG.",
        "Ce dessin SVG est trop complexe pour un logo. Veuillez le simplifier ou l’enregistrer en PNG.");
    public static readonly Text NoSize = new(
        "Ten plik SVG nie podaje swoich wymiarów. Prosimy zapisać go w programie graficznym z polem widoku (viewBox).",
        "This SVG file does not say how large it is. Please save it in a graphics program with a view box.",
        "Ce fichier SVG n’indique pas ses dimensions. Veuillez l’enregistrer dans un logiciel de dessin avec une viewBox.");
    public static readonly Text NothingLeft = new(
        "W tym pliku SVG nie ma rysunku, który można pokazać: składa się z tego, czego nie przyjmujemy ({0}). Prosimy zapisać logotyp jako krzywe albo jako PNG.",
        "There is no drawing in this SVG file that can be shown: it is made of what we do not take ({0}). Please save the logo as outlines, or as PNG.",
        "Ce fichier SVG ne contient pas de dessin affichable : il se compose d’éléments que nous n’acceptons pas ({0}). Veuillez enregistrer le logo en tracés ou en PNG.");
}

using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Prints;

/// <summary>Something that can be printed.</summary>
/// <param name="Path">Of its page, below that of all.</param>
/// <param name="Needs">What one must be allowed for it, besides seeing guests; null: nothing more.</param>
public sealed record Sheet(string Path, Text Title, Text What, Right? Needs = null)
{
    /// <summary>In the order of their use.</summary>
    public static readonly IReadOnlyList<Sheet> All =
    [
        new("attendance", SheetTexts.Attendance, SheetTexts.AttendanceWhat),
        new("security", SheetTexts.Security, SheetTexts.SecurityWhat),
        new("badges", SheetTexts.Badges, SheetTexts.BadgesWhat),
        new("plates", SheetTexts.Plates, SheetTexts.PlatesWhat),
        new("needs", SheetTexts.Needs, SheetTexts.NeedsWhat, Right.SeeNeeds),
        new("programme", SheetTexts.Programme, SheetTexts.ProgrammeWhat),
    ];
}

/// <summary>What the sheets are called, and what they are for.</summary>
public static class SheetTexts
{
    public static readonly Text Attendance = new("Lista obecności do podpisu", "Attendance list to sign", "Liste d’émargement");
    public static readonly Text AttendanceWhat = new(
        "Wszyscy, którzy mają miejsce, z osobami towarzyszącymi i wolnymi wierszami na końcu. Może być osobna dla każdego sektora albo etykiety.",
        "All who have a seat, with their companions, and empty rows at the end. It can be a list of its own for each sector or tag.",
        "Toutes les personnes ayant une place, avec celles qui les accompagnent, et des lignes vides à la fin. Une liste par secteur ou par étiquette est possible.");
    public static readonly Text Security = new("Lista dla ochrony budynku", "List for the building’s security", "Liste pour la sécurité du bâtiment");
    public static readonly Text SecurityWhat = new(
        "Nazwiska, imiona i instytucje w kolejności alfabetycznej. Każda wydana wersja jest przechowywana, a następna pokazuje, co się zmieniło; może też sama trafić na adres recepcji.",
        "Last names, first names and institutions in alphabetical order. Each version that was issued is kept, and the next shows what has changed; it can also be sent to reception from here.",
        "Noms, prénoms et institutions par ordre alphabétique. Chaque version remise est conservée, et la suivante montre ce qui a changé ; elle peut aussi être envoyée d’ici à la réception.");
    public static readonly Text Badges = new("Identyfikatory", "Badges", "Badges");
    public static readonly Text BadgesWhat = new(
        "Na arkusze po 8 i 10 sztuk albo pojedynczo; imię i nazwisko jest tak duże, jak się mieści. Z kolorem według etykiety i kodem QR, jeżeli są potrzebne.",
        "On sheets of 8 and 10, or one by one; names are as large as fits. With a colour by tag and a QR code, if wanted.",
        "Par feuilles de 8 et de 10, ou à l’unité ; le nom est aussi grand que possible. Avec une couleur par étiquette et un code QR, si besoin.");
    public static readonly Text Plates = new("Wizytówki na stół", "Name plates", "Chevalets de table");
    public static readonly Text PlatesWhat = new(
        "Kartka A4 do złożenia na pół, z nazwiskiem po obu stronach: dla gości z wybraną etykietą albo dla wpisanych osób.",
        "An A4 sheet to be folded, with the name on both sides: for guests with a chosen tag, or for names typed in.",
        "Une feuille A4 à plier, avec le nom des deux côtés : pour les personnes d’une étiquette ou pour des noms saisis.");
    public static readonly Text Needs = new("Zestawienie potrzeb", "Table of needs", "Tableau des besoins");
    public static readonly Text NeedsWhat = new(
        "Ile osób potrzebuje czego, aby wziąć udział; na życzenie także kto.",
        "How many people need what in order to take part; if wanted, also who.",
        "Combien de personnes ont besoin de quoi pour participer ; au besoin, lesquelles.");
    public static readonly Text Programme = new("Program do druku", "Programme to print", "Programme à imprimer");
    public static readonly Text ProgrammeWhat = new(
        "Program wydarzenia w języku tej strony, z tytułem, dniem, miejscem i informacją o finansowaniu.",
        "The event’s programme in the language of this page, with title, day, place and who pays for it.",
        "Le programme de l’événement dans la langue de cette page, avec le titre, le jour, le lieu et le financement.");
}

namespace DebateInvite.Web.Features.Organiser.Prints.Badges;

/// <summary>Words of the page of badges; on them are none.</summary>
public static class BadgeTexts
{
    public static readonly Text Sheet = new("Arkusz", "Sheet", "Feuille");
    public static readonly Text SheetOf = new("{0} na stronie A4, {1} × {2} mm", "{0} on an A4 page, {1} × {2} mm", "{0} par page A4, {1} × {2} mm");
    public static readonly Text SheetOfOne = new("pojedynczo, {0} × {1} mm (drukarka etykiet)", "one by one, {0} × {1} mm (label printer)", "à l’unité, {0} × {1} mm (imprimante d’étiquettes)");
    public static readonly Text Start = new("Zacznij od pola", "Begin at place", "Commencer à l’emplacement");
    public static readonly Text StartHint = new(
        "Pola liczą się wierszami od lewej; na arkuszu, z którego coś już wykorzystano, prosimy podać pierwsze wolne.",
        "Places count row by row from the left; on a sheet that is partly used, give the first that is free.",
        "Les emplacements se comptent ligne par ligne à partir de la gauche ; sur une feuille entamée, indiquez le premier libre.");
    public static readonly Text Code = new("Kod QR, który przy wejściu prowadzi do tej osoby", "QR code that leads to this person at the door", "Code QR qui mène à cette personne à l’accueil");
    public static readonly Text Tones = new("Kolory i litery według etykiet", "Colours and letters by tag", "Couleurs et lettres par étiquette");
    public static readonly Text TonesHint = new(
        "Na identyfikatorze widać kolor i literę, nigdy samą etykietę.",
        "A badge shows the colour and the letter, never the tag itself.",
        "Le badge montre la couleur et la lettre, jamais l’étiquette elle-même.");
    public static readonly Text NoTone = new("nie używaj", "not used", "non utilisée");
    public static readonly Text Who = new("Dla kogo", "For whom", "Pour qui");
    public static readonly Text Everybody = new("gość i osoby towarzyszące", "the guest and companions", "la personne et celles qui l’accompagnent");
    public static readonly Text ForAll = new("Identyfikatory wszystkich", "Badges of all", "Badges de tous");
    public static readonly Text One = new("Drukuj identyfikator", "Print a badge", "Imprimer un badge");
}

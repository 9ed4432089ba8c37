namespace DebateInvite.Web.Features.Organiser.Prints.Plates;

/// <summary>Words of the page of name plates.</summary>
public static class PlateTexts
{
    public static readonly Text OfGuests = new("Dla gości", "For guests", "Pour des personnes de la liste");
    public static readonly Text Tag = new("Etykieta", "Tag", "Étiquette");
    public static readonly Text Choose = new("prosimy wybrać", "please choose", "veuillez choisir");
    public static readonly Text OfTyped = new("Dla wpisanych osób", "For names typed in", "Pour des noms saisis");
    public static readonly Text Names = new("Osoby", "People", "Personnes");
    public static readonly Text NamesHint = new(
        "Każda w osobnym wierszu; po kresce | można dopisać funkcję: Anna Kowalska | moderatorka. Nazwisk z tego pola nie zapisujemy.",
        "One a line; a function may follow a bar: Anna Kowalska | moderator. Names in this field are not stored.",
        "Une par ligne ; une fonction peut suivre une barre : Anna Kowalska | modératrice. Les noms de ce champ ne sont pas enregistrés.");
}

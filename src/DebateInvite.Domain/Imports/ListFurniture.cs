using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>Tells rows of a list that are about nobody: totals, footers, headings within the list, numbers of columns.</summary>
public static class ListFurniture
{
    // With how many headings a row with one filled cell is a line of text.
    private const int WideList = 3;

    // As Folded makes them.
    private static readonly HashSet<string> Summing = new(StringComparer.Ordinal)
    {
        "razem", "suma", "sumy", "ogolem", "lacznie", "podsumowanie", "w tym", "liczba", "ilosc", "stan na", "sporzadzil", "sporzadzila", "wygenerowano", "uwaga", "uwagi", "legenda", "strona", "zrodlo",
        "total", "totals", "sum", "subtotal", "count", "number of", "generated", "prepared", "page", "source", "note",
        "totaux", "somme", "sous-total", "nombre", "dont", "etabli", "remarque",
    };

    /// <summary>Whether a row looks like none about a person; it may be one all the same.</summary>
    /// <param name="cells">As the file has them.</param>
    /// <param name="headings">Those of the columns; empty where there are none.</param>
    public static bool IsLikely(IReadOnlyList<string> cells, IReadOnlyList<string> headings, ImportedGuest says)
    {
        if (EmailAddress.IsValid(says.Details.Email))
            return false;

        var filled = cells.Index().Where(cell => cell.Item.Length > 0).ToList();
        var hasBothNames = says.Details is { FirstName.Length: > 0, LastName.Length: > 0 };
        if (filled.Count == 0)
            return false;
        if (filled.TrueForAll(cell => !cell.Item.Any(char.IsLetter)))
            return true;
        if (filled.Count > 1 && filled.TrueForAll(cell => cell.Index < headings.Count && CleanText.Folded(cell.Item) == CleanText.Folded(headings[cell.Index])))
            return true;
        // Only a person with both names, and not in capitals, stands alone in a row; else it is the heading of a section.
        if (filled.Count == 1 && headings.Count(heading => heading.Length > 0) >= WideList
            && !(hasBothNames && WholeName.LooksLikeOne(filled[0].Item) && filled[0].Item.Any(char.IsLower)))
            return true;

        var first = filled.Find(cell => cell.Item.Any(char.IsLetter)).Item;
        return IsSumming(first) && (first.EndsWith(':') || !hasBothNames || filled.Where(cell => cell.Item != first).All(cell => !cell.Item.Any(char.IsLetter)));
    }

    private static bool IsSumming(string cell)
    {
        var words = CleanText.Folded(CleanText.Line(cell)).Split([' ', ':', ',', '.', '(', '='], StringSplitOptions.RemoveEmptyEntries);
        return Summing.Contains(words.FirstOrDefault() ?? "") || Summing.Contains(string.Join(' ', words.Take(2)));
    }
}

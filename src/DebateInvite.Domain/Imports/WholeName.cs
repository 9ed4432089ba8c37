using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>Takes names apart that stand in one cell.</summary>
public static class WholeName
{
    // Behind a comma they are no first names.
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "dr", "hab", "prof", "mgr", "inz", "lic", "ks", "phd", "mba", "md", "jr", "sr", "esq", "em", "uw", "uj", "agh", "sgh", "msc", "bsc", "cfa", "ii", "iii",
    };

    /// <summary>
    /// A comma stands behind the last name, and words in capitals beside others are the last name, whatever the order is elsewhere:
    /// "Kowalczyk, Piotr", "Jean-Pierre DE LA TOUR". Words in small letters such as "van der" belong to what follows.
    /// </summary>
    /// <param name="isLastFirst">Where nothing else tells: the first word is the last name; else the last word is.</param>
    public static (string? First, string? Last) Split(string? name, bool isLastFirst)
    {
        if (CleanText.Line(name)?.Replace(" - ", "-", StringComparison.Ordinal) is not { } line)
            return (null, null);

        if (line.IndexOf(',', StringComparison.Ordinal) is var comma and >= 0)
        {
            var (before, after) = (line[..comma].Trim(), line[(comma + 1)..].Trim(' ', ','));
            if (before.Length > 0 && after.Length > 0 && !IsTitle(after))
                return (after, before);
            line = before.Length > 0 ? before : after;
        }

        var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
            return (null, words.FirstOrDefault());
        return InCapitals(words) is { } last
            ? (string.Join(' ', words.Where((_, index) => !last.Contains(index))), string.Join(' ', words.Where((_, index) => last.Contains(index))))
            : ByPlace(words, isLastFirst);
    }

    /// <summary>Whether all its words begin as names do.</summary>
    public static bool LooksLikeOne(string? text)
    {
        var words = (CleanText.Line(text) ?? "").Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6
            && words.All(word => word.All(letter => char.IsLetter(letter) || letter is '.' or '\'' or '’'))
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);
    }

    private static bool IsTitle(string text) =>
        text.Split([' ', '.', ','], StringSplitOptions.RemoveEmptyEntries).All(word => Titles.Contains(CleanText.Folded(word)));

    // At one end, and not all of them.
    private static HashSet<int>? InCapitals(string[] words)
    {
        var capitals = Enumerable.Range(0, words.Length).Where(index => IsInCapitals(words[index])).ToHashSet();
        // "van der BERG" is one last name.
        foreach (var index in capitals.Order().ToList())
        {
            for (var before = index - 1; before >= 0 && char.IsLower(words[before][0]); before--)
                capitals.Add(before);
        }

        var isAtOneEnd = capitals.Contains(0) != capitals.Contains(words.Length - 1)
            && capitals.Max() - capitals.Min() + 1 == capitals.Count;
        return capitals.Count > 0 && isAtOneEnd ? capitals : null;
    }

    private static bool IsInCapitals(string word) => word.Count(char.IsLetter) >= 2 && !word.Any(char.IsLower) && !IsTitle(word);

    private static (string? First, string? Last) ByPlace(string[] words, bool isLastFirst)
    {
        int last;
        if (isLastFirst)
        {
            last = 1;
            while (last < words.Length - 1 && char.IsLower(words[last - 1][0]))
                last++;
            return (string.Join(' ', words[last..]), string.Join(' ', words[..last]));
        }

        last = words.Length - 1;
        while (last > 1 && IsTitle(words[last]))
            last--;
        while (last > 1 && char.IsLower(words[last - 1][0]))
            last--;
        return (string.Join(' ', words[..last]), string.Join(' ', words[last..]));
    }
}

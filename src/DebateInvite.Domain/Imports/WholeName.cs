using System.Text.RegularExpressions;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <param name="First">Null: the cell says none.</param>
/// <param name="Last">Null: the cell says none.</param>
/// <param name="Beside">What stands in the cell beside the name, such as a degree or a function; null: nothing.</param>
/// <param name="AreTwo">The cell names two people.</param>
public sealed record SplitName(string? First, string? Last, string? Beside = null, bool AreTwo = false);

/// <summary>Takes names apart that stand in one cell, and from what stands beside them.</summary>
public static partial class WholeName
{
    // Words that are no part of a name wherever they stand, with a full stop behind them or without one.
    private static readonly HashSet<string> Titles = new(StringComparer.Ordinal)
    {
        "dr", "hab", "prof", "mgr", "inz", "lic", "ks", "mec", "abp", "phd", "mba", "msc", "bsc", "cfa", "llm", "docteur", "professeur", "doctor", "professor", "profesor", "doktor",
    };

    // These only with a full stop: without one they may be names.
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "med", "lek", "wet", "dent", "farm", "tech", "hum", "arch", "gen", "bryg", "dyw", "plk", "pplk", "mjr", "kpt", "por", "ppor", "adm", "kmdr", "insp", "nadkom", "asp", "adw", "not", "bp", "kard", "doc", "em", "zw", "nadzw", "st", "ml", "esq",
    };

    // At the beginning, before a name.
    private static readonly HashSet<string> Polite = new(StringComparer.Ordinal)
    {
        "mr", "mrs", "ms", "miss", "mme", "mlle", "monsieur", "madame", "mademoiselle", "herr", "frau",
    };

    // The same where two words are left: one may be a name itself.
    private static readonly HashSet<string> PoliteBeforeTwo = new(StringComparer.Ordinal) { "pan", "pani", "panna", "p.", "m.", "sir", "dame" };

    // Behind a comma they are no first names, behind a name they belong to it.
    private static readonly HashSet<string> BehindComma = new(StringComparer.Ordinal) { "md", "jr", "sr", "ii", "iii", "esq", "em", "uw", "uj", "agh", "sgh" };

    private static readonly HashSet<string> Joining = new(StringComparer.Ordinal) { "i", "oraz", "and", "et", "und", "&", "+" };

    /// <summary>
    /// A comma stands behind the last name, and words in capitals beside others are the last name, whatever the order is elsewhere:
    /// "Kowalczyk, Piotr", "Jean-Pierre DE LA TOUR". Words in small letters such as "van der" belong to what follows. Degrees, words in
    /// brackets and what follows a name in small letters are no part of it: "dr hab. Jan Kowalski, prof. UW", "Ewa Gil - wójt".
    /// </summary>
    /// <param name="isLastFirst">Where nothing else tells: the first word is the last name; else the last word is.</param>
    public static SplitName Split(string? name, bool isLastFirst)
    {
        if (CleanText.Line(name)?.Trim(' ', ',', '-', '–', '—', '/', '|') is not { } line)
            return new SplitName(null, null);

        var beside = new List<string>();
        line = WithoutBrackets(line, beside);
        line = WithoutRemark(line, beside);
        var (before, after) = AtComma(line, beside);
        var words = Words(before, beside);
        var behind = after is null ? [] : Words(after, beside);
        if (words.Count == 0)
            (words, behind) = (behind, []);
        var all = (string[])[.. words, .. behind];
        var told = beside.Count > 0 ? string.Join(", ", beside) : null;
        var areTwo = Array.FindIndex(all, Joining.Contains) is var joint and > 0 && joint < all.Length - 1;
        if (behind.Count > 0)
            return new SplitName(string.Join(' ', behind), string.Join(' ', words), told, areTwo);

        var (first, last) = all.Length < 2 ? (null, all.FirstOrDefault()) : ByCapitals(all) ?? ByPlace(all, isLastFirst);
        return new SplitName(first, last, told, areTwo);
    }

    /// <summary>Whether all its words begin as names do.</summary>
    public static bool LooksLikeOne(string? text)
    {
        var words = (CleanText.Line(text) ?? "").Split([' ', '-', ','], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is >= 1 and <= 6
            && words.All(word => word.All(letter => char.IsLetter(letter) || letter is '.' or '\'' or '’'))
            && char.IsUpper(words[0][0]) && char.IsUpper(words[^1][0]);
    }

    private static string WithoutBrackets(string line, List<string> beside)
    {
        var rest = Bracketed().Replace(line, " ").Trim();
        if (rest.Length == 0)
            return line;
        beside.AddRange(Bracketed().Matches(line).Select(found => found.Groups["words"].Value.Trim()));
        return CleanText.Line(rest) ?? "";
    }

    // "Nowak - Kowalska" is one name; behind two words, anything but a word with a capital is a remark.
    private static string WithoutRemark(string line, List<string> beside)
    {
        for (var dash = Dash().Match(line); dash.Success; dash = Dash().Match(line))
        {
            var (head, tail) = (line[..dash.Index], line[(dash.Index + dash.Length)..]);
            var isBetweenNames = dash.Value.Trim() is not ("/" or "|")
                && (!head.Contains(' ', StringComparison.Ordinal) || (char.IsUpper(tail[0]) && !tail.Contains(' ', StringComparison.Ordinal)));
            if (!isBetweenNames)
            {
                beside.Add(tail);
                return head;
            }

            line = $"{head}-{tail}";
        }

        return line;
    }

    private static (string Before, string? After) AtComma(string line, List<string> beside)
    {
        var parts = line.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToList();
        var hasCapitals = line.Any(char.IsUpper);
        for (var part = parts.Count - 1; part >= 0 && parts.Count > 1; part--)
        {
            if (part > 1 || (part == 0 ? IsTitle(parts[0]) : IsNoName(parts[part], hasCapitals)))
            {
                beside.Insert(0, parts[part]);
                parts.RemoveAt(part);
            }
        }

        return (parts.FirstOrDefault() ?? "", parts.ElementAtOrDefault(1));
    }

    // Where names have capitals, what has none is a function.
    private static bool IsNoName(string part, bool haveNamesCapitals)
    {
        var word = part.Split(' ')[0];
        return IsTitle(word) || BehindComma.Contains(CleanText.Folded(word).TrimEnd('.')) || (haveNamesCapitals && !char.IsUpper(word[0]) && !IsCaseless(word[0]));
    }

    private static bool IsCaseless(char letter) => char.IsLetter(letter) && !char.IsLower(letter) && !char.IsUpper(letter);

    private static List<string> Words(string text, List<string> beside)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        var told = new List<string>();
        while (words.Count > 1 && IsPolite(words) && !Joining.Contains(words[1]))
            Take(0);
        var titleAt = -1;
        for (var index = 0; index < words.Count && words.Count > 1;)
        {
            // "n. med." is one degree.
            if (IsTitle(words[index]) || (index == titleAt && words[index] is "n."))
                Take(titleAt = index);
            else
                index++;
        }

        // What follows a name in small letters or digits is no part of it.
        var last = words.FindLastIndex(word => char.IsUpper(word[0]) || IsCaseless(word[0]));
        while (last > 0 && words.Count > last + 1 && !IsSuffix(words[last + 1]))
            Take(last + 1);

        if (told.Count > 0)
            beside.Insert(0, string.Join(' ', told));
        return words;

        void Take(int index)
        {
            told.Add(words[index]);
            words.RemoveAt(index);
        }
    }

    private static bool IsPolite(List<string> words)
    {
        var word = CleanText.Folded(words[0]);
        return Polite.Contains(word.TrimEnd('.')) || (words.Count > 2 && PoliteBeforeTwo.Contains(word));
    }

    private static bool IsTitle(string word)
    {
        var folded = CleanText.Folded(word);
        var parts = folded.Split('.', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 0 && parts.All(part => Titles.Contains(part) || (folded.EndsWith('.') && Abbreviations.Contains(part)));
    }

    private static bool IsSuffix(string word) => CleanText.Folded(word).TrimEnd('.') is "jr" or "sr";

    // At one end, and not all of them.
    private static (string? First, string? Last)? ByCapitals(string[] words)
    {
        var capitals = Enumerable.Range(0, words.Length).Where(index => IsInCapitals(words[index])).ToHashSet();
        // "van der BERG" is one last name.
        foreach (var index in capitals.Order().ToList())
        {
            for (var before = index - 1; before >= 0 && char.IsLower(words[before][0]); before--)
                capitals.Add(before);
        }

        var isAtOneEnd = capitals.Count > 0 && capitals.Contains(0) != capitals.Contains(words.Length - 1)
            && capitals.Max() - capitals.Min() + 1 == capitals.Count;
        return isAtOneEnd
            ? (string.Join(' ', words.Where((_, index) => !capitals.Contains(index))), string.Join(' ', words.Where((_, index) => capitals.Contains(index))))
            : null;
    }

    private static bool IsInCapitals(string word) => word.Count(char.IsLetter) >= 2 && !word.Any(char.IsLower) && !BehindComma.Contains(CleanText.Folded(word));

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
        while (last > 1 && BehindComma.Contains(CleanText.Folded(words[last]).TrimEnd('.')))
            last--;
        while (last > 1 && char.IsLower(words[last - 1][0]))
            last--;
        return (string.Join(' ', words[..last]), string.Join(' ', words[last..]));
    }

    [GeneratedRegex(@"\s*[(\[](?<words>[^()\[\]]*)[)\]]\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@" [-–—/|] ?|[–—/|] ", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dash();
}

namespace DebateInvite.Domain.Typing;

/// <summary>Tells whether two ways of writing a name are those of one person.</summary>
public static class PersonName
{
    private static readonly char[] Separators = [' ', '-', '.', '\'', '‐', '‑', '–'];

    /// <summary>
    /// Case, accents, hyphens and the order of the names apart; with initials in place of first names; with one of two first
    /// names, or of two last names as after a marriage. What one of both does not say at all counts as the same.
    /// "Jan" and "Joanna" are two people, and so are "Kowalski" and "Kowalska".
    /// </summary>
    public static bool AreSame(string? firstName, string? lastName, string? otherFirstName, string? otherLastName)
    {
        var (first, last, otherFirst, otherLast) = (Words(firstName), Words(lastName), Words(otherFirstName), Words(otherLastName));
        if (first.Length + last.Length == 0 || otherFirst.Length + otherLast.Length == 0)
            return true;
        return first.Concat(last).Order(StringComparer.Ordinal).SequenceEqual(otherFirst.Concat(otherLast).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            || (Contain(first, otherFirst, mayBeInitials: true) && Contain(last, otherLast, mayBeInitials: false));
    }

    /// <summary>The same for a whole name, case, accents, hyphens and the order of its words apart.</summary>
    public static string KeyOf(string? name) => string.Join(' ', Words(name).Order(StringComparer.Ordinal));

    private static string[] Words(string? name) => CleanText.Folded(CleanText.Line(name)).Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    // All words of the shorter name are in the longer one, each of which counts once.
    private static bool Contain(string[] one, string[] other, bool mayBeInitials)
    {
        var (few, many) = one.Length <= other.Length ? (one, other.ToList()) : (other, one.ToList());
        foreach (var word in few)
        {
            var found = many.FindIndex(candidate => candidate == word || (mayBeInitials && IsInitial(word, candidate)));
            if (found < 0)
                return false;
            many.RemoveAt(found);
        }

        return true;
    }

    private static bool IsInitial(string word, string other) =>
        (word.Length == 1 || other.Length == 1) && word[0] == other[0];
}

using System.Text.RegularExpressions;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>What people and programs write into a list's cells beside what is to be there.</summary>
public static partial class ImportCell
{
    // As Folded makes them.
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal)
    {
        "brak", "brak danych", "brak adresu", "brak adresu e-mail", "brak e-maila", "brak maila", "brak telefonu", "brak numeru", "bez adresu", "nieznany", "nieznana", "nie posiada", "nie mam", "nie znam", "nie ma", "j.w.", "jw.", "jw", "j/w", "jak wyzej", "nie dotyczy", "nie podano", "nd", "n/d", "n.d.", "bd", "b/d", "b.d.", "nic", "none", "null", "n/a", "not available", "unknown", "neant", "aucun", "aucune", "inconnu", "s.o.", "ditto", "same as above", "idem", "id.", "-id-", "no email", "no e-mail", "pas d'e-mail", "pas d'adresse",
    };

    // What separates addresses where somebody has written several.
    private static readonly char[] BetweenAddresses = [' ', ',', ';', '|', '/', '\n', '\t', '<', '>', '(', ')', '[', ']', '"'];

    // What stands beside an address and says nothing but that it is one, or that there is another.
    private static readonly HashSet<string> AroundAddresses = new(StringComparer.Ordinal)
    {
        "e-mail", "email", "mail", "e", "adres", "address", "adresse", "courriel", "lub", "albo", "oraz", "i", "or", "and", "ou", "et",
    };

    // ITU-T E.164 §6: a number with its country has no more.
    private const int MostDigits = 15;

    /// <summary>Whether a cell says that there is nothing to say, in a word or with a dash.</summary>
    /// <param name="isName">Words may be names then.</param>
    public static bool IsNothing(string cell, bool isName) =>
        cell.All(letter => char.IsPunctuation(letter) || char.IsWhiteSpace(letter) || char.IsSymbol(letter)) || (!isName && Nothing.Contains(CleanText.Folded(CleanText.Line(cell))));

    /// <summary>
    /// Whether a cell holds a formula, or what a spreadsheet shows in place of its value, in English, Polish or French, or in
    /// LibreOffice. Other words behind a hash, such as "#VIP", are words.
    /// </summary>
    public static bool HasNoValue(string cell) => NoValue().IsMatch(cell);

    /// <summary>
    /// The addresses in a cell, tidied: "Ola &lt;o@x.pl&gt;", "mailto:o@x.pl?subject=…", "o(at)x(dot)pl" and "o@x.pl;" are one; none that is
    /// written twice.
    /// </summary>
    /// <returns>Without any that mail can go to: what stands there.</returns>
    public static IReadOnlyList<string> Addresses(string cell)
    {
        var line = Plain(cell);
        var written = line.Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Contains('@', StringComparison.Ordinal))
            .Select(word => Query().Replace(word, "").Trim('.', ':', '\''))
            .DistinctBy(CleanText.EmailKey, StringComparer.Ordinal)
            .ToList();
        var valid = written.FindAll(EmailAddress.IsValid);
        return valid.Count > 0 ? valid : line.Length > 0 ? [line] : [];
    }

    /// <summary>The words that stand beside the addresses in a cell, such as a name or "(sekretariat)"; null: none.</summary>
    public static string? BesideAddresses(string cell)
    {
        var words = Plain(cell).Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !word.Contains('@', StringComparison.Ordinal) && word.Any(char.IsLetterOrDigit) && !AroundAddresses.Contains(CleanText.Folded(word).Trim('.', ':')));
        return string.Join(' ', words) is { Length: > 0 } beside ? beside : null;
    }

    /// <summary>The telephone numbers in a cell, tidied; none that is written twice.</summary>
    /// <returns>Without any that can be one: what stands there.</returns>
    public static IReadOnlyList<string> Phones(string cell)
    {
        if (cell.Count(char.IsDigit) <= MostDigits && !cell.Contains('\n', StringComparison.Ordinal) && IsPhone(cell))
            return [PhoneNumber.Tidied(cell)!];

        var numbers = BetweenPhones().Split(BesidePhone().Replace(cell, " "))
            .Where(IsPhone)
            .Select(number => PhoneNumber.Tidied(number)!)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return numbers.Count > 0 ? numbers : [cell];
    }

    private static bool IsPhone(string text) => PhoneNumber.Tidied(text) is { } number && PhoneNumber.IsValid(number);

    // One line, with signs for words that people write to keep machines from reading an address.
    private static string Plain(string cell)
    {
        var line = MailTo().Replace(At().Replace(CleanText.Line(cell) ?? "", "@"), "");
        if (!line.Contains('@', StringComparison.Ordinal))
            line = SpokenAt().Replace(line, "@");
        return line.Contains('@', StringComparison.Ordinal) ? Dot().Replace(line, ".") : line;
    }

    [GeneratedRegex(
        @"^(?:=|\#(?:REF!|N/[AD]!?|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|ADR!|ARG!|LICZBA!|NAZWA\?|DZIEL/0!|ZERO!|ROZLANIE!|OBL!|VALEUR!|NOM\?|NOMBRE!|NUL!|PROPAGATION!|CALCUL!)\z|(?:Err|Błąd|Erreur):[0-9]{3}\z)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoValue();

    [GeneratedRegex("mailto:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailTo();

    [GeneratedRegex(@"\s?[(\[{](?:at|małpa|@)[)\]}]\s?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex At();

    [GeneratedRegex(@"\s(?:at|małpa)\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SpokenAt();

    [GeneratedRegex(@"\s?[(\[{](?:dot|kropka|point|\.)[)\]}]\s?|\s(?:dot|kropka)\s", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dot();

    [GeneratedRegex(@"[,;|\n/]|:::|\b(?:lub|albo|oraz|i|or|and|ou|et)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BetweenPhones();

    [GeneratedRegex(@"[(\[][^()\[\]]*\p{L}[^()\[\]]*[)\]]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BesidePhone();

    // RFC 6068: what else a link to write a mail says.
    [GeneratedRegex(@"\?[^@]*=.*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Query();
}

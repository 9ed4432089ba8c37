using System.Text.RegularExpressions;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>What people and programs write into a list's cells beside what is to be there.</summary>
public static partial class ImportCell
{
    // As Folded makes them.
    private static readonly HashSet<string> Nothing = new(StringComparer.Ordinal)
    {
        "brak", "brak danych", "nie ma", "nie dotyczy", "nie podano", "nd", "n/d", "n.d.", "bd", "b/d", "b.d.", "nic", "none", "null", "n/a", "not available", "unknown", "neant", "aucun", "aucune", "inconnu", "s.o.",
    };

    // What separates addresses where somebody has written several.
    private static readonly char[] BetweenAddresses = [' ', ',', ';', '|', '/', '\n', '\t', '<', '>', '(', ')', '[', ']', '"'];

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
    /// The addresses in a cell, tidied: "Ola &lt;o@x.pl&gt;", "mailto:o@x.pl?subject=…", "o(at)x.pl" and "o@x.pl;" are one; none that is
    /// written twice.
    /// </summary>
    /// <returns>Without any that mail can go to: what stands there.</returns>
    public static IReadOnlyList<string> Addresses(string cell)
    {
        var line = MailTo().Replace(At().Replace(CleanText.Line(cell) ?? "", "@"), "");
        var written = line.Split(BetweenAddresses, StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Contains('@', StringComparison.Ordinal))
            .Select(word => Query().Replace(word, "").Trim('.', ':', '\''))
            .DistinctBy(CleanText.EmailKey, StringComparer.Ordinal)
            .ToList();
        var valid = written.FindAll(EmailAddress.IsValid);
        return valid.Count > 0 ? valid : line.Length > 0 ? [line] : [];
    }

    [GeneratedRegex(
        @"^(?:=|\#(?:REF!|N/[AD]!?|NAME\?|VALUE!|DIV/0!|NULL!|NUM!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|ADR!|ARG!|LICZBA!|NAZWA\?|DZIEL/0!|ZERO!|ROZLANIE!|OBL!|VALEUR!|NOM\?|NOMBRE!|NUL!|PROPAGATION!|CALCUL!)\z|(?:Err|Błąd|Erreur):[0-9]{3}\z)",
        RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoValue();

    [GeneratedRegex("mailto:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex MailTo();

    [GeneratedRegex(@"\s?[(\[](?:at|małpa)[)\]]\s?", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex At();

    // RFC 6068: what else a link to write a mail says.
    [GeneratedRegex(@"\?[^@]*=.*\z", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Query();
}

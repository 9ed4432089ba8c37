using System.Text.RegularExpressions;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Email.Calendar;

namespace DebateInvite.Web.Features.Certificates;

/// <summary>What a certificate says: as organisers have written it, or else as the site does, with the places filled in.</summary>
public static partial class CertificateWords
{
    /// <summary>What can be written between double braces.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["Name", "Event", "Day", "Place"];

    /// <summary>The sentence below the name, in the current language.</summary>
    public static string SentenceFor(string name, DebateEvent debate)
    {
        var facts = EventFacts.Of(debate, CurrentLanguage.Value);
        var sentence = debate.TextIn(CurrentLanguage.Value).Certificate.Sentence;
        return Typography.Typeset(Placeholder().Replace(sentence.Length > 0 ? sentence : CertificateTexts.Sentence, match => match.Groups["name"].Value switch
        {
            "Name" => name,
            "Event" => facts.Title,
            "Day" => DayOf(debate),
            "Place" => facts.Place,
            _ => match.Value,
        }));
    }

    /// <summary>Who signs, one a line, in the current language; empty: nobody is named.</summary>
    public static string SignatureOf(DebateEvent debate)
    {
        var text = debate.TextIn(CurrentLanguage.Value);
        return text.Certificate.Signature.Length > 0 ? text.Certificate.Signature : text.Signature;
    }

    /// <summary>The event's day, or its first and last.</summary>
    public static string DayOf(DebateEvent debate)
    {
        var (first, last) = (DateOnly.FromDateTime(debate.StartsAt), DateOnly.FromDateTime(debate.EndsAt ?? debate.StartsAt));
        return first == last ? Dates.Day(first) : $"{Dates.Day(first)} – {Dates.Day(last)}";
    }

    /// <summary>What is in braces and means nothing, as it was typed.</summary>
    public static IEnumerable<string> Unknown(string text) => Braces()
        .Matches(Placeholder().Replace(text, match => Placeholders.Contains(match.Groups["name"].Value, StringComparer.Ordinal) ? "" : match.Value))
        .Select(match => match.Value).Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\{+[^{}]*\}*|\}+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();
}

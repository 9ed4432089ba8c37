using System.Globalization;
using System.Runtime.CompilerServices;

namespace DebateInvite.Web.Localisation;

/// <summary>
/// One text in the site's three languages. Written as code beside the feature that shows it: a missing language does not
/// compile (ADR 4). Reads as the language of the request, or of the mail being written, wherever a string is wanted,
/// with no-break spaces where the language wants them (<see cref="Typography"/>).
/// </summary>
public sealed record Text(string Pl, string En, string Fr)
{
    // Many texts are made anew whenever they are shown, of the same strings in the code: those are set once.
    private static readonly ConditionalWeakTable<string, string> Polish = [], French = [];

    public string Pl { get; } = Polish.GetValue(Pl, text => Typography.Typeset(text, Domain.Language.Pl));

    public string Fr { get; } = French.GetValue(Fr, text => Typography.Typeset(text, Domain.Language.Fr));

    public static implicit operator string(Text text) => text.ToString();

    public override string ToString() => CurrentLanguage.Value switch
    {
        Domain.Language.En => En,
        Domain.Language.Fr => Fr,
        _ => Pl,
    };

    /// <summary>The text with its numbered placeholders filled in, numbers and dates in the language's way.</summary>
    public string With(params object?[] values) => string.Format(CultureInfo.CurrentCulture, ToString(), values);
}

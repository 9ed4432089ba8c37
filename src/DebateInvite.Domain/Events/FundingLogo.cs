namespace DebateInvite.Domain.Events;

/// <summary>A logo that an event has to show; the picture itself is a <see cref="LogoImage"/>.</summary>
/// <param name="Hash">Tells the picture from others (<see cref="LogoImage.Hash"/>).</param>
/// <param name="Width">In pixels, or of a vector graphic in units of its own.</param>
/// <param name="Height">In the same.</param>
/// <param name="Alternatives">What is read out in its place, by language (WCAG 2.2, 1.1.1).</param>
public sealed record FundingLogo(string Hash, int Width, int Height, IReadOnlyDictionary<Language, string> Alternatives)
{
    public const int AlternativeMaxLength = 200;

    /// <summary>In that language, or in the first in which it is said; empty: in none.</summary>
    public string AlternativeIn(Language language) =>
        Alternatives.GetValueOrDefault(language) ?? Alternatives.OrderBy(text => text.Key).Select(text => text.Value).FirstOrDefault() ?? "";
}

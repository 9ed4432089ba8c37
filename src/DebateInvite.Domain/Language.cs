namespace DebateInvite.Domain;

/// <summary>A language that the site, its mails and an event's texts are written in. Polish is the default.</summary>
public enum Language
{
    Pl,
    En,
    Fr,
}

public static class LanguageExtensions
{
    /// <summary>The languages in the order in which they are offered.</summary>
    public static IReadOnlyList<Language> All { get; } = [Language.Pl, Language.En, Language.Fr];

    /// <summary>The ISO 639-1 code, as used in addresses and in <c>lang</c> attributes: <c>pl</c>, <c>en</c>, <c>fr</c>.</summary>
    public static string Code(this Language language) => language switch
    {
        Language.En => "en",
        Language.Fr => "fr",
        _ => "pl",
    };
}

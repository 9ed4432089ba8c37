using System.Globalization;

namespace DebateInvite.Web.Localisation;

/// <summary>The language that texts, dates and numbers are written in just now. Flows with the asynchronous context.</summary>
public static class CurrentLanguage
{
    private static readonly Dictionary<Language, CultureInfo> Cultures = new()
    {
        [Language.Pl] = CultureInfo.GetCultureInfo("pl-PL"),
        [Language.En] = CultureInfo.GetCultureInfo("en-GB"),
        [Language.Fr] = CultureInfo.GetCultureInfo("fr-FR"),
    };

    public static Language Value => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName switch
    {
        "en" => Language.En,
        "fr" => Language.Fr,
        _ => Language.Pl,
    };

    public static void Set(Language language) => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Cultures[language];

    /// <summary>Writes in another language until disposed.</summary>
    public static IDisposable Use(Language language)
    {
        var previous = Value;
        Set(language);
        return new Restore(previous);
    }

    private sealed class Restore(Language language) : IDisposable
    {
        public void Dispose() => Set(language);
    }
}

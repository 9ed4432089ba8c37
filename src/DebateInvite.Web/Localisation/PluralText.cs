using System.Globalization;

namespace DebateInvite.Web.Localisation;

/// <summary>
/// A text that depends on a number, by the cardinal plural rules of Unicode CLDR for whole numbers
/// (https://www.unicode.org/cldr/charts/latest/supplemental/language_plural_rules.html). <c>{0}</c> is the number.
/// </summary>
public sealed record PluralText(
    (string One, string Few, string Many) Pl, (string One, string Other) En, (string One, string Other) Fr)
{
    public string For(int number) => string.Format(CultureInfo.CurrentCulture, Typography.Typeset(Form(number)), number);

    private string Form(int number) => CurrentLanguage.Value switch
    {
        Domain.Language.En => number == 1 ? En.One : En.Other,
        Domain.Language.Fr => number is 0 or 1 ? Fr.One : Fr.Other,
        _ when number == 1 => Pl.One,
        _ when number % 10 is 2 or 3 or 4 && number % 100 is not (12 or 13 or 14) => Pl.Few,
        _ => Pl.Many,
    };
}

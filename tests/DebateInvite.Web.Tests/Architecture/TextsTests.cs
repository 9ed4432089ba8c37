using System.Text.RegularExpressions;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>Whatever the site says, it says in three languages, each with the same things filled in.</summary>
public partial class TextsTests
{
    [Fact]
    public void EveryText_HasThreeLanguagesWithTheSamePlaceholders()
    {
        var texts = SiteTexts.All().ToList();

        texts.Count.ShouldBeGreaterThan(300);
        foreach (var (name, text) in texts)
        {
            string[] written = [text.Pl, text.En, text.Fr];
            written.ShouldAllBe(one => !string.IsNullOrWhiteSpace(one) && one.Trim() == one, name);
            written.Select(Placeholders).Distinct(StringComparer.Ordinal).ShouldHaveSingleItem(name);
        }
    }

    [Fact]
    public void EveryPluralText_HasEveryForm()
    {
        var texts = SiteTexts.Plural().ToList();

        texts.ShouldNotBeEmpty();
        foreach (var (name, text) in texts)
        {
            string[] forms = [text.Pl.One, text.Pl.Few, text.Pl.Many, text.En.One, text.En.Other, text.Fr.One, text.Fr.Other];
            forms.ShouldAllBe(form => !string.IsNullOrWhiteSpace(form), name);
        }
    }

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

using System.Reflection;
using System.Text.RegularExpressions;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Localisation;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>Whatever the site says, it says in three languages, each with the same things filled in.</summary>
public partial class TextsTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types => typeof(Program).Assembly.GetTypes();

    [Fact]
    public void EveryText_HasThreeLanguagesWithTheSamePlaceholders()
    {
        var texts = AllTexts().ToList();

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
        var texts = Values<PluralText>().ToList();

        texts.ShouldNotBeEmpty();
        foreach (var (name, text) in texts)
        {
            string[] forms = [text.Pl.One, text.Pl.Few, text.Pl.Many, text.En.One, text.En.Other, text.Fr.One, text.Fr.Other];
            forms.ShouldAllBe(form => !string.IsNullOrWhiteSpace(form), name);
        }
    }

    private static IEnumerable<(string Name, Text Text)> AllTexts() => Values<Text>().Concat(NamesOfValues());

    private static IEnumerable<(string Name, T Text)> Values<T>() => Types
        .Where(type => !type.ContainsGenericParameters)
        .SelectMany(type => type.GetFields(Static))
        .Where(field => field.FieldType == typeof(T))
        .Select(field => ($"{field.DeclaringType!.Name}.{field.Name}", (T)field.GetValue(null)!));

    // What the domain's values are called.
    private static IEnumerable<(string Name, Text Text)> NamesOfValues() =>
        from method in Types.SelectMany(type => type.GetMethods(Static))
        where method.ReturnType == typeof(Text) && method.GetParameters() is [{ ParameterType.IsEnum: true }]
        from object value in Enum.GetValues(method.GetParameters()[0].ParameterType)
        where value is not AccessibilityNeeds.None
        // Null: there is nothing to say.
        let text = (Text?)method.Invoke(null, [value])
        where text is not null
        select ($"{method.DeclaringType!.Name}.{method.Name}({value})", text);

    private static string Placeholders(string text) =>
        string.Join(' ', Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"\{[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

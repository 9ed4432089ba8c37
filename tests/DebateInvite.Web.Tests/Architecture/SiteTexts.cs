using System.Reflection;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Localisation;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>The texts of the site that stand by themselves, by reflection.</summary>
internal static class SiteTexts
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Types => typeof(Program).Assembly.GetTypes();

    public static IEnumerable<(string Name, Text Text)> All() => Values<Text>().Concat(NamesOfValues());

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

    public static IEnumerable<(string Name, PluralText Text)> Plural() => Values<PluralText>();

    /// <summary>What the site says in a language; numbers and other things to be filled in are left out.</summary>
    public static IReadOnlySet<string> In(Domain.Language language)
    {
        IEnumerable<string> Of(Text text) => language switch { Domain.Language.En => [text.En], Domain.Language.Fr => [text.Fr], _ => [text.Pl] };
        IEnumerable<string> Forms(PluralText text) => language switch
        {
            Domain.Language.En => [text.En.One, text.En.Other],
            Domain.Language.Fr => [text.Fr.One, text.Fr.Other],
            _ => [text.Pl.One, text.Pl.Few, text.Pl.Many],
        };
        return All().SelectMany(text => Of(text.Text)).Concat(Plural().SelectMany(text => Forms(text.Text)))
            .Select(text => SitePage.Folded(text.Replace("{0}", "", StringComparison.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);
    }
}

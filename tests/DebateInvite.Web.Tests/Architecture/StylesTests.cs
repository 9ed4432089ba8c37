using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>Each class that the style sheets speak of is given to something.</summary>
public partial class StylesTests
{
    private static string Site([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "src", "DebateInvite.Web"));

    [Fact]
    public async Task EveryClass_IsGivenToSomething()
    {
        var sheets = Directory.EnumerateFiles(Path.Combine(Site(), "wwwroot", "css"), "*.css").ToList();
        sheets.ShouldNotBeEmpty();
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in Written())
            given.UnionWith(Given(await File.ReadAllTextAsync(file)));

        foreach (var sheet in sheets)
            Classes(await File.ReadAllTextAsync(sheet)).Where(name => !IsGiven(name, given)).ShouldBeEmpty(Path.GetFileName(sheet));
    }

    [Fact]
    public void Classes_OfASheet_AreThoseOfItsSelectors() =>
        Classes("/* .old */ @layer a { .card > .card__title:is(h1, .x--y) { margin: .5rem; .inner { inset: 0.2em; } } }")
            .ShouldBe(["card", "card__title", "inner", "x--y"], ignoreOrder: true);

    // What gives something a class: views, tag helpers and the like, scripts.
    private static IEnumerable<string> Written() => Directory.EnumerateFiles(Site(), "*", SearchOption.AllDirectories)
        .Where(file => Path.GetExtension(file) is ".cshtml" or ".razor" or ".cs" or ".js")
        .Where(file => !BuildOutput().IsMatch(Path.GetRelativePath(Site(), file)));

    // A modifier may be put together from its stem and a word, as in badge--@(…).
    private static bool IsGiven(string name, HashSet<string> given) =>
        given.Contains(name) || (name.IndexOf("--", StringComparison.Ordinal) is > 0 and var end && given.Contains(name[..(end + 2)]) && given.Contains(name[(end + 2)..]));

    // Words between quotation marks: all of class="…", elsewhere where there is nothing but such words.
    private static IEnumerable<string> Given(string text)
    {
        var pieces = text.Split('"');
        return pieces.Zip(pieces.Skip(1)).SelectMany(pair =>
            pair.First.EndsWith("class=", StringComparison.Ordinal) || Words().IsMatch(pair.Second) ? Word().Matches(pair.Second).Select(word => word.Value) : []);
    }

    private static IEnumerable<string> Classes(string sheet) => Selector().Matches(Comment().Replace(sheet, ""))
        .Select(selector => selector.Value)
        .Where(selector => !selector.TrimStart().StartsWith('@'))
        .SelectMany(selector => Class().Matches(selector).Select(name => name.Groups["name"].Value))
        .Distinct(StringComparer.Ordinal);

    [GeneratedRegex(@"(^|[\\/])(bin|obj)[\\/]", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BuildOutput();

    [GeneratedRegex(@"^\s*[a-z][a-z0-9_-]*( [a-z][a-z0-9_-]*)*\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    [GeneratedRegex("[a-z][a-z0-9_-]*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();

    // What stands before a brace.
    [GeneratedRegex(@"[^{};]+(?=\{)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Selector();

    [GeneratedRegex(@"\.(?<name>-?[_a-zA-Z][\w-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Class();
}

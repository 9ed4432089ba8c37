using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DebateInvite.Domain;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>The guide for organisers speaks as the desk does, in each of its languages.</summary>
public partial class GuideTests
{
    public static TheoryData<Language, string> Guides => new()
    {
        { Language.Pl, "organiser-guide.md" },
        { Language.En, "organiser-guide.en.md" },
        { Language.Fr, "organiser-guide.fr.md" },
    };

    [Theory]
    [MemberData(nameof(Guides))]
    public void Bold_IsWhatTheDeskSays(Language language, string file)
    {
        var said = SiteTexts.In(language);
        var bold = Bold().Matches(Read(file)).Select(match => SitePage.Folded(match.Groups["words"].Value)).Distinct(StringComparer.Ordinal).ToList();

        bold.Count.ShouldBeGreaterThan(20);
        bold.Where(words => !said.Contains(words)).ShouldBeEmpty();
    }

    [Fact]
    public void Guides_HaveTheSameChapters() =>
        Guides.Select(guide => string.Join(' ', Heading().Matches(Read(guide.Data.Item2)).Select(match => match.Value.Length)))
            .Distinct(StringComparer.Ordinal).ShouldHaveSingleItem();

    private static string Read(string file, [CallerFilePath] string here = "") =>
        File.ReadAllText(Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "docs", file)));

    [GeneratedRegex(@"(?<!`)\*\*(?<words>[^*`]+)\*\*", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bold();

    [GeneratedRegex("^#+", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}

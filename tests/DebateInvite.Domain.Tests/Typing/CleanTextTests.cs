using System.Globalization;
using System.Text;
using CsCheck;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Tests.Typing;

public class CleanTextTests
{
    // Of everything that people and programs may send, the troublesome more often than by chance.
    private static readonly Gen<string> Typed = Gen.OneOf(
            Gen.Char.Select(c => c.ToString()),
            Gen.Char[' ', '~'].Select(c => c.ToString()),
            OneOf.These("\r\n", "\n", "\r", "\t", "\0", "\u001b", "\u0085", "\u00a0", "\u2028", "\u2029", "\u3000"),
            OneOf.These("\u200b", "\u200c", "\u200d", "\u200e", "\u202a", "\u202e", "\u2066", "\u2069", "\ufeff", "\u00ad", "\u061c"),
            OneOf.These("z\u0307", "e\u0301", "ł", "ß", "\ud800", "\udc00", "\U0001f468\u200d\U0001f4bb", "ﬁ", "Å"))
        .List[0, 40].Select(string.Concat);

    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData(" \t\r\n\u00a0\u3000 ", null)]
    [InlineData("\u202e\u200b\0", null)]
    [InlineData("\u200d \u200c", null)]
    [InlineData("\u3164\u2800", null)]
    [InlineData("\uf0b7 Zo\ufb01a Ha\ufb00ner\ufffc", "Zofia Haffner")]
    [InlineData("👩\u200d🔬", "👩\u200d🔬")]
    [InlineData("  Anna   Maria ", "Anna Maria")]
    [InlineData("Anna\u00a0\tMaria", "Anna Maria")]
    [InlineData("Anna\r\nBcc: x@example.org", "Anna Bcc: x@example.org")]
    [InlineData("Z\u0307o\u0301łw", "Żółw")]
    [InlineData("a\0b\u0007c\u007f\u0085d", "abc d")]
    [InlineData("abc\u202edef\u202c", "abcdef")]
    [InlineData("\u2066abc\u2069\u200e\u061c", "abc")]
    [InlineData("a\u200bb\ufeffc\u00ad", "abc")]
    public void Line_Typed_IsOneCleanLine(string? typed, string? stored) => CleanText.Line(typed).ShouldBe(stored);

    [Theory]
    [InlineData("e\u200b\u0301", "é")]
    [InlineData("e\0\u0301", "é")]
    public void LineAndProse_AccentBehindWhatNobodySees_JoinsItsLetter(string typed, string stored)
    {
        CleanText.Line(typed).ShouldBe(stored);
        CleanText.Prose(typed).ShouldBe(stored);
    }

    // Unicode has ẖ, but no such capital.
    [Fact]
    public void Lower_AccentThatOnlyTheSmallLetterHas_IsOneCharacterWithIt()
    {
        CleanText.Lower("H\u0331").ShouldBe("\u1e96");
        CleanText.EmailKey("a@H\u0331.pl").ShouldBe(CleanText.EmailKey("a@\u1e96.pl"));
    }

    [Fact]
    public void Folded_CapitalsBeyondTheBasicPlane_AreFoundBySmallOnes() => CleanText.Folded("\U00010400").ShouldBe(CleanText.Folded("\U00010428"));

    [Theory]
    [InlineData("abc", 3, "abc")]
    [InlineData("abc", 2, "ab")]
    [InlineData("a\U0001f600b", 3, "a\U0001f600")]
    [InlineData("a\U0001f600b", 2, "a")]
    public void Cut_TooLong_EndsBetweenCharacters(string text, int length, string cut) => CleanText.Cut(text, length).ShouldBe(cut);

    [Fact]
    public void Line_JoinedEmoji_StaysTogether() =>
        CleanText.Line("\U0001f468\u200d\U0001f4bb").ShouldBe("\U0001f468\u200d\U0001f4bb");

    [Fact]
    public void Line_PersianWordWithANonJoiner_IsSpelledAsItWas() =>
        CleanText.Line("\u0645\u06cc\u200c\u0631\u0648\u0645").ShouldBe("\u0645\u06cc\u200c\u0631\u0648\u0645");

    [Fact]
    public void Line_CodePointThatIsNoCharacterYet_IsLeftOut() => CleanText.Line("a\u0378b").ShouldBe("ab");

    [Theory]
    [InlineData(null, null)]
    [InlineData(" \r\n\u00a0\n", null)]
    [InlineData("Débat\u00a0: les services  ", "Débat\u00a0: les services")]
    [InlineData("\r\n- one\r\n  - two\r\n\r\n    code\r\n", "- one\n  - two\n\n    code")]
    [InlineData("1.\tone\n\t- two\t\n", "1.\tone\n\t- two")]
    [InlineData("a\u2028b", "a\nb")]
    [InlineData("a\u202e\0\u200bb", "ab")]
    public void Prose_Typed_KeepsIndentationAndNoBreakSpaces(string? typed, string? stored) => CleanText.Prose(typed).ShouldBe(stored);

    [Fact]
    public void Line_EachLatinCharacter_IsKeptWhereItIsSeen_ASpaceWhereItIsWhite_AndElseLeftOut()
    {
        for (var letter = '\u0001'; letter <= '\u0250'; letter++)
        {
            var (white, hidden) = (char.IsWhiteSpace(letter), CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.Control or UnicodeCategory.Format);
            var expected = white ? "Łódź x" : hidden ? "Łódźx" : $"Łódź{letter}x".Normalize();

            CleanText.Line($"Łódź{letter}x").ShouldBe(expected, $"U+{(int)letter:X4}");
            CleanText.Line($" Łódź{letter}x  ").ShouldBe(expected, $"U+{(int)letter:X4}");
        }
    }

    [Fact]
    public void Line_LoneSurrogate_BecomesTheReplacementCharacter() => CleanText.Line("a\ud800b").ShouldBe("a\ufffdb");

    [Theory]
    [InlineData("a\r\nb\rc\nd", "a\nb\nc\nd")]
    [InlineData("\n\n a \n\n b \n\n", "a\n\nb")]
    [InlineData("\u202e\n\0\n", null)]
    public void Lines_Typed_KeepsLineBreaks(string typed, string? stored) => CleanText.Lines(typed).ShouldBe(stored);

    [Fact]
    public void Line_Anything_IsVisibleNormalisedTrimmedAndStaysSo() => Typed.Sample(typed =>
    {
        if (CleanText.Line(typed) is not { } line)
            return;

        line.ShouldNotBeEmpty();
        line.ShouldBe(line.Trim());
        line.ShouldNotContain("  ");
        line.IsNormalized(NormalizationForm.FormC).ShouldBeTrue();
        line.EnumerateRunes().ShouldAllBe(rune => !Rune.IsControl(rune));
        line.Where(c => char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
            .ShouldAllBe(c => c == '\u200c' || c == '\u200d');
        CleanText.Line(line).ShouldBe(line);
    }, iter: 20_000);

    [Fact]
    public void Lines_Anything_IsStableAndHasNoOtherBreaksThanLineFeeds() => Typed.Sample(typed =>
    {
        if (CleanText.Lines(typed) is not { } lines)
            return;

        lines.ShouldNotContain('\r');
        lines.Split('\n').ShouldAllBe(line => (CleanText.Line(line) ?? "") == line);
        CleanText.Lines(lines).ShouldBe(lines);
    }, iter: 20_000);

    [Theory]
    [InlineData(" Anna.Moskwa@Example.ORG ", "anna.moskwa@example.org")]
    [InlineData("ANNA@EXAMPLE.ORG\r\n", "anna@example.org")]
    [InlineData(" ", "")]
    public void EmailKey_CaseAndSpace_DoNotMatter(string typed, string key) => CleanText.EmailKey(typed).ShouldBe(key);

    [Fact]
    public void EmailKey_TurkishProcess_LowersIAsEverybodyElse()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            CleanText.EmailKey("IRENA@EXAMPLE.ORG").ShouldBe("irena@example.org");
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Theory]
    [InlineData("Żółć Gęśla", "zolc gesla")]
    [InlineData("Œuvre d’Hélène", "oeuvre d'helene")]
    [InlineData("Straße ŁÓDŹ", "strasse lodz")]
    [InlineData(null, "")]
    public void Folded_AccentsAndCase_AreGone(string? text, string folded) => CleanText.Folded(text).ShouldBe(folded);

    [Theory]
    [InlineData("łódź Łódź", "lodz lodz")]
    [InlineData("Søren Ørsted", "soren orsted")]
    [InlineData("đorđe Đorđe", "dorde dorde")]
    [InlineData("Cœur Œuvre", "coeur oeuvre")]
    [InlineData("Læsø Ærø", "laeso aero")]
    [InlineData("Strauß", "strauss")]
    [InlineData("d’Arc", "d'arc")]
    [InlineData("O´Brien Oʼbrien O`Brien", "o'brien o'brien o'brien")]
    [InlineData("Nowak‑Żak Nowak–Żak", "nowak-zak nowak-zak")]
    [InlineData("Jan\u200d", "jan")]
    public void Folded_LettersThatAreNoLetterWithAnAccent_AreTypedAsOnAPlainKeyboard(string text, string folded) =>
        CleanText.Folded(text).ShouldBe(folded);

    [Fact]
    public void Folded_Anything_IsStable() => Typed.Sample(typed =>
    {
        var folded = CleanText.Folded(typed);
        CleanText.Folded(folded).ShouldBe(folded);
    }, iter: 20_000);
}

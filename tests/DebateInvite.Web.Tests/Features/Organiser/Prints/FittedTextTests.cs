using DebateInvite.Web.Features.Organiser.Prints;

namespace DebateInvite.Web.Tests.Features.Organiser.Prints;

public class FittedTextTests
{
    private const double Width = 76;
    private const double Height = 23;
    private const double Largest = 12.5;
    private const double Smallest = 2.9;

    private static readonly string[] Words = ["Świętosława", "Ó", "Żółć-Gęślą", "Wawrzyniec", "i", "MWMWMWMW", "Łęcka", "Brzęczyszczykiewicz", "Щерба", "ﬁ", "Nguyễn"];

    public static TheoryData<int> Lengths => [.. Enumerable.Range(1, 60)];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void In_ANameOfAnyLength_IsWhole_AndWithinItsBox(int length)
    {
        foreach (var name in Named(length))
        {
            var text = FittedText.In(name, Width, Height, Largest, Smallest);

            string.Concat(text.Lines).Replace(" ", "", StringComparison.Ordinal).ShouldBe(name.Replace(" ", "", StringComparison.Ordinal), name);
            text.Height.ShouldBeLessThanOrEqualTo(Height, name);
            text.Size.ShouldBeInRange(Smallest / 2, Largest, name);
            text.Lines.ShouldAllBe(line => FittedText.WidthOf(line) * text.Size <= Width + 0.001, name);
        }
    }

    [Theory]
    [InlineData("Jan Nowak", "Jan Nowak")]
    [InlineData("Świętosława Żółć-Gęślą", "Świętosława|Żółć-Gęślą")]
    [InlineData("Anna Maria Brzęczyszczykiewicz", "Anna Maria|Brzęczyszczykiewicz")]
    [InlineData("Maksymilian Wawrzyniec Konstantynopolitańczykowianek", "Maksymilian Wawrzyniec|Konstantynopolitańczykowianek")]
    public void In_Names_BreakBetweenWords_AndStayLarge(string name, string lines)
    {
        var text = FittedText.In(name, Width, Height, Largest, Smallest);

        string.Join('|', text.Lines).ShouldBe(lines);
        text.Size.ShouldBeGreaterThanOrEqualTo(Smallest);
    }

    [Fact]
    public void In_AShortName_IsAsLargeAsItMayBe() => FittedText.In("Ewa Lis", Width, Height, Largest, Smallest).Size.ShouldBe(Largest, 0.001);

    [Fact]
    public void In_TwoHundredWideLetters_AreBroken_AndNoneIsLost()
    {
        var name = new string('W', 200);

        var text = FittedText.In(name, Width, Height, Largest, Smallest);

        string.Concat(text.Lines).ShouldBe(name);
        text.Height.ShouldBeLessThanOrEqualTo(Height);
    }

    [Fact]
    public void In_Nothing_IsNothing() => FittedText.In("", Width, Height, Largest, Smallest).Lines.ShouldBeEmpty();

    // One word as long, words of every kind, and letters of one width.
    private static IEnumerable<string> Named(int length)
    {
        yield return new string('W', length);
        yield return new string('ł', length);
        yield return string.Concat(Enumerable.Repeat("Żółć-", 1 + (length / 5)))[..length];
        for (var begin = 0; begin < Words.Length; begin++)
            yield return string.Join(' ', Words.Skip(begin).Concat(Words).Concat(Words))[..length].Trim();
    }
}

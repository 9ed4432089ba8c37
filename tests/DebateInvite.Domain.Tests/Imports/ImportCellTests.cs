using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

/// <summary>I12, I13: what stands in cells beside what is to be there.</summary>
public class ImportCellTests
{
    [Theory]
    [InlineData("Ola <o@example.org>", "o@example.org")]
    [InlineData("\"Nowak, Ola\" <o@example.org>", "o@example.org")]
    [InlineData("mailto:o@example.org", "o@example.org")]
    [InlineData("MAILTO:o@example.org?subject=Debata", "o@example.org")]
    [InlineData("o@example.org;", "o@example.org")]
    [InlineData("o@example.org, O@EXAMPLE.ORG", "o@example.org")]
    [InlineData("o@example.org; p@example.org", "o@example.org p@example.org")]
    [InlineData("o@example.org lub p@example.org", "o@example.org p@example.org")]
    [InlineData("o@example.org\np@example.org", "o@example.org p@example.org")]
    [InlineData("o(at)example.org", "o@example.org")]
    [InlineData("o [małpa] example.org", "o@example.org")]
    [InlineData("o(at)example(dot)org", "o@example.org")]
    [InlineData("o [@] example.org", "o@example.org")]
    [InlineData("o małpa example kropka org", "o@example.org")]
    [InlineData("o@example.org (sekretariat)", "o@example.org")]
    [InlineData("o'hara@example.org", "o'hara@example.org")]
    [InlineData("zły adres", "zły adres")]
    [InlineData("o@localhost", "o@localhost")]
    public void Addresses_AreTidied(string cell, string addresses) => string.Join(' ', ImportCell.Addresses(cell)).ShouldBe(addresses);

    [Theory]
    [InlineData("Jan Kowalski <o@example.org>", "Jan Kowalski")]
    [InlineData("o@example.org (sekretariat)", "sekretariat")]
    [InlineData("e-mail: o@example.org lub p@example.org", null)]
    [InlineData("mailto:o@example.org?subject=Debata", null)]
    [InlineData("o@example.org", null)]
    public void BesideAddresses_AreTold(string cell, string? beside) => ImportCell.BesideAddresses(cell).ShouldBe(beside);

    [Theory]
    [InlineData("600 100 200", "600 100 200")]
    [InlineData("600100200, 22 1234567", "600100200|22 1234567")]
    [InlineData("600100200;601100200", "600100200|601100200")]
    [InlineData("600 100 200\n601 200 300", "600 100 200|601 200 300")]
    [InlineData("600100200 / 601200300", "600100200|601200300")]
    [InlineData("22 123 45 67/68", "22 123 45 67/68")]
    [InlineData("+48 600 100 200 ::: +48 601 100 200", "+48 600 100 200|+48 601 100 200")]
    [InlineData("600100200 lub 601100200", "600100200|601100200")]
    [InlineData("+48 600 100 200 (sekretariat)", "+48 600 100 200")]
    [InlineData("22 123 45 67 wew. 5", "22 123 45 67 wew. 5")]
    [InlineData("(22) 123-45-67", "(22) 123-45-67")]
    [InlineData("600100200, 600100200", "600100200")]
    [InlineData("x", "x")]
    public void Phones_AreTidied(string cell, string numbers) => string.Join('|', ImportCell.Phones(cell)).ShouldBe(numbers);

    [Theory]
    [InlineData("-", true)]
    [InlineData("—", true)]
    [InlineData("brak", true)]
    [InlineData("Brak danych", true)]
    [InlineData("N/D", true)]
    [InlineData("néant", true)]
    [InlineData("???", true)]
    [InlineData("nie posiada", true)]
    [InlineData("j.w.", true)]
    [InlineData("ditto", true)]
    [InlineData("Braka", false)]
    [InlineData("22 123", false)]
    public void IsNothing_OfAWord(string cell, bool isNothing) => ImportCell.IsNothing(cell, isName: false).ShouldBe(isNothing);

    [Fact]
    public void IsNothing_OfAName_TakesNoWordForNothing()
    {
        ImportCell.IsNothing("Brak", isName: true).ShouldBeFalse();
        ImportCell.IsNothing("–", isName: true).ShouldBeTrue();
    }

    [Theory]
    [InlineData("=1+1", true)]
    [InlineData("= kontakt", true)]
    [InlineData("#ADR!", true)]
    [InlineData("#N/A", true)]
    [InlineData("#DZIEL/0!", true)]
    [InlineData("#VALEUR!", true)]
    [InlineData("Err:508", true)]
    [InlineData("#VIP", false)]
    [InlineData("#1", false)]
    [InlineData("nr #REF! w tekście", false)]
    public void HasNoValue_OnlyWhatASpreadsheetShows(string cell, bool hasNoValue) => ImportCell.HasNoValue(cell).ShouldBe(hasNoValue);
}

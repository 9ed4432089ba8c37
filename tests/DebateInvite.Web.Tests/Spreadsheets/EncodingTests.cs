using System.Text;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Tests.Spreadsheets;

/// <summary>I7, I14: letters are right, or both ways to read them are shown.</summary>
public class EncodingTests
{
    [Theory]
    [InlineData("windows-1252", "Prénom;Nom\nHélène;Lefèvre\nOù;Agnès")]
    [InlineData("windows-1252", "imie;nazwisko\nHélène;Lefèvre")]
    [InlineData("windows-1252", "Prénom;Nom\nFrançois;Forêt\nŒuvre;Benoît")]
    [InlineData("windows-1252", "PRÉNOM;NOM\nHÉLÈNE;LEFÈVRE")]
    [InlineData("windows-1252", "Prénom;Nom\n“Zoé”;L’Hôte – Dumas")]
    [InlineData("windows-1250", "imię;nazwisko\nŁucja;Źródło\nPiotr;Święty")]
    [InlineData("windows-1250", "imie;nazwisko\nPiotr;Święty")]
    [InlineData("windows-1250", "imię;nazwisko\nHana;Dvořáková\nZażółć;Gęślą")]
    [InlineData("windows-1250", "imię;nazwisko\nRené;Müller-Wąs")]
    [InlineData("iso-8859-2", "imię;nazwisko\nŁucja;Źródło\nPiotr;Święty\nŚwiętosława;Ząb")]
    [InlineData("ibm852", "imię;nazwisko\nŁucja;Źródło\nŻaneta;Święta")]
    [InlineData("x-mac-ce", "imię;nazwisko\nŁucja;Świętosławska-Żak\nGrzegorz;Źdźbło")]
    [InlineData("macintosh", "Prénom;Nom\nHélène;Lefèvre\nFrançois;Hôtelier")]
    [InlineData("iso-8859-15", "Prénom;Nom\nHélène;Sœur\nFrançois;Cœur")]
    [InlineData("windows-1251", "имя;фамилия\nОлена;Шевченко\nЇжак;Єва")]
    [InlineData("utf-16", "imię;nazwisko\nŁucja;Źródło")]
    [InlineData("utf-16BE", "imię;nazwisko\nŁucja;Źródło")]
    public void Csv_WithoutAMark_IsReadRight(string encoding, string list)
    {
        var reading = Read(Bytes(encoding, list));

        string.Join('\n', new[] { string.Join(';', reading.Table.Headings) }.Concat(reading.Table.Rows.Select(row => string.Join(';', row.Cells)))).ShouldBe(list);
        reading.Facts.Encoding.ShouldBe(encoding, StringCompareShould.IgnoreCase);
    }

    [Fact]
    public void Csv_ReadInTwoWaysThatBothMakeWords_IsAsked_AndCanBeChosen()
    {
        // One letter is not enough to tell "Forêt" from "Foręt".
        var file = Bytes("windows-1252", "imie;nazwisko\nJean;Forêt");

        var reading = Read(file);
        (reading.Facts.IsEncodingSure, reading.Facts.HasQuestions).ShouldBe((false, true));
        reading.Facts.Encodings.ShouldContain(new EncodingFacts("windows-1250", "Foręt"));
        reading.Facts.Encodings.ShouldContain(new EncodingFacts("windows-1252", "Forêt"));

        Read(file, "windows-1252").Table.Rows[0][1].ShouldBe("Forêt");
        Read(file, "windows-1250").Table.Rows[0][1].ShouldBe("Foręt");
        Read(file, "no such encoding").Table.Rows.Count.ShouldBe(1);
    }

    [Fact]
    public void Csv_WrongGuess_CanBeCorrected()
    {
        var file = Bytes("windows-1250", "imię;nazwisko\nŁucja;Źródło");

        Read(file, "iso-8859-2").Table.Rows[0][1].ShouldNotBe("Źródło");
        Read(file, "windows-1250").Table.Rows[0][1].ShouldBe("Źródło");
    }

    [Fact]
    public void Csv_LinesOfAMacintosh_AreRows() =>
        Read(Bytes("x-mac-ce", "imię;nazwisko\rŁucja;Źródło\rŻaneta;Święta")).Table.Rows.Select(row => row.Number).ShouldBe([2, 3]);

    [Theory]
    [InlineData("imię;nazwisko\nŁuc\u0007ja;Źródło", 1)]
    [InlineData("imię;nazwisko\nŁucja\u0000;Źródło", 1)]
    [InlineData("imię;nazwisko\nŁucja\u001A;Źródło", 1)]
    [InlineData("imię;nazwisko\nŁucja;Źródło\v", 0)]
    public void Csv_StrayControlCharacter_IsLeftOut_AndTold(string list, int count)
    {
        var reading = Read(Encoding.UTF8.GetBytes(list));

        reading.Table.Rows[0].Cells.ShouldBe(["Łucja", "Źródło"]);
        (reading.Facts.ControlCharacters, reading.Facts.HasQuestions).ShouldBe((count, false));
    }

    private static byte[] Bytes(string encoding, string text) =>
        (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes(text);

    private static FileReading Read(byte[] file, string? encoding = null) =>
        TableReader.Read("lista.csv", file, cell => cell is "imię" or "imie" or "nazwisko" or "Prénom" or "PRÉNOM" or "Nom" or "NOM" or "имя" or "фамилия", new ReadingChoice { Encoding = encoding });
}

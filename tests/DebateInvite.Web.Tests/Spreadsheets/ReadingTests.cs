using System.Text;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Tests.Spreadsheets;

public class ReadingTests
{
    private const string Pangram = "Zażółć gęślą jaźń; ŻÓŁĆ Śniadeckich Źródło Ąź";

    public static TheoryData<string, int> Encodings() => new()
    {
        { "windows-1250", 1250 }, { "iso-8859-2", 28592 },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Csv_OlderEncoding_IsRecognised(string name, int codePage)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        encoding.WebName.ShouldBe(name);

        var table = Read("lista.csv", encoding.GetBytes($"imię\tnazwisko\tuwagi\n{Pangram}\tŹdźbło\tśćśń"));

        table.Headings.ShouldBe(["imię", "nazwisko", "uwagi"]);
        table.Rows.ShouldHaveSingleItem().Cells.ShouldBe([Pangram, "Źdźbło", "śćśń"]);
    }

    [Fact]
    public void Csv_Windows1250Quotes_AreRecognised()
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("imię;nazwisko\nEwa – „Ewka”;Nowak");

        Read("lista.csv", bytes).Rows[0][0].ShouldBe("Ewa – „Ewka”");
    }

    [Theory]
    [InlineData(';')]
    [InlineData(',')]
    [InlineData('\t')]
    public void Csv_Separator_IsRecognised(char separator)
    {
        var lines = new[] { "imię|nazwisko|instytucja", "Anna|Łęcka|\"A;B,C\tD \"\"x\"\"\nE\"", "Jan||" }.Select(line => line.Replace('|', separator));

        var table = Read("lista.csv", Encoding.UTF8.GetBytes(string.Join("\r\n", lines)));

        table.Headings.ShouldBe(["imię", "nazwisko", "instytucja"]);
        table.Rows.Select(row => row.Number).ShouldBe([2, 3]);
        table.Rows[0].Cells.ShouldBe(["Anna", "Łęcka", "A;B,C\tD \"x\"\nE"]);
        table.Rows[1].Cells.ShouldBe(["Jan"]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Csv_ByteOrderMark_IsNoPartOfTheFirstHeading(string name)
    {
        var encoding = Encoding.GetEncoding(name);

        var table = Read("lista.csv", [.. encoding.GetPreamble(), .. encoding.GetBytes("imię;nazwisko\nŁucja;Źródło")]);

        table.Headings[0].ShouldBe("imię");
        table.Rows[0].Cells.ShouldBe(["Łucja", "Źródło"]);
    }

    [Fact]
    public void Csv_TitleAboveTheHeadings_IsPassedOver()
    {
        var table = Read("lista.csv", Encoding.UTF8.GetBytes("Lista gości;;\n;;\nstan na 1 czerwca;;\nImię;Nazwisko;E-mail\nAnna;Nowak;a@example.org"));

        table.Headings.ShouldBe(["Imię", "Nazwisko", "E-mail"]);
        table.Rows.ShouldHaveSingleItem()[2].ShouldBe("a@example.org");
    }

    [Theory]
    [InlineData("Imię;Nazwisko\n\nAnna;Nowak\n\n\nJan;Lis", "3 6")]
    [InlineData("sep=;\r\nImię;Nazwisko\r\nAnna;Nowak", "2")]
    [InlineData("Imię;Nazwisko\n\"An\nna\";Nowak\nJan;Lis", "2 3")]
    [InlineData("Notes:\n\"a, b\"\n\nImię,Nazwisko,E-mail\nAnna,Nowak,a@example.org", "5")]
    public void Csv_RowsHaveTheNumbersThatASpreadsheetGivesThem(string list, string numbers) =>
        string.Join(' ', Read("lista.csv", Encoding.UTF8.GetBytes(list)).Rows.Select(row => row.Number)).ShouldBe(numbers);

    [Fact]
    public void Csv_OwnExportsApostrophe_IsTakenAway() =>
        Read("lista.csv", Encoding.UTF8.GetBytes("telefon;nazwisko\n'+48 22 1;O'Hara")).Rows[0].Cells.ShouldBe(["+48 22 1", "O'Hara"]);

    [Theory]
    [InlineData("Acme,=cmd|'/c calc'!A1")]
    [InlineData("Acme,\"=1+1\"")]
    [InlineData("Raz?\n-3\n=1")]
    [InlineData("=1,+2\t@3")]
    [InlineData(",'=1")]
    public void Csv_OwnExport_IsNoFormulaWhereCommasSeparate_AndIsReadBackUnchanged(string cell)
    {
        var file = CsvFile.Of([["Imię", "Nazwisko"], ["Anna", cell]]);

        Read("lista.csv", file).Rows[0].Cells[1].ShouldBe(cell);
        var text = Encoding.UTF8.GetString(file[3..]);
        text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[0].ShouldBe("\"Imię\";\"Nazwisko\"");
        // As a program takes it apart that expects commas, at the worst.
        text.Split(',', '\t', '\n').Select(piece => piece.TrimStart('"')).ShouldAllBe(piece => piece.Length == 0 || !"=+-@".Contains(piece[0], StringComparison.Ordinal));
    }

    [Fact]
    public void Xlsx_CellsOfEveryKind_AreReadAsTexts()
    {
        var file = WorkbookFile.OfSheet(
            """
            <sheetData>
              <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Nazwisko</t></is></c><c r="D1" t="inlineStr"><is><t>Telefon</t></is></c></row>
              <row r="4"><c r="A4" t="s"><v>1</v></c><c r="B4" t="str"><f>A1&amp;"x"</f><v>Łęcka</v></c><c r="D4"><v>4.8221234567E10</v></c><c r="XFD4" s="1"/></row>
              <row r="5"><c r="A5" t="b"><v>1</v></c><c r="B5" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D5"><f>1+1</f></c></row>
            </sheetData>
            """,
            """<si><t>Imię</t></si><si><r><t xml:space="preserve">Anna </t></r>  <r><t>Maria</t></r><rPh sb="0" eb="1"><t>podpowiedź</t></rPh></si>""");

        var table = Read("LISTA.XLSX", file);

        table.Headings.ShouldBe(["Imię", "Nazwisko", "", "Telefon"]);
        table.Rows.Select(row => row.Number).ShouldBe([4, 5]);
        table.Rows[0].Cells.ShouldBe(["Anna Maria", "Łęcka", "", "48221234567"]);
        table.Rows[1].Cells.ShouldBe(["TRUE", "#DIV/0!", "", "="]);
    }

    [Fact]
    public void Xlsx_MergedTitleAboveTheHeadings_DoesNoHarm()
    {
        var rows = WorkbookFile.Row("Lista gości") + WorkbookFile.Row("Imię", "Nazwisko") + WorkbookFile.Row("Anna", "Nowak");

        var table = Read("lista.xlsx", WorkbookFile.OfSheet($"<sheetData>{rows}</sheetData><mergeCells><mergeCell ref=\"A1:D1\"/></mergeCells>"));

        table.Headings.ShouldBe(["Imię", "Nazwisko"]);
    }

    [Fact]
    public void Xlsx_RowsNumberedWrongly_HaveNumbersOfTheirOwn()
    {
        var rows = new[] { "7", "7", "-1", "99999999999", "3", "2000000" }.Select(number => $"<row r=\"{number}\">{WorkbookFile.Cell("A")}{WorkbookFile.Cell("B")}</row>");

        var table = Read("lista.xlsx", WorkbookFile.OfSheet($"<sheetData>{string.Concat(rows)}</sheetData>"));

        table.Rows.Select(row => row.Number).ShouldBe([7, 8, 9, 10, 11, 12]);
    }

    [Fact]
    public void Reading_PackedAndUnpacked_IsTheSame()
    {
        var reading = TableReader.Read("lista.csv", Encoding.UTF8.GetBytes("imię;nazwisko\nŁucja;\"Źró\ndło\"\n\n;Same"), cell => cell is "imię" or "nazwisko");

        var same = FileReading.Unpacked(reading.Packed());

        same.Table.Headings.ShouldBe(reading.Table.Headings);
        same.Table.Rows.Select(row => (row.Number, string.Join('|', row.Cells))).ShouldBe(reading.Table.Rows.Select(row => (row.Number, string.Join('|', row.Cells))));
        (same.Facts.Headings, same.Facts.Encoding, same.Facts.HasQuestions).ShouldBe((new HeadingRows(1, 1), "utf-8", false));
    }

    private static Table Read(string fileName, byte[] file) => TableReader.Read(fileName, file, cell => cell is "Imię" or "Nazwisko" or "E-mail" or "imię" or "nazwisko").Table;
}

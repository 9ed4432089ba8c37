using System.IO.Compression;
using System.Security;
using System.Text;
using DebateInvite.Domain;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Spreadsheets;

namespace DebateInvite.Web.Tests.Spreadsheets;

/// <summary>I1–I5, I10, I11, I17: what is read is what a workbook's program shows.</summary>
public class ShownSheetTests
{
    private static readonly string[] Headings = ["Imię", "Nazwisko", "E-mail", "Telefon"];

    [Fact]
    public void Xlsx_CoverSheetFirst_TheListIsTaken_AndSheetsCanBeChosen()
    {
        var file = WorkbookFile.OfSheets(
            ("Okładka", "", WorkbookFile.Row("Debata") + WorkbookFile.Row("lista gości")),
            ("Goście", "", WorkbookFile.Row("Imię", "Nazwisko") + WorkbookFile.Row("Anna", "Nowak")),
            ("Archiwum", "hidden", WorkbookFile.Row("Imię", "Nazwisko", "E-mail") + WorkbookFile.Row("Jan", "Dawny", "jan@example.org")));

        var reading = Read("lista.xlsx", file);
        reading.Table.Rows.ShouldHaveSingleItem().Cells.ShouldBe(["Anna", "Nowak"]);
        reading.Facts.Sheets.ShouldBe([new SheetFacts("Okładka", false), new SheetFacts("Goście", false), new SheetFacts("Archiwum", true)]);
        (reading.Facts.Sheet, reading.Facts.HasQuestions).ShouldBe((1, true));

        Read("lista.xlsx", file, new ReadingChoice { Sheet = 2 }).Table.Rows[0][1].ShouldBe("Dawny");
        Should.Throw<UnreadableFileException>(() => Read("lista.xlsx", WorkbookFile.OfSheets(("A", "", ""), ("B", "", "")), new ReadingChoice { Sheet = 0 }));
    }

    [Fact]
    public void Xlsx_HiddenRowsAndColumns_AreSaid_LeftOut_AndTakenOnRequest()
    {
        var file = WorkbookFile.OfSheet(
            $"""
            <cols><col min="2" max="2" hidden="1"/><col min="4" max="16384" hidden="1"/></cols>
            <sheetData>{WorkbookFile.Row("Imię", "Telefon", "Nazwisko")}<row ht="0.0" customHeight="1">{WorkbookFile.Cell("Niska")}{WorkbookFile.Cell("2")}{WorkbookFile.Cell("Osoba")}</row><row hidden="1">{WorkbookFile.Cell("Ukryta")}{WorkbookFile.Cell("1")}{WorkbookFile.Cell("Osoba")}</row>{WorkbookFile.Row("Anna", "22 1", "Nowak")}</sheetData>
            """);

        var reading = Read("lista.xlsx", file);
        reading.Table.Headings.ShouldBe(["Imię", "Nazwisko"]);
        reading.Table.Rows.ShouldHaveSingleItem().Cells.ShouldBe(["Anna", "Nowak"]);
        (reading.Facts.HiddenRows, reading.Facts.HasQuestions).ShouldBe((2, true));
        reading.Facts.HiddenColumns.ShouldBe(["Telefon"]);

        var all = Read("lista.xlsx", file, new ReadingChoice { TakesHidden = true }).Table;
        all.Headings.ShouldBe(["Imię", "Telefon", "Nazwisko"]);
        all.Rows.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData("Kowalski_x000D_", "Kowalski")]
    [InlineData("Anna_x000a_Maria", "Anna\nMaria")]
    [InlineData("plik_x005F_x000D_", "plik_x000D_")]
    [InlineData("_xd83d__xde00_", "😀")]
    [InlineData("a_x00_b", "a_x00_b")]
    public void Xlsx_Escape_IsTheCharacter(string text, string shown) =>
        Read("lista.xlsx", WorkbookFile.OfSheet(
            $"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}<row><c t=\"s\"><v>0</v></c>{WorkbookFile.Cell(text)}</row></sheetData>", $"<si><t>{text}</t></si>"))
            .Table.Rows[0].Cells.ShouldBe([shown, shown]);

    [Theory]
    [InlineData("_x000D_")]
    [InlineData("_x005F_x000D_ i _XABCD_")]
    [InlineData("'=1")]
    [InlineData("=1")]
    [InlineData("'+48")]
    public async Task Xlsx_OwnExport_IsReadBackUnchanged(string text)
    {
        using var file = new MemoryStream();
        await XlsxFile.WriteAsync(
            "Goście", [new Column<string>("Imię", 10, (_, row) => row), new Column<string>("Nazwisko", 10, (_, row) => "x" + row)], new[] { text }.ToAsyncEnumerable(), file, CancellationToken.None);

        Read("lista.xlsx", file.ToArray()).Table.Rows[0].Cells.ShouldBe([text, "x" + text]);
        Read("lista.csv", CsvFile.Of([["Imię", "Nazwisko"], [text, "x" + text]])).Table.Rows[0].Cells.ShouldBe([text, "x" + text]);
    }

    [Fact]
    public async Task Xlsx_OwnExport_RowsOfSeveralLines_AreAsHighAsTheyPrint()
    {
        using var file = new MemoryStream();
        await XlsxFile.WriteAsync(
            "Goście", [new Column<string>("Pytanie do dyskusji", 10, (_, row) => row)], new[] { "krótkie", "jedno\ndrugie", new string('x', 35), new string('x', 9999) }.ToAsyncEnumerable(), file, CancellationToken.None);

        using var zip = new ZipArchive(file);
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var heights = System.Xml.Linq.XDocument.Parse(await sheet.ReadToEndAsync(TestContext.Current.CancellationToken))
            .Descendants().Where(element => element.Name.LocalName == "row").Select(row => row.Attribute("ht")?.Value ?? "").ToList();
        heights.ShouldBe(["30", "", "30", "60", "409"]);
    }

    [Fact]
    public async Task Xlsx_LongList_IsOnItsWayBeforeItsLastRowIsRead()
    {
        const int Rows = 20_000;
        using var response = new ResponseLike();
        var early = 0L;

        await XlsxFile.WriteAsync("Goście", [new Column<int>("Numer", 10, (number, row) => $"{number}: {row * 7919}")], ReadAsync(), response, CancellationToken.None);

        early.ShouldBeGreaterThan(10_000);
        Read("lista.xlsx", response.Received.ToArray()).Table.Rows.Count.ShouldBe(Rows);

        async IAsyncEnumerable<int> ReadAsync()
        {
            for (var row = 0; row < Rows; row++)
            {
                yield return row;
                early = response.Received.Length;
            }

            await Task.CompletedTask;
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("-1")]
    [InlineData("7777777777777")]
    [InlineData("x")]
    [InlineData("1.0")]
    public void Xlsx_OddSharedText_IsAnEmptyCell_AndTold(string index)
    {
        var reading = Read("lista.xlsx", WorkbookFile.OfSheet(
            $"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Anna</t></is></c><c r=\"B2\" t=\"s\"><v>{index}</v></c></row></sheetData>", "<si><t>x</t></si>"));

        reading.Table.Rows[0].Cells.ShouldBe(["Anna"]);
        reading.Facts.UnreadableCells.ShouldBe(["B2"]);
    }

    [Theory]
    [InlineData("45000", "14", "2023-03-15")]
    [InlineData("45000.5", "22", "2023-03-15 12:00")]
    [InlineData("45000", "yyyy\\-mm\\-dd", "2023-03-15")]
    [InlineData("45000", "dd.mm.yyyy", "15.03.2023")]
    [InlineData("123", "00000", "00123")]
    [InlineData("48600700800", "\"+\"0", "+48600700800")]
    [InlineData("600700800", "000\\-000\\-000", "600-700-800")]
    [InlineData("0.256", "10", "25,60%")]
    [InlineData("0.25", "9", "25%")]
    [InlineData("4.8221234567E10", "0", "48221234567")]
    [InlineData("4.8221234567E10", "11", "48221234567")]
    [InlineData("12.5", "0", "13")]
    [InlineData("0.30000000000000004", "General", "0,3")]
    [InlineData("1", "@", "1")]
    [InlineData("-99999999", "14", "-99999999")]
    [InlineData("1.2534722222222223", "[h]:mm", "30:05")]
    [InlineData("0.37847222222222221", "h:mm", "9:05")]
    [InlineData("46559.479166666664", "d mmmm yyyy", "21 czerwca 2027")]
    [InlineData("46559", "mmmm yyyy", "czerwiec 2027")]
    [InlineData("46559", "[$-40C]d mmmm yyyy", "21 juin 2027")]
    [InlineData("46559", "[$-en-GB]dddd", "Monday")]
    [InlineData("46559", "[$-F800]dddd, mmmm dd, yyyy", "poniedziałek, 21 czerwca 2027")]
    [InlineData("1234.5", "#,##0.00 [$€-407]", "1\u00a0234,50 €")]
    [InlineData("NaN", "14", "NaN")]
    public void Xlsx_Number_IsReadAsItIsShown(string value, string format, string shown)
    {
        using var polish = CurrentLanguage.Use(Language.Pl);

        Read("lista.xlsx", Formatted(value, format)).Table.Rows[0][1].ShouldBe(shown);
    }

    [Fact]
    public void Xlsx_WorkbookSince1904_HasItsDays() =>
        Read("lista.xlsx", Formatted("43538", "14", since1904: true)).Table.Rows[0][1].ShouldBe("2023-03-15");

    [Theory]
    [InlineData("lista.xlsm")]
    [InlineData("LISTA.XLSM")]
    public void Xlsm_IsRead(string name) => Read(name, WorkbookFile.Of(["Imię", "Nazwisko"], ["Anna", "Nowak"])).Table.Rows[0][1].ShouldBe("Nowak");

    [Fact]
    public void Workbook_CalledAsAnother_IsReadAsWhatItIs()
    {
        var ods = OdsFile.OfRows(OdsFile.Row("Imię", "Nazwisko") + OdsFile.Row("Anna", "Nowak"));

        Read("lista.ods", WorkbookFile.Of(["Imię", "Nazwisko"], ["Anna", "Nowak"])).Table.Rows[0][1].ShouldBe("Nowak");
        Read("lista.xlsx", ods).Table.Rows[0][1].ShouldBe("Nowak");
    }

    [Theory]
    [InlineData("kontakty.vcf", "BEGIN:VCARD\r\nFN:Jan", "vCard")]
    [InlineData("kontakty.csv", "\uFEFFbegin:vcard\r\nFN:Jan", "vCard")]
    [InlineData("lista.xls", "<html><table>", "starego Excela")]
    [InlineData("lista.csv", "<!DOCTYPE html><table>", "„.csv”")]
    [InlineData("lista.csv", "<?xml version=\"1.0\"?><office:document/>", "„.csv”")]
    [InlineData("lista.txt", "{\\rtf1 Jan}", "„.txt”")]
    [InlineData("lista.csv", "%PDF-1.7", "„.csv”")]
    [InlineData("lista.fods", "<?xml version=\"1.0\"?>", "To nie jest plik")]
    [InlineData("lista.numbers", "PK", "To nie jest plik")]
    public void OtherFile_IsRefused_WithWhatItIs(string name, string content, string told)
    {
        using var polish = CurrentLanguage.Use(Language.Pl);

        Should.Throw<UnreadableFileException>(() => Read(name, Encoding.UTF8.GetBytes(content))).Message.ShouldContain(told);
    }

    [Fact]
    public void Xlsx_PartsWithBackslashes_AreFound()
    {
        using var source = new ZipArchive(new MemoryStream(WorkbookFile.Of(["Imię", "Nazwisko"], ["Anna", "Nowak"])));
        using var file = new MemoryStream();
        using (var target = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var from = entry.Open();
                using var to = target.CreateEntry(entry.FullName.Replace('/', '\\')).Open();
                from.CopyTo(to);
            }
        }

        Read("lista.xlsx", file.ToArray()).Table.Rows[0][1].ShouldBe("Nowak");
    }

    [Fact]
    public void Xlsx_MergedCells_SayTheSameInEveryRow()
    {
        var sheet = $"<sheetData>{Numbered(1, "Imię", "Nazwisko", "Instytucja")}{Numbered(2, "Anna", "Nowak", "Urząd")}{Numbered(3, "Jan", "Lis")}{Numbered(4, "Koniec listy gości")}</sheetData>"
            + "<mergeCells><mergeCell ref=\"C2:C3\"/><mergeCell ref=\"A4:C4\"/></mergeCells>";

        Read("lista.xlsx", WorkbookFile.OfSheet(sheet)).Table.Rows.Select(row => string.Join('|', row.Cells))
            .ShouldBe(["Anna|Nowak|Urząd", "Jan|Lis|Urząd", "Koniec listy gości"]);
    }

    [Fact]
    public void Xlsx_HeadingsInTwoRows_AreJoined()
    {
        var merged = $"<sheetData>{Numbered(1, "Imię", "Nazwisko", "Kontakt")}{Numbered(2, "", "", "E-mail", "Telefon")}{Numbered(3, "Anna", "Nowak", "a@example.org", "22 123 45 67")}</sheetData>"
            + "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:B2\"/><mergeCell ref=\"C1:D1\"/></mergeCells>";
        var plain = merged[..merged.IndexOf("<mergeCells>", StringComparison.Ordinal)];

        foreach (var sheet in new[] { merged, plain })
        {
            var table = Read("lista.xlsx", WorkbookFile.OfSheet(sheet)).Table;
            table.Headings.Take(2).ShouldBe(["Imię", "Nazwisko"]);
            table.Headings[2].ShouldEndWith("E-mail");
            table.Headings[3].ShouldBe("Telefon");
            table.Rows.ShouldHaveSingleItem()[0].ShouldBe("Anna");
        }
    }

    [Theory]
    [InlineData("Jan;Kowalski;jan@example.org\nAnna;Nowak;anna@example.org", "0", 2)]
    [InlineData("Jan;Kowalski\nAnna;Nowak", "0", 2)]
    [InlineData("A;B;C\nAnna;Nowak;anna@example.org", "1", 1)]
    [InlineData("Anna;Nowak;E-mail\nJan;Kowalski;Urząd", "0", 2)]
    public void Csv_WithoutKnownHeadings_IsAskedAbout(string list, string headings, int rows)
    {
        var reading = Read("lista.csv", Encoding.UTF8.GetBytes(list));

        (reading.Facts.AreHeadingsSure, reading.Facts.HasQuestions, reading.Facts.Headings.ToString(), reading.Table.Rows.Count).ShouldBe((false, true, headings, rows));
        Read("lista.csv", Encoding.UTF8.GetBytes(list), new ReadingChoice { Headings = HeadingRows.None }).Table.Rows[0].Number.ShouldBe(1);
        Read("lista.csv", Encoding.UTF8.GetBytes(list), new ReadingChoice { Headings = HeadingRows.Read("1") }).Table.Rows[0].Number.ShouldBe(2);
    }

    [Fact]
    public void Ods_CellsOfEveryKind_AreReadAsShown()
    {
        const string Sheets =
            """
            <table:table table:name="Okładka"><table:table-row><table:table-cell office:value-type="string"><text:p>Debata</text:p></table:table-cell></table:table-row></table:table>
            <table:table table:name="Goście">
              <table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-column table:number-columns-repeated="16381"/>
              <table:table-row><table:table-cell office:value-type="string"><text:p>Imię</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Nazwisko</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Uwagi</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>Telefon</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row>
              <table:table-row table:visibility="filter"><table:table-cell office:value-type="string"><text:p>Ukryta</text:p></table:table-cell></table:table-row>
              <table:table-row-group><table:table-row>
                <table:table-cell office:value-type="string"><office:annotation><text:p>uwaga na boku</text:p></office:annotation><text:p>Anna<text:s text:c="2"/>Maria<text:tab/><text:span>Ewa</text:span></text:p><text:p>druga</text:p></table:table-cell>
                <table:table-cell office:value-type="date" office:date-value="2027-06-01"><text:p>1 czerwca 2027</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><text:p>tajne</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="600700800"/>
              </table:table-row></table:table-row-group>
              <table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="string" table:number-columns-repeated="2"><text:p>Jan</text:p></table:table-cell></table:table-row>
              <table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            </table:table>
            <table:table table:name="Stare" table:style-name="ta2"><table:table-row><table:table-cell><text:p>x</text:p></table:table-cell></table:table-row></table:table>
            """;

        var reading = Read("lista.ods", OdsFile.Of(Sheets, "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties table:display=\"false\"/></style:style>"));

        reading.Table.Headings.ShouldBe(["Imię", "Nazwisko", "Telefon"]);
        reading.Table.Rows.Select(row => (row.Number, string.Join('|', row.Cells))).ShouldBe([(3, "Anna  Maria\tEwa\ndruga|1 czerwca 2027|600700800"), (4, "Jan|Jan"), (5, "Jan|Jan")]);
        reading.Facts.Sheets.ShouldBe([new SheetFacts("Okładka", false), new SheetFacts("Goście", false), new SheetFacts("Stare", true)]);
        (reading.Facts.HiddenRows, string.Join(',', reading.Facts.HiddenColumns)).ShouldBe((1, "Uwagi"));
    }

    [Fact]
    public void Ods_MergedCells_SayTheSameInEveryRow()
    {
        var rows = OdsFile.Row("Imię", "Nazwisko", "Instytucja")
            + $"<table:table-row>{OdsFile.Cell("Anna")}{OdsFile.Cell("Nowak")}{OdsFile.Cell("Urząd", "table:number-rows-spanned=\"2\"")}</table:table-row>"
            + $"<table:table-row>{OdsFile.Cell("Jan")}{OdsFile.Cell("Lis")}<table:covered-table-cell/></table:table-row>";

        Read("lista.ods", OdsFile.OfRows(rows)).Table.Rows.Select(row => row[2]).ShouldBe(["Urząd", "Urząd"]);
    }

    private static string Numbered(int row, params string[] cells) =>
        $"<row r=\"{row}\">{string.Concat(cells.Select((cell, column) => cell.Length == 0 ? "" : $"<c r=\"{(char)('A' + column)}{row}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cell)}</t></is></c>"))}</row>";

    private static byte[] Formatted(string value, string format, bool since1904 = false) => WorkbookFile.OfSheet(
        $"<sheetData>{WorkbookFile.Row("Imię", "Nazwisko")}<row>{WorkbookFile.Cell("x")}<c s=\"1\"><v>{value}</v></c></row></sheetData>",
        styles: int.TryParse(format, System.Globalization.CultureInfo.InvariantCulture, out var id) && format.Length <= 2 && format != "0"
            ? $"<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"{id}\"/></cellXfs>"
            : $"<numFmts><numFmt numFmtId=\"164\" formatCode=\"{SecurityElement.Escape(format)}\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs>",
        properties: since1904 ? "<workbookPr date1904=\"1\"/>" : "");

    private static FileReading Read(string fileName, byte[] file, ReadingChoice? choice = null) => TableReader.Read(fileName, file, Headings.Contains, choice);
}

using System.Globalization;
using System.Net;
using System.Text;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Spreadsheets;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;

namespace DebateInvite.Web.Tests.Features.Organiser.Guests;

public sealed class GuestExportTests : IAsyncLifetime
{
    private const string Path = "/organiser/debata/guests/export";

    private readonly SiteHost site = new();
    private SiteClient organiser = null!;

    public async ValueTask InitializeAsync()
    {
        await site.InitializeAsync();
        organiser = await site.NewOrganiserAsync();
        await site.AddAsync(
        [
            (GuestData.Details() with
            {
                FirstName = "Łucja", LastName = "Źródło", Organisation = "„Przystań”; \"Łąka\"", Phone = "+48 22 123 45 67",
                Question = "Raz?\nDwa;\n-3", AccessibilityNeeds = AccessibilityNeeds.Captions | AccessibilityNeeds.LargePrint, Sector = Sector.Ngo,
            }, Reply.Accepted),
            (GuestData.Details(2) with { Email = "evil@example.org", FirstName = "@SUM(1)", LastName = "=HYPERLINK(\"http://x\")", Organisation = "-2+3", Language = Language.Fr }, Reply.Declined),
            (GuestData.Details(3) with { FirstName = "Олена", LastName = "Шевченко", Email = null }, Reply.None),
        ]);
    }

    public async ValueTask DisposeAsync()
    {
        organiser.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Csv_AllGuests_OpensInPolishExcel()
    {
        var response = await organiser.Http.GetAsync(new Uri($"{Path}?format=csv", UriKind.Relative));
        var bytes = await response.Content.ReadAsByteArrayAsync();

        response.Content.Headers.ContentType!.ToString().ShouldBe("text/csv; charset=utf-8");
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("debata-all-2027-06-01.csv");
        bytes[..3].ShouldBe([0xEF, 0xBB, 0xBF]);
        var text = Encoding.UTF8.GetString(bytes[3..]);
        text.ShouldEndWith("\r\n");
        var rows = CsvFile.Rows(text);
        rows.Count.ShouldBe(4);
        rows.ShouldAllBe(row => row.Count == rows[0].Count);
        var first = Record(rows, "Źródło");
        (first["Lp."], first["Imię"], first["Instytucja lub organizacja"]).ShouldBe(("2", "Łucja", "„Przystań”; \"Łąka\""));
        first["Data odpowiedzi"].ShouldBe("2027-06-01 10:00");
        first["Pytanie do dyskusji"].ShouldBe("Raz?\nDwa;\n'-3");
        first["Dostępność"].ShouldBe("Napisy; Materiały w powiększonym druku");
        first["Sektor"].ShouldBe("Organizacja pozarządowa");
        Record(rows, "Шевченко")["Adres e-mail"].ShouldBe("");
    }

    [Fact]
    public async Task Csv_TextsThatBeginLikeFormulas_AreNeutralised()
    {
        var rows = CsvFile.Rows(await CsvAsync("?format=csv"));

        var evil = Record(rows, "'=HYPERLINK(\"http://x\")");
        (evil["Imię"], evil["Instytucja lub organizacja"]).ShouldBe(("'@SUM(1)", "'-2+3"));
        Record(rows, "Źródło")["Telefon"].ShouldBe("'+48 22 123 45 67");
        rows.SelectMany(row => row).ShouldAllBe(cell => cell.Length == 0 || !"=+-@\t\r".Contains(cell[0], StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("&reply=Accepted", "Źródło")]
    [InlineData("&reply=declined", "'=HYPERLINK(\"http://x\")")]
    [InlineData("&q=shevchenko", "")]
    [InlineData("&q=%C5%BAr%C3%B3d%C5%82o", "Źródło")]
    [InlineData("&q=zrodlo&reply=None", "")]
    public async Task Csv_Filtered_HasWhatTheListShows(string filter, string lastNames) =>
        string.Join('|', CsvFile.Rows(await CsvAsync($"?format=csv{filter}")).Skip(1).Select(row => row[1])).ShouldBe(lastNames);

    [Fact]
    public async Task Csv_Sorted_IsInTheOrderOfTheList()
    {
        var ascending = CsvFile.Rows(await CsvAsync("?format=csv&sort=name")).Skip(1).Select(row => row[1]).ToList();
        var descending = CsvFile.Rows(await CsvAsync("?format=csv&sort=-name")).Skip(1).Select(row => row[1]).ToList();

        ascending.ShouldBe(["'=HYPERLINK(\"http://x\")", "Źródło", "Шевченко"]);
        descending.ShouldBe(Enumerable.Reverse(ascending));
    }

    [Fact]
    public async Task Csv_InFrench_HasFrenchHeadings()
    {
        var response = await organiser.Http.GetAsync(new Uri($"/fr{Path}?format=csv", UriKind.Relative));

        CsvFile.Rows((await response.Content.ReadAsStringAsync()).TrimStart('\uFEFF'))[0].ShouldContain("Répondu le");
    }

    [Fact]
    public async Task Xlsx_AllGuests_IsAValidWorkbookWithRealTypes()
    {
        var response = await organiser.Http.GetAsync(new Uri($"{Path}?format=xlsx", UriKind.Relative));
        response.Content.Headers.ContentType!.ToString().ShouldBe(XlsxFile.ContentType);
        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("debata-all-2027-06-01.xlsx");
        using var document = SpreadsheetDocument.Open(await response.Content.ReadAsStreamAsync(), isEditable: false);

        new OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
        var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
        var pane = sheet.Descendants<Pane>().Single();
        (pane.VerticalSplit!.Value, pane.State!.Value).ShouldBe((1, PaneStateValues.Frozen));
        var rows = sheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        rows.Count.ShouldBe(4);
        sheet.Descendants<CellFormula>().ShouldBeEmpty();

        var headings = rows[0].ConvertAll(cell => cell.InnerText);
        var zrodlo = rows.Single(row => row[1].InnerText == "Źródło");
        var number = zrodlo[0];
        (number.DataType, number.InnerText).ShouldBe((null, "2"));
        var replied = zrodlo[headings.IndexOf("Data odpowiedzi")];
        replied.DataType.ShouldBeNull();
        DateTime.FromOADate(double.Parse(replied.InnerText, CultureInfo.InvariantCulture)).ShouldBe(new DateTime(2027, 6, 1, 10, 0, 0), TimeSpan.FromSeconds(1));
        FormatOf(document, replied).ShouldBe("yyyy\\-mm\\-dd\\ hh:mm");
        zrodlo[headings.IndexOf("Telefon")].InnerText.ShouldBe("+48 22 123 45 67");
        zrodlo[headings.IndexOf("Pytanie do dyskusji")].InnerText.ShouldBe("Raz?\nDwa;\n-3");
        var formula = rows.Single(row => row[1].InnerText.StartsWith('='))[1];
        (formula.DataType!.Value, formula.InnerText).ShouldBe((CellValues.InlineString, "=HYPERLINK(\"http://x\")"));
        rows.Single(row => row[1].InnerText == "Шевченко")[headings.IndexOf("Data odpowiedzi")].InnerText.ShouldBe("");
    }

    [Fact]
    public async Task Xlsx_Filtered_HasWhatTheListShows()
    {
        var response = await organiser.Http.GetAsync(new Uri($"{Path}?format=xlsx&reply=Accepted&q=zrodlo", UriKind.Relative));

        response.Content.Headers.ContentDisposition!.FileName.ShouldBe("debata-accepted-2027-06-01.xlsx");
        using var document = SpreadsheetDocument.Open(await response.Content.ReadAsStreamAsync(), isEditable: false);
        document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Row>().Skip(1).ShouldHaveSingleItem()
            .Elements<Cell>().ElementAt(1).InnerText.ShouldBe("Źródło");
    }

    [Fact]
    public async Task Columns_Chosen_AreTheOnlyOnes_InTheOrderOfTheFile()
    {
        var page = await organiser.GetPageAsync($"{Path}/columns?reply=Accepted&q=zrodlo");
        page.AllText.ShouldContain("Zwrot grzecznościowy");
        page.Find("[name=q]").GetAttribute("value").ShouldBe("zrodlo");
        page.All("[name=Columns]").ShouldAllBe(box => box.HasAttribute("checked"));
        (await organiser.GetPageAsync("/organiser/debata/guests")).All("a[href$='/guests/export/columns?']").Count().ShouldBe(1);

        var rows = CsvFile.Rows(await CsvAsync("?format=csv&reply=Accepted&columns=Phone&Columns=lastname&columns=nonsense"));

        rows[0].ShouldBe(["Nazwisko", "Telefon"]);
        rows[1].ShouldBe(["Źródło", "'+48 22 123 45 67"]);
        CsvFile.Rows(await CsvAsync("?format=csv&columns=nonsense"))[0].Count.ShouldBe(19);
    }

    [Fact]
    public async Task Xlsx_OnPaper_LiesSideways_InTypeThatCanBeRead_WithNamesAndHeadingsOnEverySheet()
    {
        using var all = await WorkbookAsync("");
        using var few = await WorkbookAsync("&columns=Number&columns=LastName&columns=FirstName&columns=Organisation&columns=Reply");

        foreach (var (document, hasBreaks) in new[] { (all, true), (few, false) })
        {
            new OpenXmlValidator().Validate(document).Select(error => error.Description).ShouldBeEmpty();
            var sheet = document.WorkbookPart!.WorksheetParts.Single().Worksheet!;
            var setup = sheet.Descendants<PageSetup>().Single();
            (setup.Orientation!.Value, setup.PaperSize!.Value, setup.FitToWidth).ShouldBe((OrientationValues.Landscape, 9u, null));
            // Of 11 points, 8 are left.
            setup.Scale!.Value.ShouldBeGreaterThanOrEqualTo(73u);
            sheet.Descendants<OddFooter>().Single().Text.ShouldContain("&P / &N");
            sheet.Descendants<Break>().Any().ShouldBe(hasBreaks);
            document.WorkbookPart!.Workbook!.Descendants<DefinedName>().Single(name => name.Name == "_xlnm.Print_Titles").Text.ShouldBe("'Goście'!$A:$C,'Goście'!$1:$1");
            // No sheet is wider than what fits at that scale.
            var widths = sheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.Column>().Select(column => column.Width!.Value).ToList();
            int[] ends = [.. sheet.Descendants<Break>().Select(at => (int)at.Id!.Value), widths.Count];
            for (var page = 0; page < ends.Length; page++)
            {
                var own = widths[(page == 0 ? 0 : ends[page - 1])..ends[page]].Sum() + (page == 0 ? 0 : widths[..3].Sum());
                own.ShouldBeLessThanOrEqualTo(140 * 100.0 / setup.Scale!.Value + 1);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("?format=")]
    [InlineData("?format=pdf")]
    [InlineData("?format=../csv")]
    public async Task Get_NoSuchFormat_IsNotFound(string query) => (await organiser.GetPageAsync(Path + query)).Status.ShouldBe(HttpStatusCode.NotFound);

    private async Task<SpreadsheetDocument> WorkbookAsync(string query) => SpreadsheetDocument.Open(
        new MemoryStream(await organiser.Http.GetByteArrayAsync(new Uri($"{Path}?format=xlsx{query}", UriKind.Relative))), isEditable: false);

    private async Task<string> CsvAsync(string query) =>
        (await organiser.Http.GetStringAsync(new Uri(Path + query, UriKind.Relative))).TrimStart('\uFEFF');

    private static Dictionary<string, string> Record(List<List<string>> rows, string lastName) =>
        rows[0].Zip(rows.Single(row => row[1] == lastName)).ToDictionary(cell => cell.First, cell => cell.Second, StringComparer.Ordinal);

    private static string FormatOf(SpreadsheetDocument document, Cell cell)
    {
        var styles = document.WorkbookPart!.WorkbookStylesPart!.Stylesheet!;
        var format = styles.CellFormats!.Elements<CellFormat>().ElementAt((int)cell.StyleIndex!.Value).NumberFormatId!.Value;
        return styles.NumberingFormats!.Elements<NumberingFormat>().Single(known => known.NumberFormatId!.Value == format).FormatCode!.Value!;
    }
}

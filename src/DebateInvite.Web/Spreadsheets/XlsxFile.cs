using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using CellText = DocumentFormat.OpenXml.Spreadsheet.Text;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Writes a list as an Office Open XML workbook (ECMA-376), row by row: texts, numbers and times are cells of their own
/// kind, so a text that begins like a formula stays a text.
/// </summary>
public static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // Positions in the style sheet's list of cell formats.
    private const uint Plain = 0;
    private const uint Heading = 1;
    private const uint Time = 2;
    private const uint Wrapped = 3;

    // Of a line in a workbook's usual type, and of the highest row. Points.
    private const int LineHeight = 15;
    private const int MaxRowHeight = 409;

    // The first number that a workbook may give to a format of its own.
    private const uint TimeFormat = 164;

    /// <param name="target">Can be sought in: a zip file's directory is written last and points back.</param>
    public static async Task WriteAsync<T>(
        string sheetName, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, Stream target, CancellationToken cancellation)
    {
        // Write-only, so that the package goes to the stream part by part instead of being kept in memory. SpreadsheetDocument
        // cannot work on such a package, so the few parts and their relationships (ECMA-376 part 2) are made by hand.
        using var package = Package.Open(target, FileMode.Create, FileAccess.Write);
        var sheet = Part(package, "/xl/worksheets/sheet1.xml", "worksheet");
        await using (var content = sheet.GetStream())
            await WriteSheetAsync(columns, rows, content, cancellation);

        var styles = Part(package, "/xl/styles.xml", "styles");
        Write(styles, Styles());

        var workbook = Part(package, "/xl/workbook.xml", "sheet.main");
        var quoted = $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'";
        var repeated = columns.TakeWhile(column => column.IsOnEverySheet).Count();
        Write(workbook, new Workbook(
            new Sheets(new Sheet { Name = sheetName, SheetId = 1, Id = "rId1" }),
            // The headings on every printed page, and who each row is about.
            new DefinedNames(new DefinedName(repeated == 0 ? $"{quoted}!$1:$1" : $"{quoted}!$A:${Letters(repeated)},{quoted}!$1:$1") { Name = "_xlnm.Print_Titles", LocalSheetId = 0 })));

        package.CreateRelationship(workbook.Uri, TargetMode.Internal, $"{Relationship}/officeDocument", "rId1");
        workbook.CreateRelationship(sheet.Uri, TargetMode.Internal, $"{Relationship}/worksheet", "rId1");
        workbook.CreateRelationship(styles.Uri, TargetMode.Internal, $"{Relationship}/styles", "rId2");
    }

    private static PackagePart Part(Package package, string path, string kind) => package.CreatePart(
        new Uri(path, UriKind.Relative), $"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml", CompressionOption.Normal);

    private static void Write(PackagePart part, OpenXmlElement element)
    {
        using var content = part.GetStream();
        using var writer = OpenXmlWriter.Create(content);
        writer.WriteElement(element);
    }

    private static async Task WriteSheetAsync<T>(
        IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, Stream sheet, CancellationToken cancellation)
    {
        using var writer = OpenXmlWriter.Create(sheet);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(
            new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen })
        { WorkbookViewId = 0, TabSelected = true }));
        writer.WriteElement(new Columns(columns.Select((column, index) => new DocumentFormat.OpenXml.Spreadsheet.Column
        {
            Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true,
        })));

        writer.WriteStartElement(new SheetData());
        WriteRow(writer, 1, columns, [.. columns.Select(column => column.Heading)], (value, _) => TextCell((string)value!, Heading));
        var number = 0;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            number++;
            WriteRow(writer, number + 1, columns, [.. columns.Select(column => column.Value(number, row))], CellOf);
        }

        writer.WriteEndElement();
        writer.WriteElement(new AutoFilter { Reference = FormattableString.Invariant($"A1:{Letters(columns.Count)}{number + 1}") });
        var paper = Paper.For(columns);
        writer.WriteElement(new PrintOptions { GridLines = true });
        writer.WriteElement(new PageMargins { Left = 0.4, Right = 0.4, Top = 0.5, Bottom = 0.6, Header = 0.3, Footer = 0.3 });
        writer.WriteElement(new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, Scale = paper.Scale });
        writer.WriteElement(new HeaderFooter(new OddFooter("&L&A&R&P / &N")));
        if (paper.Breaks.Count > 0)
        {
            writer.WriteElement(new ColumnBreaks(paper.Breaks.Select(column => new Break { Id = (uint)column, Max = 1_048_575, ManualPageBreak = true }))
            {
                Count = (uint)paper.Breaks.Count, ManualBreakCount = (uint)paper.Breaks.Count,
            });
        }

        writer.WriteEndElement();
    }

    private static void WriteRow<T>(OpenXmlWriter writer, int number, IReadOnlyList<Column<T>> columns, List<object?> values, Func<object?, int, Cell> cell)
    {
        // Not every program finds out by itself how high a row with several lines is; unless it is said, they print the first one only.
        var lines = values.Zip(columns, (value, column) => value is string text ? LinesOf(text, column.Width) : 1).Max();
        writer.WriteStartElement(lines == 1 ? new Row { RowIndex = (uint)number } : new Row { RowIndex = (uint)number, Height = Math.Min(lines * LineHeight, MaxRowHeight) });
        foreach (var (value, column) in values.Zip(columns))
            writer.WriteElement(cell(value, column.Width));
        writer.WriteEndElement();
    }

    private static int LinesOf(string text, int width) => text.Split('\n').Sum(line => Math.Max(1, (line.Length + width - 1) / width));

    private static Cell CellOf(object? value, int width) => value switch
    {
        null => new Cell(),
        int number => NumberCell(number, Plain),
        DateTime time => NumberCell(time.ToOADate(), Time),
        // In one line it would end where the next column begins.
        string text => TextCell(text, text.Contains('\n', StringComparison.Ordinal) || text.Length > width ? Wrapped : Plain),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A text, a number or a time."),
    };

    private static Cell NumberCell(double value, uint style) => new(new CellValue(value)) { StyleIndex = style };

    private static Cell TextCell(string text, uint style) =>
        new(new InlineString(new CellText(Written(text)) { Space = SpaceProcessingModeValues.Preserve }))
        {
            DataType = CellValues.InlineString, StyleIndex = style,
        };

    // An apostrophe that reading would take for one of ours (CsvFile.Harmless) gets one.
    private static string Written(string text) => XlsxText.Escaped(CsvFile.Typed(text) == text ? text : CsvFile.Harmless(text));

    private static Stylesheet Styles() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = TimeFormat, FormatCode = "yyyy\\-mm\\-dd\\ hh:mm" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())) { Count = 2 },
        // The first two fills are fixed by Excel, whatever they say here.
        new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }))
        { Count = 2 },
        new Borders(new Border()) { Count = 1 },
        new CellStyleFormats(new CellFormat()) { Count = 1 },
        new CellFormats(
            Format(new Alignment()),
            Format(new Alignment { WrapText = true }, font: 1),
            Format(new Alignment(), number: TimeFormat),
            Format(new Alignment { WrapText = true }))
        { Count = 4 });

    // Numbers too stand at the left: the next column's words begin where they would end.
    private static CellFormat Format(Alignment alignment, uint font = 0, uint number = 0)
    {
        (alignment.Horizontal, alignment.Vertical) = (HorizontalAlignmentValues.Left, VerticalAlignmentValues.Top);
        return new CellFormat(alignment) { FontId = font, FormatId = 0, NumberFormatId = number, ApplyFont = font > 0, ApplyNumberFormat = number > 0, ApplyAlignment = true };
    }

    /// <summary>A column's name: A to Z. More are not needed.</summary>
    private static char Letters(int column) => (char)('A' + column - 1);

    /// <summary>
    /// How columns go on paper: A4 laid sideways, in type that can be read, so on as many sheets beside each other as that takes.
    /// </summary>
    /// <param name="Scale">Per cent.</param>
    /// <param name="Breaks">How many columns are before each break.</param>
    private sealed record Paper(uint Scale, IReadOnlyList<int> Breaks)
    {
        // Characters of a workbook's usual type (11 points) in the 277 mm between the margins.
        private const int FullSize = 140;

        // 8 points.
        private const int SmallestScale = 73;

        private const int MostOnSheet = FullSize * 100 / SmallestScale;

        public static Paper For<T>(IReadOnlyList<Column<T>> columns)
        {
            var repeated = columns.TakeWhile(column => column.IsOnEverySheet).Sum(column => column.Width);
            var breaks = new List<int>();
            var (onSheet, widest) = (0, 1);
            for (var column = 0; column < columns.Count; column++)
            {
                if (onSheet > 0 && onSheet + columns[column].Width > MostOnSheet)
                {
                    breaks.Add(column);
                    onSheet = repeated;
                }

                onSheet += columns[column].Width;
                widest = Math.Max(widest, onSheet);
            }

            return new Paper((uint)Math.Clamp(FullSize * 100 / widest, SmallestScale, 100), breaks);
        }
    }
}

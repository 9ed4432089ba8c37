using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// Writes a list as an Office Open XML workbook (ECMA-376), row by row as they come, and never goes back in the file: texts,
/// numbers and times are cells of their own kind, so a text that begins like a formula stays a text.
/// </summary>
public static class XlsxFile
{
    public const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Kind = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    // Positions in the style sheet's list of cell formats.
    private const int Plain = 0;
    private const int Heading = 1;
    private const int Time = 2;
    private const int Wrapped = 3;

    // Of a line in a workbook's usual type, and of the highest row. Points.
    private const int LineHeight = 15;
    private const int MaxRowHeight = 409;

    // Rows are handed on when they are so long together. Characters.
    private const int Portion = 16 * 1024;

    private const string ContentTypes =
        $"""
        <Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Kind}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Kind}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Kind}.worksheet+xml"/></Types>
        """;

    private const string RelationshipsOfPackage =
        $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relationship}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    private const string RelationshipsOfWorkbook =
        $"""
        <Relationships xmlns="{Package}/relationships"><Relationship Id="rId1" Type="{Relationship}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relationship}/styles" Target="styles.xml"/></Relationships>
        """;

    // The first two fills are fixed by Excel, whatever they say here; its own formats have the numbers below 164. Numbers too stand
    // at the left: the next column's words begin where they would end.
    private const string Styles =
        $"""
        <styleSheet xmlns="{Main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd\ hh:mm"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left" vertical="top"/></xf><xf applyAlignment="1"><alignment horizontal="left" vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>
        """;

    /// <param name="target">Is written to as it is in networks: piece by piece, and without waiting in a thread.</param>
    public static async Task WriteAsync<T>(
        string sheetName, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, Stream target, CancellationToken cancellation)
    {
        // The last few bytes of a part are written without being awaited, which a response does not allow.
        var buffer = new BufferedStream(target, 4 * Portion);
        await using (var archive = await ZipArchive.CreateAsync(buffer, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellation))
            await WritePartsAsync(sheetName, columns, rows, archive, cancellation);
        await buffer.FlushAsync(cancellation);
    }

    private static async Task WritePartsAsync<T>(
        string sheetName, IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, ZipArchive archive, CancellationToken cancellation)
    {
        await WritePartAsync(archive, "[Content_Types].xml", ContentTypes, cancellation);
        await WritePartAsync(archive, "_rels/.rels", RelationshipsOfPackage, cancellation);
        await WritePartAsync(archive, "xl/workbook.xml", Workbook(sheetName, columns), cancellation);
        await WritePartAsync(archive, "xl/_rels/workbook.xml.rels", RelationshipsOfWorkbook, cancellation);
        await WritePartAsync(archive, "xl/styles.xml", Styles, cancellation);
        await using var sheet = await OpenPartAsync(archive, "xl/worksheets/sheet1.xml", cancellation);
        await WriteSheetAsync(columns, rows, sheet, cancellation);
    }

    private static async Task WritePartAsync(ZipArchive archive, string path, string content, CancellationToken cancellation)
    {
        await using var part = await OpenPartAsync(archive, path, cancellation);
        await part.WriteAsync(content.AsMemory(), cancellation);
        await part.FlushAsync(cancellation);
    }

    private static async Task<StreamWriter> OpenPartAsync(ZipArchive archive, string path, CancellationToken cancellation) =>
        new(await archive.CreateEntry(path, CompressionLevel.Fastest).OpenAsync(cancellation), bufferSize: Portion);

    private static string Workbook<T>(string sheetName, IReadOnlyList<Column<T>> columns)
    {
        var quoted = $"'{sheetName.Replace("'", "''", StringComparison.Ordinal)}'";
        // The headings on every printed page, and who each row is about.
        var repeated = columns.TakeWhile(column => column.IsOnEverySheet).Count();
        var titles = repeated == 0 ? $"{quoted}!$1:$1" : $"{quoted}!$A:${Letters(repeated)},{quoted}!$1:$1";
        return $"""
            <workbook xmlns="{Main}" xmlns:r="{Relationship}"><sheets><sheet name="{SecurityElement.Escape(sheetName)}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">{SecurityElement.Escape(titles)}</definedName></definedNames></workbook>
            """;
    }

    private static async Task WriteSheetAsync<T>(
        IReadOnlyList<Column<T>> columns, IAsyncEnumerable<T> rows, StreamWriter sheet, CancellationToken cancellation)
    {
        var widths = columns.Select((column, index) => FormattableString.Invariant($"""<col min="{index + 1}" max="{index + 1}" width="{column.Width}" customWidth="1"/>"""));
        var text = new StringBuilder(2 * Portion).Append(
            CultureInfo.InvariantCulture,
            $"""<worksheet xmlns="{Main}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{string.Concat(widths)}</cols><sheetData>""");
        var values = new object?[columns.Count];
        for (var column = 0; column < values.Length; column++)
            values[column] = columns[column].Heading;
        AppendRow(text, 1, columns, values, Heading);
        var number = 0;
        await foreach (var row in rows.WithCancellation(cancellation))
        {
            number++;
            for (var column = 0; column < values.Length; column++)
                values[column] = columns[column].Value(number, row);
            AppendRow(text, number + 1, columns, values, style: null);
            if (text.Length < Portion)
                continue;
            await sheet.WriteAsync(text, cancellation);
            text.Clear();
        }

        var paper = Paper.For(columns);
        text.Append(
            CultureInfo.InvariantCulture,
            $"""</sheetData><autoFilter ref="A1:{Letters(columns.Count)}{number + 1}"/><printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" scale="{paper.Scale}" orientation="landscape"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>""");
        if (paper.Breaks.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"""<colBreaks count="{paper.Breaks.Count}" manualBreakCount="{paper.Breaks.Count}">""");
            foreach (var column in paper.Breaks)
                text.Append(CultureInfo.InvariantCulture, $"""<brk id="{column}" max="1048575" man="1"/>""");
            text.Append("</colBreaks>");
        }

        await sheet.WriteAsync(text.Append("</worksheet>"), cancellation);
        await sheet.FlushAsync(cancellation);
    }

    /// <param name="style">Of texts; null: as they need.</param>
    private static void AppendRow<T>(StringBuilder text, int number, IReadOnlyList<Column<T>> columns, object?[] values, int? style)
    {
        // Not every program finds out by itself how high a row with several lines is; unless it is said, they print the first one only.
        var lines = 1;
        for (var column = 0; column < values.Length; column++)
            lines = values[column] is string value ? Math.Max(lines, LinesOf(value, columns[column].Width)) : lines;
        text.Append("<row r=\"").Append(number);
        if (lines > 1)
            text.Append("\" ht=\"").Append(Math.Min(lines * LineHeight, MaxRowHeight));
        text.Append("\">");
        for (var column = 0; column < values.Length; column++)
            AppendCell(text, values[column], columns[column].Width, style);
        text.Append("</row>");
    }

    private static int LinesOf(ReadOnlySpan<char> text, int width)
    {
        var lines = 0;
        foreach (var line in text.Split('\n'))
            lines += Math.Max(1, (line.End.Value - line.Start.Value + width - 1) / width);
        return lines;
    }

    private static void AppendCell(StringBuilder text, object? value, int width, int? style)
    {
        switch (value)
        {
            case null:
                text.Append("<c/>");
                break;
            case int number:
                text.Append("<c><v>").Append(number).Append("</v></c>");
                break;
            case DateTime time:
                text.Append(CultureInfo.InvariantCulture, $"""<c s="{Time}"><v>{time.ToOADate()}</v></c>""");
                break;
            case string words:
                // In one line it would end where the next column begins.
                var needed = style ?? (words.Length > width || words.Contains('\n', StringComparison.Ordinal) ? Wrapped : Plain);
                text.Append("<c t=\"inlineStr\" s=\"").Append(needed).Append("\"><is><t xml:space=\"preserve\">");
                AppendEscaped(text, Written(words));
                text.Append("</t></is></c>");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value), value, "A text, a number or a time.");
        }
    }

    private static void AppendEscaped(StringBuilder text, ReadOnlySpan<char> words)
    {
        for (var mark = words.IndexOfAny('&', '<', '>'); mark >= 0; mark = words.IndexOfAny('&', '<', '>'))
        {
            text.Append(words[..mark]).Append(words[mark] switch { '&' => "&amp;", '<' => "&lt;", _ => "&gt;" });
            words = words[(mark + 1)..];
        }

        text.Append(words);
    }

    // An apostrophe that reading would take for one of ours (CsvFile.Harmless) gets one.
    private static string Written(string text) => XlsxText.Escaped(CsvFile.Typed(text) == text ? text : CsvFile.Harmless(text));

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

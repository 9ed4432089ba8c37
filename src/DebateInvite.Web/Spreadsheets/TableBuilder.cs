namespace DebateInvite.Web.Spreadsheets;

/// <summary>Collects the rows of a file, and refuses what would be no list, before it fills the memory.</summary>
/// <param name="isHeading">Whether a cell is a heading that such a list has.</param>
internal sealed class TableBuilder(Func<string, bool> isHeading)
{
    public const int MaxRows = 20_000;
    public const int MaxColumns = 100;

    // As many as a cell of Excel takes.
    private const int MaxCellLength = 32_767;
    private const int MaxCharacters = 20_000_000;

    // Above the headings there may be a title, a date and the like.
    private const int HeadingsWithin = 20;
    private const int UnreadableTold = 5;

    // What merged cells are unfolded to, all together.
    private const int MaxMerged = 200_000;

    private readonly List<Row> rows = [];
    private readonly List<Merged> merges = [];
    private readonly HashSet<int> hiddenColumns = [];
    private readonly List<string> unreadable = [];
    private long characters;
    private bool isTopOnly;

    /// <summary>Only to look at the first rows.</summary>
    public static TableBuilder ForTop(Func<string, bool> isHeading) => new(isHeading) { isTopOnly = true };

    /// <summary>Nothing more is needed.</summary>
    public bool IsFull => isTopOnly && rows.Count >= HeadingsWithin;

    /// <summary>How much it looks like a list: by its headings, and else by whether it has rows at all.</summary>
    public (int Headings, int Width) Likelihood =>
        rows.Count == 0 ? (0, 0) : (rows.Max(row => HeadingsIn(row.Cells)), rows.Max(row => row.Cells.Count));

    /// <summary>The file hides these columns. Both inclusive, from 0.</summary>
    public void HideColumns(int first, int last) => hiddenColumns.UnionWith(Enumerable.Range(first, Math.Max(0, Math.Min(last, MaxColumns) - first + 1)));

    /// <summary>The value of a cell is not in the file.</summary>
    public void Unreadable(int number, int column)
    {
        if (unreadable.Count < UnreadableTold)
            unreadable.Add(FormattableString.Invariant($"{Letters(column)}{number}"));
    }

    /// <summary>
    /// Some rows have one cell together in a column. Each of them has what it says: so the sheet shows it. Over columns it
    /// says it once. All inclusive; rows by their numbers.
    /// </summary>
    public void Merge(int firstRow, int lastRow, int column)
    {
        if (lastRow > firstRow && column < MaxColumns && merges.Count < MaxMerged)
            merges.Add(new Merged(firstRow, lastRow, column));
    }

    /// <summary>The next row; an empty one is passed over.</summary>
    /// <exception cref="UnreadableFileException">It is too long, or there are too many.</exception>
    public void Add(int number, List<string> cells, bool isHidden = false)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            cells[column] = CsvFile.Typed(cells[column].Trim());
            characters += cells[column].Length;
            if (cells[column].Length > MaxCellLength)
                throw new UnreadableFileException(SpreadsheetTexts.CellTooLong.With(number, column + 1, MaxCellLength));
        }

        var filled = cells.FindLastIndex(cell => cell.Length > 0) + 1;
        cells.RemoveRange(filled, cells.Count - filled);
        if (cells.Count == 0)
            return;
        if (cells.Count > MaxColumns)
            throw new UnreadableFileException(SpreadsheetTexts.TooManyColumns.With(MaxColumns, number));
        if (characters > MaxCharacters)
            throw new UnreadableFileException(SpreadsheetTexts.TooMuchText.With(MaxCharacters));

        rows.Add(new Row(number, cells, isHidden));
        if (rows.Count > MaxRows + HeadingsWithin)
            throw new UnreadableFileException(SpreadsheetTexts.TooManyRows.With(MaxRows));
    }

    /// <summary>The table below the headings.</summary>
    /// <exception cref="UnreadableFileException">There is no row below them.</exception>
    public FileReading Build(ReadingChoice choice)
    {
        if (rows.Count == 0)
            throw new UnreadableFileException(SpreadsheetTexts.Empty);

        UnfoldMerged();
        hiddenColumns.RemoveWhere(column => rows.TrueForAll(row => row[column].Length == 0));
        var taken = Taken(choice.TakesHidden);
        if (taken.Count == 0)
            (choice, taken) = (choice with { TakesHidden = true }, Taken(takesHidden: true));

        var (guess, isSure) = Headings(taken);
        var headings = choice.Headings is { } said && (said == HeadingRows.None || taken.Exists(row => row.Number == said.First)) ? said : guess;
        var below = taken.FindAll(row => row.Number > headings.Last);
        if (below.Count == 0)
            throw new UnreadableFileException(SpreadsheetTexts.OnlyHeadings);
        if (below.Count > MaxRows)
            throw new UnreadableFileException(SpreadsheetTexts.TooManyRows.With(MaxRows));

        var head = taken.FindAll(row => row.Number >= headings.First && row.Number <= headings.Last);
        var width = below.Concat(head).Max(row => row.Cells.Count);
        return new FileReading(
            new Table([.. Enumerable.Range(0, width).Select(column => Heading(head, column))], [.. below.Select(row => row.AsTableRow)]),
            new FileFacts
            {
                HiddenRows = rows.Count(row => row.IsHidden),
                HiddenColumns = [.. hiddenColumns.Order().Select(column => NameOf(column, headings))],
                TakesHidden = choice.TakesHidden,
                Headings = headings,
                AreHeadingsSure = isSure,
                Top = [.. taken.Take(HeadingsWithin).Select(row => row.AsTableRow)],
                UnreadableCells = unreadable,
            });
    }

    private static string Heading(List<Row> head, int column) =>
        string.Join(' ', head.Select(row => row[column]).Where(cell => cell.Length > 0).Distinct(StringComparer.Ordinal));

    private string NameOf(int column, HeadingRows headings) =>
        Heading(rows.FindAll(row => row.Number >= headings.First && row.Number <= headings.Last), column) is { Length: > 0 } heading ? heading : Letters(column);

    // Without what the file hides, unless it is wanted.
    private List<Row> Taken(bool takesHidden) => takesHidden
        ? rows
        : [.. rows.Where(row => !row.IsHidden).Select(row => row.Without(hiddenColumns)).Where(row => row.Cells.Count > 0)];

    private void UnfoldMerged()
    {
        var unfolded = 0;
        foreach (var (firstRow, lastRow, column) in merges)
        {
            var at = rows.BinarySearch(new Row(firstRow, [], IsHidden: false), Row.ByNumber);
            if (at < 0 || rows[at][column] is not { Length: > 0 } text)
                continue;

            for (var below = at + 1; below < rows.Count && rows[below].Number <= lastRow; below++)
            {
                characters += text.Length;
                if (++unfolded > MaxMerged || characters > MaxCharacters)
                    throw new UnreadableFileException(SpreadsheetTexts.TooMuchText.With(MaxCharacters));
                rows[below].Fill(column, text);
            }
        }
    }

    private (HeadingRows Rows, bool AreSure) Headings(List<Row> taken)
    {
        var top = taken.Take(HeadingsWithin).ToList();
        var best = top.Index().MaxBy(row => HeadingsIn(row.Item.Cells)).Index;
        var count = HeadingsIn(top[best].Cells);
        if (count == 0)
            return (IsAboveData(taken, 0) ? new HeadingRows(taken[0].Number, taken[0].Number) : HeadingRows.None, false);

        var isSure = count > 1 || top[best].Cells.Count(cell => cell.Length > 0) <= 2 || IsAboveData(taken, best);
        // "Anna; Nowak; Urząd" has a heading's word in it: nobody is lost if that was one.
        if (!isSure)
            return (HeadingRows.None, false);
        // Headings in two rows: one says what the other leaves open.
        if (best > 0 && Completes(top[best - 1], top[best]))
            return (new HeadingRows(top[best - 1].Number, top[best].Number), true);
        if (best + 1 < top.Count && best + 2 < taken.Count && Completes(top[best + 1], top[best]))
            return (new HeadingRows(top[best].Number, top[best + 1].Number), true);
        return (new HeadingRows(top[best].Number, top[best].Number), true);
    }

    private bool Completes(Row other, Row headings) => !LooksLikeData(other.Cells)
        && other.Cells.Index().Any(cell => isHeading(cell.Item) && !isHeading(headings[cell.Index]));

    // Where there is an address or a number below something that is none, that is a heading.
    private static bool IsAboveData(List<Row> taken, int index) => !LooksLikeData(taken[index].Cells)
        && taken.Skip(index + 1).Take(HeadingsWithin).Any(row => LooksLikeData(row.Cells));

    private int HeadingsIn(List<string> cells) => LooksLikeData(cells) ? 0 : cells.Count(isHeading);

    private static bool LooksLikeData(List<string> cells) =>
        cells.Exists(cell => cell.Contains('@', StringComparison.Ordinal) || cell.Count(char.IsAsciiDigit) >= 6);

    /// <summary>A column's name: A, …, Z, AA, …</summary>
    private static string Letters(int column) => (column < 26 ? "" : Letters((column / 26) - 1)) + (char)('A' + (column % 26));

    private sealed record Merged(int FirstRow, int LastRow, int Column);

    private sealed record Row(int Number, List<string> Cells, bool IsHidden)
    {
        public static readonly Comparer<Row> ByNumber = Comparer<Row>.Create((one, other) => one.Number.CompareTo(other.Number));

        public string this[int column] => column < Cells.Count ? Cells[column] : "";

        public TableRow AsTableRow => new(Number, Cells);

        public Row Without(HashSet<int> columns)
        {
            if (columns.Count == 0)
                return this;

            var cells = Cells.Where((_, column) => !columns.Contains(column)).ToList();
            var filled = cells.FindLastIndex(cell => cell.Length > 0) + 1;
            return this with { Cells = cells[..filled] };
        }

        public void Fill(int column, string text)
        {
            while (Cells.Count <= column)
                Cells.Add("");
            if (Cells[column].Length == 0)
                Cells[column] = text;
        }
    }
}

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

    private readonly List<TableRow> rows = [];
    private long characters;

    /// <summary>The next row; an empty one is passed over.</summary>
    /// <exception cref="UnreadableFileException">It is too long, or there are too many.</exception>
    public void Add(int number, List<string> cells)
    {
        for (var column = 0; column < cells.Count; column++)
        {
            cells[column] = cells[column].Trim();
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

        rows.Add(new TableRow(number, cells));
        if (rows.Count > MaxRows + HeadingsWithin)
            throw new UnreadableFileException(SpreadsheetTexts.TooManyRows.With(MaxRows));
    }

    /// <summary>The table, below the row that most looks like headings.</summary>
    /// <exception cref="UnreadableFileException">There is no row below it.</exception>
    public Table Build()
    {
        if (rows.Count == 0)
            throw new UnreadableFileException(SpreadsheetTexts.Empty);

        var head = HeadingsIndex;
        var below = rows.Skip(head + 1).ToList();
        if (below.Count == 0)
            throw new UnreadableFileException(SpreadsheetTexts.OnlyHeadings);
        if (below.Count > MaxRows)
            throw new UnreadableFileException(SpreadsheetTexts.TooManyRows.With(MaxRows));

        var width = rows.Skip(head).Max(row => row.Cells.Count);
        return new Table([.. Enumerable.Range(0, width).Select(column => rows[head][column])], below);
    }

    /// <summary>The number of the row of headings, once there is a row.</summary>
    public int HeadingsRow => rows.Count == 0 ? 1 : rows[HeadingsIndex].Number;

    private int HeadingsIndex => rows.Take(HeadingsWithin).Index().MaxBy(row => row.Item.Cells.Count(isHeading)).Index;
}

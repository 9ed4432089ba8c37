namespace DebateInvite.Web.Spreadsheets;

/// <summary>What there is to say of a file beside the list that was read out of it: what was left out, and what only the one who brings it can know.</summary>
public sealed record FileFacts
{
    /// <summary>A workbook's sheets, hidden ones too, in its order; of a text file none.</summary>
    public IReadOnlyList<SheetFacts> Sheets { get; init; } = [];

    /// <summary>The index of the one that was read.</summary>
    public int Sheet { get; init; }

    /// <summary>How a text file was read; null: it is a workbook.</summary>
    public string? Encoding { get; init; }

    /// <summary>How else it can be read, with what it says then.</summary>
    public IReadOnlyList<EncodingFacts> Encodings { get; init; } = [];

    public bool IsEncodingSure { get; init; } = true;

    /// <summary>How many rows with something in them the file hides, as a filter does.</summary>
    public int HiddenRows { get; init; }

    /// <summary>The headings, or the letters, of columns that the file hides.</summary>
    public IReadOnlyList<string> HiddenColumns { get; init; } = [];

    public bool TakesHidden { get; init; }

    public HeadingRows Headings { get; init; } = HeadingRows.None;

    /// <summary>Whether there are headings that such a list has.</summary>
    public bool AreHeadingsSure { get; init; } = true;

    /// <summary>The first rows as they stand, those of the headings among them.</summary>
    public IReadOnlyList<TableRow> Top { get; init; } = [];

    /// <summary>How many characters were left out that are no part of any text.</summary>
    public int ControlCharacters { get; init; }

    /// <summary>Cells whose value is not in the file, such as <c>B7</c>: they count as empty. The first few.</summary>
    public IReadOnlyList<string> UnreadableCells { get; init; } = [];

    /// <summary>Whether somebody should say how the file is to be read before it is.</summary>
    public bool HasQuestions =>
        Sheets.Count(sheet => !sheet.IsHidden) > 1 || HiddenRows > 0 || HiddenColumns.Count > 0 || !AreHeadingsSure || !IsEncodingSure;
}

public sealed record SheetFacts(string Name, bool IsHidden);

/// <param name="Sample">Some of the file's words that are not the same in every encoding.</param>
public sealed record EncodingFacts(string Name, string Sample);

using System.Globalization;

namespace DebateInvite.Web.Spreadsheets;

/// <summary>How somebody wants a file to be read. What they do not say is found out.</summary>
public sealed record ReadingChoice
{
    /// <summary>The index of a workbook's sheet among all of them.</summary>
    public int? Sheet { get; init; }

    /// <summary>The name of a text file's encoding: one of <see cref="FileFacts.Encodings"/>.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether rows and columns count that the file hides.</summary>
    public bool TakesHidden { get; init; }

    public HeadingRows? Headings { get; init; }
}

/// <summary>The rows that hold the headings, by their numbers: one, two below each other, or none at all (0).</summary>
public sealed record HeadingRows(int First, int Last)
{
    public static readonly HeadingRows None = new(0, 0);

    /// <returns>Null for what is none.</returns>
    public static HeadingRows? Read(string? text)
    {
        var numbers = (text ?? "").Split('-');
        return int.TryParse(numbers[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
            && int.TryParse(numbers[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            && numbers.Length <= 2 && last >= first
                ? new HeadingRows(first, last)
                : null;
    }

    /// <summary><c>3</c>, <c>3-4</c>, or <c>0</c>.</summary>
    public override string ToString() =>
        First == Last ? First.ToString(CultureInfo.InvariantCulture) : FormattableString.Invariant($"{First}-{Last}");
}

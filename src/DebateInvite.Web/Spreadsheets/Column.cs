namespace DebateInvite.Web.Spreadsheets;

/// <summary>
/// A column of a list that is written, the same in every format. Spaces in it are plain: a file is searched, sorted and read in
/// again, by programs to which a no-break space is another letter.
/// </summary>
/// <param name="Width">In characters.</param>
/// <param name="Value">A text, a whole number, a wall-clock time or null, of the row with this number (from 1).</param>
public sealed record Column<T>(string Heading, int Width, Func<int, T, object?> Value)
{
    /// <summary>By which it can be chosen; empty: it cannot.</summary>
    public string Name { get; init; } = "";

    /// <summary>On paper it stands on every sheet. Such columns are the first ones.</summary>
    public bool IsOnEverySheet { get; init; }

    public string Heading { get; } = WithPlainSpaces(Heading);

    public Func<int, T, object?> Value { get; } = (number, row) => Value(number, row) is var value && value is string text ? WithPlainSpaces(text) : value;

    private static string WithPlainSpaces(string text) => text.Replace('\u00a0', ' ');
}

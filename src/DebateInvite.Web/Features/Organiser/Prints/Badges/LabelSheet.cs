namespace DebateInvite.Web.Features.Organiser.Prints.Badges;

/// <summary>A sheet of labels or cards, in the middle of its page, without gaps. Millimetres.</summary>
/// <param name="Name">By which an address names it.</param>
public sealed record LabelSheet(string Name, double Width, double Height, int Columns, int Rows)
{
    private const double A4Width = 210;
    private const double A4Height = 297;

    /// <summary>As they are sold as perforated card and as name badge inserts; the last is one card for a label printer.</summary>
    public static readonly IReadOnlyList<LabelSheet> All =
    [
        new("10", 90, 55, 2, 5), new("10-54", 90, 54, 2, 5), new("8", 90, 60, 2, 4), new("8-55", 90, 55, 2, 4), new("1", 90, 55, 1, 1),
    ];

    public bool IsSingle => PerPage == 1;

    public int PerPage => Columns * Rows;

    public double PageWidth => IsSingle ? Width : A4Width;

    public double PageHeight => IsSingle ? Height : A4Height;

    /// <param name="name">As an address has it; the first sheet where it means nothing.</param>
    public static LabelSheet Named(string? name) => All.FirstOrDefault(sheet => sheet.Name == name) ?? All[0];

    /// <summary>Where a label begins.</summary>
    /// <param name="place">From 0, row by row.</param>
    public (double X, double Y) PositionOf(int place) =>
        (((PageWidth - (Columns * Width)) / 2) + (place % Columns * Width), ((PageHeight - (Rows * Height)) / 2) + (place / Columns * Height));

    /// <summary>Labels on pages; places that are used already, and those that are left over, are empty.</summary>
    /// <param name="start">The first place to be used, from 1.</param>
    public IEnumerable<IReadOnlyList<T?>> Pages<T>(IEnumerable<T> labels, int start)
        where T : class => Enumerable.Repeat<T?>(null, start - 1).Concat(labels).Chunk(PerPage);
}

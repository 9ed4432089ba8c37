namespace DebateInvite.Web.Features.Organiser.Prints.Plates;

/// <summary>A sheet of A4 that is folded across its middle: what stands on its lower half stands on the upper one upside down.</summary>
public sealed record Plate(FittedText Name, FittedText Function)
{
    public const double PageWidth = 210;
    public const double PageHeight = 297;
    public const double Fold = PageHeight / 2;

    private const double Margin = 16;

    // Of the lower half, from the fold down. What lies flat on the table is not read.
    private const double NameTop = Fold + 26;
    private const double NameHeight = 66;
    private const double FunctionTop = NameTop + NameHeight + 5;
    private const double FunctionHeight = 26;

    public static Plate Of(string name, string? function) => new(
        FittedText.In(name, PageWidth - (2 * Margin), NameHeight, largest: 34, smallest: 9),
        function is null ? new(0, []) : FittedText.In(function, PageWidth - (2 * Margin), FunctionHeight, largest: 11, smallest: 5));

    /// <inheritdoc cref="Badges.Label.Texts"/>
    public IEnumerable<(string Class, TextLines Lines)> Texts =>
    [
        ("plate__name", new TextLines(Name, PageWidth / 2, NameTop, NameHeight, Align.Middle)),
        ("plate__function", new TextLines(Function, PageWidth / 2, FunctionTop, FunctionHeight, Align.Top)),
    ];
}

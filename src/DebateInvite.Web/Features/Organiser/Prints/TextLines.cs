using System.Globalization;

namespace DebateInvite.Web.Features.Organiser.Prints;

/// <summary>Where in its box a text stands.</summary>
public enum Align
{
    Top,
    Middle,
    Bottom,
}

/// <summary>A text as it is drawn. Millimetres.</summary>
/// <param name="X">Where the lines begin, or their middle.</param>
public sealed record TextLines(FittedText Text, double X, double Top, double Height, Align Align)
{
    // From the middle of a line down to where letters stand: half the height of a capital. Ems.
    private const double ToBaseline = 0.355;

    /// <summary>Each line, and where its letters stand.</summary>
    public IEnumerable<(string Line, double Y)> Lines
    {
        get
        {
            var free = Height - Text.Height;
            var first = Top + (Align switch { Align.Top => 0, Align.Middle => free / 2, _ => free });
            return Text.Lines.Select((line, number) => (line, first + (Text.Size * (((number + 0.5) * FittedText.LineHeight) + ToBaseline))));
        }
    }
}

/// <summary>Measures as SVG writes them.</summary>
public static class Mm
{
    public static string Of(double millimetres) => millimetres.ToString("0.###", CultureInfo.InvariantCulture);
}

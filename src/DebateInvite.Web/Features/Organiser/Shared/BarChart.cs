using System.Globalization;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Lays out bars in per cent of the picture, so that its lettering keeps its size on any screen.</summary>
public sealed class BarChart(IReadOnlyList<int> values)
{
    private const double Left = 7;
    private const double Top = 8;
    private const double Bottom = 88;
    private const double BarShare = 0.7;

    /// <summary>Which bars keep their label on a narrow screen, counted from the last.</summary>
    private const int LabelEvery = 5;

    private double Step => (100 - Left) / values.Count;

    /// <summary>The top of the scale: even, so that its middle is a whole number too.</summary>
    private int Scale => Math.Max(2, (values.Max() + 1) / 2 * 2);

    public IEnumerable<(string Y, int Value, bool IsAxis)> Grid() =>
        new[] { 0, Scale / 2, Scale }.Select(value => (Percent(Y(value)), value, value == 0));

    public IEnumerable<Bar> Bars() => values.Select((value, index) =>
    {
        var x = Left + (index * Step);
        return new Bar(
            index,
            Percent(x + (Step * (1 - BarShare) / 2)),
            Percent(Y(value)),
            Percent(Step * BarShare),
            Percent(Bottom - Y(value)),
            Percent(x + (Step / 2)),
            IsLast: index == values.Count - 1,
            IsMinor: (values.Count - 1 - index) % LabelEvery != 0);
    });

    private double Y(int value) => Bottom - ((Bottom - Top) * value / Scale);

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

/// <param name="Index">Of the value.</param>
public sealed record Bar(int Index, string X, string Y, string Width, string Height, string LabelX, bool IsLast, bool IsMinor);

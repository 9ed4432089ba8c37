using System.Globalization;

namespace DebateInvite.Web.Features.Organiser.Overview;

/// <summary>Lays out bars in per cent of the picture, so that its lettering keeps its size on any screen.</summary>
public sealed class DayChart(IReadOnlyList<DayCount> days)
{
    private const double Left = 7;
    private const double Top = 8;
    private const double Bottom = 88;
    private const double BarShare = 0.7;

    /// <summary>Which days keep their label on a narrow screen.</summary>
    private const int LabelEvery = 5;

    private double Step => (100 - Left) / days.Count;

    /// <summary>The top of the scale: even, so that its middle is a whole number too.</summary>
    private int Scale => Math.Max(2, (Busiest.Replies + 1) / 2 * 2);

    public DayCount Busiest => days.MaxBy(day => day.Replies)!;

    public IEnumerable<(string Y, int Value, bool IsAxis)> Grid() =>
        new[] { 0, Scale / 2, Scale }.Select(value => (Percent(Y(value)), value, value == 0));

    public IEnumerable<Bar> Bars() => days.Select((day, index) =>
    {
        var x = Left + (index * Step);
        return new Bar(
            day,
            Percent(x + (Step * (1 - BarShare) / 2)),
            Percent(Y(day.Replies)),
            Percent(Step * BarShare),
            Percent(Bottom - Y(day.Replies)),
            Percent(x + (Step / 2)),
            IsToday: index == days.Count - 1,
            IsMinor: (days.Count - 1 - index) % LabelEvery != 0);
    });

    private double Y(int value) => Bottom - ((Bottom - Top) * value / Scale);

    private static string Percent(double value) => value.ToString("0.##", CultureInfo.InvariantCulture) + "%";
}

public sealed record Bar(DayCount Day, string X, string Y, string Width, string Height, string LabelX, bool IsToday, bool IsMinor);

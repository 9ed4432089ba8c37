using System.Globalization;

namespace DebateInvite.Web.Localisation;

/// <summary>Dates and times as each language writes them.</summary>
public static class Dates
{
    private const char NoBreakSpace = '\u00a0';

    private static readonly Text Midnight = new("24:00", "midnight", "minuit");
    private static readonly Text TimeZone = new("strefa czasowa {0}", "time zone {0}", "fuseau horaire {0}");

    /// <summary>21 czerwca 2027 r., 21 June 2027, 21 juin 2027 (1er juin 2027).</summary>
    public static string Day(DateOnly day) => Written(day, $"d MMMM yyyy{PolishYear}");

    /// <summary>poniedziałek, 21 czerwca 2027 r.; Monday 21 June 2027; lundi 21 juin 2027.</summary>
    public static string Weekday(DateOnly day) => Written(day, $"dddd{PolishComma} d MMMM yyyy{PolishYear}");

    /// <summary>poniedziałek, 21 czerwca 2027 r., godz. 11:30; Monday 21 June 2027, 11:30; lundi 21 juin 2027 à 11 h 30.</summary>
    public static string WeekdayAndTime(DateTime time) => Weekday(DateOnly.FromDateTime(time)) + BeforeTime + Time(time);

    /// <summary>
    /// Until when something lasts, as <see cref="WeekdayAndTime"/>. What lasts to the end of a day is said to, and not to begin the next: wtorek,
    /// 15 czerwca 2027 r., godz. 24:00; Tuesday 15 June 2027, midnight; mardi 15 juin 2027 à minuit.
    /// </summary>
    public static string Until(DateTime time) => time.TimeOfDay > TimeSpan.Zero
        ? WeekdayAndTime(time)
        : Weekday(DateOnly.FromDateTime(time).AddDays(-1)) + BeforeTime + Midnight;

    /// <summary>Whose clocks a time is by.</summary>
    public static string Zone(string timeZone) => TimeZone.With(timeZone);

    /// <summary>11:30; 11 h 30 in French.</summary>
    public static string Time(DateTime time) => CurrentLanguage.Value is Language.Fr
        ? time.ToString($"H{NoBreakSpace}'h'{NoBreakSpace}mm", CultureInfo.CurrentCulture)
        : time.ToString("HH:mm", CultureInfo.CurrentCulture);

    /// <summary>A day and a time in tables: 2027-06-21 11:30.</summary>
    public static string Stamp(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private static string BeforeTime => CurrentLanguage.Value switch
    {
        Language.En => ", ",
        Language.Fr => $" à{NoBreakSpace}",
        _ => $", godz.{NoBreakSpace}",
    };

    private static string PolishYear => CurrentLanguage.Value is Language.Pl ? $"{NoBreakSpace}'r.'" : "";

    private static string PolishComma => CurrentLanguage.Value is Language.Pl ? "," : "";

    private static string Written(DateOnly day, string format)
    {
        var number = CurrentLanguage.Value is Language.Fr && day.Day == 1 ? "1er" : $"{day.Day}";
        return day.ToString(format, CultureInfo.CurrentCulture).Replace($"{day.Day} ", $"{number}{NoBreakSpace}", StringComparison.Ordinal);
    }
}

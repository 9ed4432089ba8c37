using System.Globalization;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>
/// Dates and times as browsers post them
/// (https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#dates-and-times), without a time zone.
/// </summary>
public static class FormDates
{
    private static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm"];

    public static string Write(DateTime time) => time.ToString(TimeFormats[0], CultureInfo.InvariantCulture);

    public static string Write(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Null for nothing and for what is no time.</summary>
    public static DateTime? Time(string? typed) =>
        DateTime.TryParseExact(CleanText.Line(typed), TimeFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) && IsSane(time.Year) ? time : null;

    /// <summary>Null for nothing and for what is no day.</summary>
    public static DateOnly? Day(string? typed) =>
        DateOnly.TryParseExact(CleanText.Line(typed), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsSane(day.Year) ? day : null;

    // At either end of the calendar, adding a day or an offset would fall off it.
    private static bool IsSane(int year) => year is >= 2000 and <= 2999;
}

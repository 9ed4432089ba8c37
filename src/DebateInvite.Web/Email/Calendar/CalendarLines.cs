using System.Globalization;
using System.Text;

namespace DebateInvite.Web.Email.Calendar;

/// <summary>Writes an iCalendar object line by line (RFC 5545 §3.1).</summary>
internal sealed class CalendarLines
{
    // Of octets, the line break not counted.
    private const int LongestLine = 75;

    private readonly StringBuilder lines = new();

    /// <summary>A line as it is: its value is no text.</summary>
    /// <param name="name">With its parameters.</param>
    public CalendarLines Add(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes().Where(rune => !Rune.IsControl(rune)))
        {
            // Characters stay whole: a continued line begins with a space, which counts.
            if (octets + rune.Utf8SequenceLength > LongestLine)
            {
                lines.Append("\r\n ");
                octets = 1;
            }

            lines.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        lines.Append("\r\n");
        return this;
    }

    /// <summary>A text, with what means something in one escaped (§3.3.11).</summary>
    public CalendarLines AddText(string name, string text) => Add(name, text
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .ReplaceLineEndings("\\n"));

    /// <summary>A wall-clock time in a zone of the object (§3.3.5, form 3).</summary>
    public CalendarLines AddTime(string name, DateTime time, string timeZone) => Add($"{name};TZID={timeZone}", Time(time));

    public static string Time(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    /// <summary>The value of a parameter, which cannot hold a quotation mark (§3.2).</summary>
    public static string Quoted(string value) => $"\"{value.Replace('"', '\'')}\"";

    public override string ToString() => lines.ToString();
}

namespace DebateInvite.Web.Calendar;

/// <summary>An iCalendar file (RFC 5545) that asks a calendar to do something.</summary>
/// <param name="Method">What it asks for (RFC 5546 §1.4).</param>
public sealed record CalendarFile(string Method, string Content);

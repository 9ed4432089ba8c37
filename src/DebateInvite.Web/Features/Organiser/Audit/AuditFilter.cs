using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Audit;

/// <summary>Which entries are looked for. What means nothing is left out of account.</summary>
public sealed class AuditFilter
{
    /// <summary>A part of an account's address, an event's name, or what something was done to.</summary>
    public string? Q { get; set; }

    /// <summary>An <see cref="AuditKind"/> by name.</summary>
    public string? Kind { get; set; }

    /// <summary>The first day, by the desk's clocks: <c>2027-06-01</c>.</summary>
    public string? From { get; set; }

    /// <summary>The last day, included.</summary>
    public string? Until { get; set; }

    public string? Search => CleanText.Line(Q);

    public AuditKind? KindAsked => NameOf.Read<AuditKind>(Kind);

    /// <param name="zone">The desk's, IANA.</param>
    internal IQueryable<AuditEntry> In(IQueryable<AuditEntry> entries, string zone)
    {
        if (KindAsked is { } kind)
            entries = entries.Where(e => e.Kind == kind);
        if (FormDates.Day(From) is { } first)
        {
            var from = EventTime.ToUtc(first.ToDateTime(TimeOnly.MinValue), zone);
            entries = entries.Where(e => e.At >= from);
        }

        if (FormDates.Day(Until) is { } last)
        {
            var end = EventTime.ToUtc(last.AddDays(1).ToDateTime(TimeOnly.MinValue), zone);
            entries = entries.Where(e => e.At < end);
        }

        if (Search is { } search)
        {
            var pattern = DeskQueries.Containing(search);
            entries = entries.Where(e =>
                EF.Functions.Like(e.Organiser!, pattern, "\\") || EF.Functions.Like(e.Event!, pattern, "\\") || EF.Functions.Like(e.Subject!, pattern, "\\"));
        }

        return entries;
    }

    /// <summary>As the log itself notes it: <c>Kind=SignedIn, From=2027-06-01</c>.</summary>
    public override string ToString() => string.Join(
        ", ", new (string Name, string? Value)[] { (nameof(Q), Search), (nameof(Kind), KindAsked?.ToString()), (nameof(From), DayOf(From)), (nameof(Until), DayOf(Until)) }
            .Where(part => !string.IsNullOrEmpty(part.Value)).Select(part => $"{part.Name}={part.Value}"));

    private static string? DayOf(string? typed) => FormDates.Day(typed) is { } day ? FormDates.Write(day) : null;
}

using System.Text.RegularExpressions;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Calendar;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>What the placeholders of one guest's reminder stand for.</summary>
/// <param name="LinkPath">The guest's own page.</param>
public sealed record ReminderValues(string FirstName, string LastName, EventFacts Event, string Host, string LinkPath)
{
    /// <summary>How a letter to the guest begins, without a comma; null: as letters to anybody do.</summary>
    public string? Salutation { get; init; }

    public static ReminderValues Of(DebateEvent debate, Guest guest) => new(
        guest.Details.FirstName,
        guest.Details.LastName,
        EventFacts.Of(debate, guest.Details.Language),
        debate.TextIn(guest.Details.Language).Host,
        guest.Reply is Reply.None ? $"/i/{guest.Token}" : $"/r/{guest.Token}")
    {
        Salutation = guest.Salutation?.TrimEnd(','),
    };
}

/// <summary>Fills in the placeholders of a text that an organiser wrote, and renders it.</summary>
public static partial class ReminderText
{
    /// <summary>What can be written between double braces.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["Salutation", "FirstName", "LastName", "Event", "Date", "Place", "Deadline", "Host", "Link"];

    /// <summary>What stands in or with double braces and means nothing, as it was typed: a misspelt or unclosed placeholder.</summary>
    public static IEnumerable<string> Unknown(string text) => Braces().Matches(text)
        .Select(match => match.Value)
        .Where(found => !Placeholders.Contains(Placeholder().Match(found).Groups["name"].Value, StringComparer.Ordinal))
        .Distinct(StringComparer.Ordinal);

    /// <summary>A subject as it reads in the current language.</summary>
    public static string Subject(string subject, ReminderValues values, SiteAddress site) => Filled(subject, values, site, value => value);

    public static MailContent Compose(string subject, string body, ReminderValues values, SiteAddress site)
    {
        var plain = Filled(body, values, site, value => value);
        var markdown = Filled(body, values, site, Markdown.Escape);
        return new MailContent(
            Subject(subject, values, site),
            [new WrittenText(Markdown.ToHtml(markdown), plain)]);
    }

    private static string Filled(string text, ReminderValues values, SiteAddress site, Func<string, string> escape) =>
        Placeholder().Replace(text, match => match.Groups["name"].Value switch
        {
            "Salutation" => escape(values.Salutation ?? new Text("Szanowni Państwo", $"Dear {values.FirstName} {values.LastName}", "Madame, Monsieur")),
            "FirstName" => escape(values.FirstName),
            "LastName" => escape(values.LastName),
            "Event" => escape(values.Event.Title),
            "Date" => escape(Dates.WeekdayAndTime(values.Event.StartsAt)),
            "Place" => escape(values.Event.Place),
            "Deadline" => escape(Dates.Day(values.Event.RepliesCloseOn)),
            "Host" => escape(values.Host),
            "Link" => site.Of(values.LinkPath, CurrentLanguage.Value),
            _ => match.Value,
        });

    [GeneratedRegex(@"\{\{[^{}\n]*\}\}|\{\{|\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Braces();

    [GeneratedRegex(@"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

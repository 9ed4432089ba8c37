using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;

namespace DebateInvite.Web.Email.Messages.Reminder;

/// <summary>Fills in the placeholders of a text that an organiser wrote, and renders it.</summary>
public static partial class ReminderText
{
    // Stands for a guest's own link in what guests of a mailing have in common.
    private const string AnyLink = "/r/00000000000000000000000000000000";

    // The latest in each language: often the next guest reads the same but for the link.
    private static readonly ConcurrentDictionary<Language, (string Markdown, string Html)> Latest = new();

    /// <summary>What can be written between double braces.</summary>
    public static IReadOnlyList<string> Placeholders { get; } = ["Salutation", "FirstName", "LastName", "Event", "Date", "Place", "Deadline", "Host", "Link", "Certificate"];

    /// <summary>
    /// What means nothing and was probably meant to be filled in, as it was typed: braces that are no placeholder of ours, and
    /// what other programs and people mark such places with (<see cref="LikelyPlaceholders"/>).
    /// </summary>
    public static IEnumerable<string> Unknown(string text) => LikelyPlaceholders.In(Alone().Replace(
        text, match => Placeholders.Contains(match.Groups["name"].Value, StringComparer.Ordinal) ? " " : match.Value));

    /// <summary>A subject as it reads in the current language.</summary>
    public static string Subject(string subject, GuestFacts guest, SiteAddress site) => Filled(subject, guest, site, value => value);

    public static MailContent Compose(string subject, string body, GuestFacts guest, SiteAddress site)
    {
        var plain = Filled(body, guest, site, value => value);
        // In angle brackets nothing behind a link becomes a part of it (CommonMark §6.5); an organiser may have set them.
        var markdown = Filled(BareLink().Replace(body, "<$0>"), guest with { LinkPath = AnyLink }, site, Markdown.Escape);
        return new MailContent(
            Subject(subject, guest, site),
            [new WrittenText(Linked(Html(markdown), guest), plain)]).FundedAs(guest.Event);
    }

    // The certificate is below the guest's page, so its address first.
    private static string Linked(string html, GuestFacts guest) => html
        .Replace($"{AnyLink}/certificate", WebUtility.HtmlEncode(guest.CertificatePath), StringComparison.Ordinal)
        .Replace(AnyLink, WebUtility.HtmlEncode(guest.LinkPath), StringComparison.Ordinal);

    private static string Html(string markdown)
    {
        var language = CurrentLanguage.Value;
        if (Latest.TryGetValue(language, out var latest) && latest.Markdown == markdown)
            return latest.Html;

        var html = Markdown.ToHtml(markdown);
        Latest[language] = (markdown, html);
        return html;
    }

    private static string Filled(string text, GuestFacts guest, SiteAddress site, Func<string, string> escape) =>
        Placeholder().Replace(text, match => match.Groups["name"].Value switch
        {
            "Salutation" => escape(Letters.Dear(guest.Salutation, guest.Name)),
            "FirstName" => escape(guest.FirstName),
            "LastName" => escape(guest.LastName),
            "Event" => escape(guest.Event.Title),
            "Date" => escape(Dates.WeekdayAndTime(guest.Event.StartsAt)),
            "Place" => escape(guest.Event.Place),
            "Deadline" => escape(Dates.Day(guest.Event.RepliesCloseOn)),
            "Host" => escape(guest.Host),
            "Link" => site.Of(guest.LinkPath, CurrentLanguage.Value),
            "Certificate" => site.Of(guest.CertificatePath, CurrentLanguage.Value),
            _ => match.Value,
        });

    [GeneratedRegex(@"(?<!\{)\{\{\s*(?<name>\w+)\s*\}\}(?!\})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Alone();

    [GeneratedRegex(@"(?<!<)\{\{\s*(Link|Certificate)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex BareLink();

    [GeneratedRegex(@"\{\{\s*(?<name>\w+)\s*\}\}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Placeholder();
}

using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Privacy;

/// <summary>What the layered privacy notice (GDPR Articles 13 and 14) of one event needs to know, already in the page's language.</summary>
/// <param name="EventTitle">Title of the event.</param>
/// <param name="Host">Who invites and is the controller of the guests' data.</param>
/// <param name="Partners">Partners of the event; may be empty.</param>
/// <param name="ContactEmail">Address for questions and for requests about personal data.</param>
/// <param name="KeptUntil">Last day on which guests' data is kept: day, month and year without a weekday ("21 grudnia 2027 r.").</param>
/// <param name="EventDate">Date of the event, formatted for reading.</param>
public sealed record PrivacyNotice(
    string EventTitle,
    string Host,
    IReadOnlyList<string> Partners,
    string ContactEmail,
    string KeptUntil,
    string EventDate)
{
    public static PrivacyNotice For(DebateEvent debate)
    {
        var text = debate.TextIn(CurrentLanguage.Value);
        return new PrivacyNotice(
            text.Title,
            text.Host,
            text.Partners.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            debate.ContactEmail,
            Dates.Day(debate.GuestsKeptUntil),
            Dates.Day(DateOnly.FromDateTime(debate.StartsAt)));
    }
}

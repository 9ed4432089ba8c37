using System.Text.Json.Serialization;
using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Email.Calendar;

/// <summary>What a mail or a calendar says about an event, in one language, as it was at one moment.</summary>
public sealed record EventFacts(
    Guid EventId,
    string Slug,
    string Title,
    DateTime StartsAt,
    DateTime? EndsAt,
    string TimeZone,
    string Venue,
    string Address,
    string ContactEmail,
    DateOnly RepliesCloseOn,
    int Revision,
    bool IsCancelled)
{
    /// <summary>What a mail has to say of who pays for the event; null: nothing.</summary>
    public string? Funding { get; init; }

    /// <summary>When calendars let the event end, at its place: as announced, else after <see cref="DebateEvent.DefaultHours"/>.</summary>
    [JsonIgnore]
    public DateTime CalendarEndsAt => EndsAt ?? EventTime.ToLocal(EventTime.ToUtc(StartsAt, TimeZone).AddHours(DebateEvent.DefaultHours), TimeZone);

    /// <summary>The start, and whose clocks it is by: guests come from elsewhere too.</summary>
    [JsonIgnore]
    public string When => $"{Dates.WeekdayAndTime(StartsAt)} ({Dates.Zone(TimeZone)})";

    /// <summary>Room, building and postal address on one line.</summary>
    public string Place => string.Join(", ", Venue.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(Address));

    public static EventFacts Of(DebateEvent debate, Language language)
    {
        var text = debate.TextIn(language);
        return new EventFacts(
            debate.Id, debate.Slug, text.Title, debate.StartsAt, debate.EndsAt, debate.TimeZone, text.Venue, debate.Address,
            debate.ContactEmail, debate.RepliesCloseOn, debate.Revision, debate.CancelledAt is not null)
        {
            Funding = FundingWords.Of(debate, language),
        };
    }
}

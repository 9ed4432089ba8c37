using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Invitation;

public sealed record InvitationPage(DebateEvent Event, EventText Text, EventState State, int DaysLeft)
{
    public IEnumerable<string> Partners => Lines(Text.Partners);

    public IEnumerable<string> Venue => Lines(Text.Venue);

    public IEnumerable<string> Signature => Lines(Text.Signature);

    public string MapLink => "https://www.openstreetmap.org/search" + QueryString.Create("query", Event.Address);

    /// <summary>The start with its offset from UTC, for machines (ISO 8601).</summary>
    public DateTimeOffset StartsAt => new(Event.StartsAt, Event.StartsAt - Event.StartsAtUtc);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

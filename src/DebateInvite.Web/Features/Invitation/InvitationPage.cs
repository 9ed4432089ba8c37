using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Invitation;

public sealed record InvitationPage(DebateEvent Event, EventText Text, EventState State, int DaysLeft)
{
    public static InvitationPage Of(DebateEvent debate, DateTime now) =>
        new(debate, debate.TextIn(CurrentLanguage.Value), debate.StateAt(now), debate.DaysLeftAt(now));

    public IEnumerable<string> Partners => Lines(Text.Partners);

    public IEnumerable<string> Venue => Lines(Text.Venue);

    public IEnumerable<string> Signature => Lines(Text.Signature);

    public string MapLink => "https://www.openstreetmap.org/search" + QueryString.Create("query", Event.Address);

    /// <summary>The start with its offset from UTC, for machines (ISO 8601).</summary>
    public DateTimeOffset StartsAt => new(Event.StartsAt, Event.StartsAt - Event.StartsAtUtc);

    /// <summary>What the host is here, in the event's own word or else the site's.</summary>
    public static string RoleOfHost(EventText text) => text.HostRole.Length > 0 ? text.HostRole : InvitationTexts.Host;

    /// <summary>The lines of a text that are not empty.</summary>
    public static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}

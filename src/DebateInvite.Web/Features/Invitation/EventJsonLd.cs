using System.Text.Json;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Features.Invitation;

/// <summary>The event for search engines, as schema.org's <c>Event</c> (https://schema.org/Event) in JSON-LD.</summary>
public static class EventJsonLd
{
    /// <summary>
    /// JSON that can stand in a script element: the serialiser's default encoder escapes <c>&lt;</c>, <c>&gt;</c> and
    /// <c>&amp;</c>. A data block is no script, so the content security policy does not concern it.
    /// </summary>
    public static string Of(InvitationPage page, SiteAddress site)
    {
        var debate = page.Event;
        var url = site.Of($"/{debate.Slug}", CurrentLanguage.Value);
        return JsonSerializer.Serialize(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Event",
            ["name"] = page.Text.Title,
            ["description"] = page.Text.Lead,
            ["url"] = url,
            ["inLanguage"] = CurrentLanguage.Value.Code(),
            ["startDate"] = page.StartsAt.ToString("yyyy-MM-dd'T'HH:mmzzz", System.Globalization.CultureInfo.InvariantCulture),
            ["eventAttendanceMode"] = "https://schema.org/OfflineEventAttendanceMode",
            ["eventStatus"] = page.State is EventState.Cancelled ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled",
            ["isAccessibleForFree"] = true,
            ["location"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["@type"] = "Place",
                ["name"] = string.Join(", ", page.Venue),
                ["address"] = debate.Address,
            },
            ["organizer"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["@type"] = "Organization",
                ["name"] = page.Text.Host,
                ["url"] = site.Of("/", CurrentLanguage.Value),
            },
        });
    }
}

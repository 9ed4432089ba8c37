using System.Text.Json.Serialization;
using DebateInvite.Domain.Events;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.CheckIn.Offline;

/// <summary>A web application's manifest (https://www.w3.org/TR/appmanifest/); addresses are paths.</summary>
public sealed record DoorManifest(
    string Name,
    [property: JsonPropertyName("short_name")] string ShortName,
    string Lang,
    [property: JsonPropertyName("start_url")] string StartUrl,
    string Scope,
    string Display,
    [property: JsonPropertyName("background_color")] string Background,
    [property: JsonPropertyName("theme_color")] string Theme,
    IReadOnlyList<DoorIcon> Icons)
{
    public const string ContentType = "application/manifest+json";

    public static DoorManifest Of(DebateEvent debate, IUrlHelper url) => new(
        $"{CheckInTexts.Title}: {debate.TextIn(CurrentLanguage.Value).Title}", CheckInTexts.Title, CurrentLanguage.Value.Code(),
        StartUrl: url.Content($"~/organiser/{debate.Slug}/check-in"), Scope: url.Content("~/"), Display: "standalone", Background: "#ffffff", Theme: "#000000",
        [new DoorIcon(url.Content("~/favicon.svg"), "image/svg+xml", "any"), new DoorIcon(url.Content("~/apple-touch-icon.png"), "image/png", "180x180")]);
}

public sealed record DoorIcon(string Src, string Type, string Sizes);

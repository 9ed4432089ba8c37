using System.Globalization;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Prints.Badges;

/// <summary>Which badges, and how they look. Read from an address, so anything that means nothing counts as not said.</summary>
/// <param name="Tag">Only guests with it; null: all.</param>
/// <param name="Start">The first place on the sheet that is not used yet, from 1.</param>
/// <param name="Tones">The tag of each tone, in their order; empty: the tone is not used.</param>
public sealed record BadgeChoice(LabelSheet Sheet, string? Tag, int Start, bool Code, IReadOnlyList<string> Tones)
{
    /// <summary>The sheet, as a form names it.</summary>
    public string Size => Sheet.Name;

    /// <summary>Only those of one record; null: everybody.</summary>
    public Guid? Guest { get; init; }

    /// <summary>Of that record only one person, as a form names them; null: all.</summary>
    public string? Who { get; init; }

    /// <param name="tags">Those that guests have; until something is chosen, the first few of them have a tone each.</param>
    public static BadgeChoice Read(IQueryCollection query, IReadOnlyList<string> tags)
    {
        var sheet = LabelSheet.Named(query["size"].FirstOrDefault());
        return new BadgeChoice(
            sheet,
            GuestCriteria.CleanTag(query["tag"].FirstOrDefault()),
            Math.Clamp(FormNumbers.Whole(query["start"].FirstOrDefault()) ?? 1, 1, sheet.PerPage),
            FormBoxes.IsTicked(query["code"].FirstOrDefault()),
            [.. LabelTone.All.Select((_, place) => query.ContainsKey("tones") ? GuestCriteria.CleanTag(query["tones"].ElementAtOrDefault(place)) ?? "" : tags.ElementAtOrDefault(place) ?? "")])
        {
            Guest = Guid.TryParse(query["guest"].FirstOrDefault(), CultureInfo.InvariantCulture, out var guest) ? guest : null,
            Who = query["who"].FirstOrDefault() is { Length: > 0 } who ? who : null,
        };
    }

    /// <summary>The tone of a guest: that of the first tone whose tag they have; null: none.</summary>
    public LabelTone? ToneOf(Guest guest)
    {
        var tags = guest.Remarks.Tags;
        return LabelTone.All.Where((_, place) => Tones[place].Length > 0 && tags.Contains(Tones[place], StringComparer.Ordinal)).FirstOrDefault();
    }
}

using DebateInvite.Domain.Guests;
using DebateInvite.Web.TagHelpers;

namespace DebateInvite.Web.Features.Replies.Forms;

/// <summary>What a form about a guest offers to choose from.</summary>
public static class GuestOptions
{
    public static IEnumerable<Option> Sectors =>
        Enum.GetValues<Sector>().Select(sector => new Option(sector.ToString(), Terms.Of(sector))).Prepend(new Option("", RsvpTexts.SectorNone));

    public static IEnumerable<Option> Languages => LanguageExtensions.All.Select(language => new Option(language.Code(), Terms.NameOf(language)));

    public static IEnumerable<Option> Needs =>
        Enum.GetValues<AccessibilityNeeds>().Where(need => need is not AccessibilityNeeds.None).Select(need => new Option(need.ToString(), Terms.Of(need)));
}

using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Organiser.Prints.Badges;

/// <summary>
/// A badge: the name as large as it can be, read at two metres; above it the event in the guest's language, below it the institution. It has
/// no other words, so that it says the same to everybody. All in millimetres from its corner.
/// </summary>
public sealed record Label(LabelSheet Sheet, FittedText Event, FittedText Name, FittedText Organisation, LabelTone? Tone, string? Code)
{
    private const double Padding = 5;
    private const double Band = 11;

    /// <summary>The side of the QR code, its quiet zone included.</summary>
    public const double CodeSide = 19;

    // From the label's upper edge.
    private const double EventTop = 4.5;
    private const double EventHeight = 6.5;
    private const double NameTop = 12;
    private const double OrganisationHeight = 15;

    /// <summary>Where all texts begin.</summary>
    public double Left => Tone is null ? Padding : Band + Padding - 1;

    public double BandWidth => Band;

    /// <summary>What stands on it, and by which class the style sheet knows each.</summary>
    public IEnumerable<(string Class, TextLines Lines)> Texts =>
    [
        ("label__event", new TextLines(Event, Left, EventTop, EventHeight, Align.Top)),
        ("label__name", new TextLines(Name, Left, NameTop, NameHeight, Align.Middle)),
        ("label__organisation", new TextLines(Organisation, Left, Sheet.Height - OrganisationHeight - 4, OrganisationHeight, Align.Bottom)),
    ];

    private double NameHeight => Sheet.Height - 34;

    public static Label Of(DebateEvent debate, Guest guest, Attendee who, BadgeChoice choice)
    {
        var tone = choice.ToneOf(guest);
        var empty = new Label(choice.Sheet, new(0, []), new(0, []), new(0, []), tone, choice.Code ? guest.Code : null);
        var width = choice.Sheet.Width - empty.Left - Padding;
        return empty with
        {
            Event = FittedText.In(debate.TextIn(guest.Details.Language).Title, width, EventHeight, largest: 2.7, smallest: 1.6),
            Name = FittedText.In(who.Name, width, empty.NameHeight, largest: 12.5, smallest: 2.9),
            Organisation = who.IsGuest && guest.Details.Organisation is { } organisation
                ? FittedText.In(organisation, width - (choice.Code ? CodeSide : 0), OrganisationHeight, largest: 4.2, smallest: 2)
                : new(0, []),
        };
    }
}

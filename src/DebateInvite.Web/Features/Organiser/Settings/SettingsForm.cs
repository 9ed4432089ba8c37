using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Settings;

/// <summary>The settings as they are posted: everything is text until the validator has seen it.</summary>
public sealed class SettingsForm : IWholeForm
{
    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? StartsAt { get; set; }
    public string? EndsAt { get; set; }
    public string? TimeZone { get; set; }
    public string? RepliesCloseOn { get; set; }
    public string? Capacity { get; set; }
    public string? CompanionsAllowed { get; set; }
    public string? IsByInvitationOnly { get; set; }
    public string? ConfirmsAddresses { get; set; }
    public string? HoldHours { get; set; }
    public string? SeatsNextThatFits { get; set; }
    public string? PromotionEndsOn { get; set; }
    public string? Address { get; set; }
    public string? ContactEmail { get; set; }
    public string? NotificationEmail { get; set; }

    /// <summary>The event's name, typed by who means dates by which its guests are due for deletion.</summary>
    public string? ConfirmedName { get; set; }

    public EventTextForm Pl { get; set; } = new();
    public EventTextForm En { get; set; } = new();
    public EventTextForm Fr { get; set; } = new();

    public EventTextForm TextIn(Language language) => language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    public static SettingsForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        StartsAt = FormDates.Write(debate.StartsAt),
        EndsAt = debate.EndsAt is { } end ? FormDates.Write(end) : null,
        TimeZone = debate.TimeZone,
        RepliesCloseOn = FormDates.Write(debate.RepliesCloseOn),
        Capacity = debate.Capacity?.ToString(CultureInfo.InvariantCulture),
        CompanionsAllowed = debate.CompanionsAllowed.ToString(CultureInfo.InvariantCulture),
        IsByInvitationOnly = Ticked(debate.IsByInvitationOnly),
        ConfirmsAddresses = Ticked(debate.ConfirmsAddresses),
        HoldHours = debate.HoldHours.ToString(CultureInfo.InvariantCulture),
        SeatsNextThatFits = Ticked(debate.SeatsNextThatFits),
        PromotionEndsOn = debate.PromotionEndsOn is { } day ? FormDates.Write(day) : null,
        Address = debate.Address,
        ContactEmail = debate.ContactEmail,
        NotificationEmail = debate.NotificationEmail,
        Pl = EventTextForm.Of(debate.TextIn(Language.Pl)),
        En = EventTextForm.Of(debate.TextIn(Language.En)),
        Fr = EventTextForm.Of(debate.TextIn(Language.Fr)),
    };

    /// <summary>Writes what a valid form says into an event.</summary>
    public void ApplyTo(DebateEvent debate)
    {
        debate.StartsAt = FormDates.Time(StartsAt)!.Value;
        debate.EndsAt = FormDates.Time(EndsAt);
        debate.TimeZone = CleanText.Line(TimeZone)!;
        debate.RepliesCloseOn = FormDates.Day(RepliesCloseOn)!.Value;
        debate.Capacity = SeatCount;
        debate.CompanionsAllowed = CompanionCount ?? 0;
        debate.IsByInvitationOnly = IsTicked(IsByInvitationOnly);
        debate.ConfirmsAddresses = IsTicked(ConfirmsAddresses);
        debate.HoldHours = HoldHourCount ?? DebateEvent.DefaultHoldHours;
        debate.SeatsNextThatFits = IsTicked(SeatsNextThatFits);
        debate.PromotionEndsOn = FormDates.Day(PromotionEndsOn);
        debate.Address = CleanText.Line(Address)!;
        debate.ContactEmail = CleanText.Line(ContactEmail)!;
        debate.NotificationEmail = CleanText.Line(NotificationEmail);
        foreach (var language in LanguageExtensions.All)
        {
            var text = debate.Texts.Find(text => text.Language == language);
            if (text is null)
            {
                text = new EventText { EventId = debate.Id, Language = language };
                debate.Texts.Add(text);
            }

            TextIn(language).ApplyTo(text);
        }
    }

    /// <summary>Null when nothing, or no number, was typed.</summary>
    internal int? SeatCount => Number(Capacity);

    /// <summary>Null when nothing, or no number, was typed.</summary>
    internal int? CompanionCount => Number(CompanionsAllowed);

    /// <summary>Null when nothing, or no number, was typed.</summary>
    internal int? HoldHourCount => Number(HoldHours);

    /// <summary>Whether the event's name was typed, in any of its languages; nobody need find the accents or quotation marks.</summary>
    internal bool IsConfirmedFor(DebateEvent debate) =>
        debate.Texts.Exists(text => Letters(text.Title).Length > 0 && Letters(text.Title) == Letters(ConfirmedName));

    private static string Letters(string? name) => string.Concat(CleanText.Folded(name).Where(char.IsLetterOrDigit));

    internal static bool IsTicked(string? box) => box is "true";

    // As a browser posts it: a box that is not ticked is not posted at all.
    private static string? Ticked(bool isTicked) => isTicked ? "true" : null;

    private static int? Number(string? typed) =>
        int.TryParse(CleanText.Line(typed), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}

/// <summary>An event's texts in one language.</summary>
public sealed class EventTextForm
{
    public string? Title { get; set; }
    public string? Lead { get; set; }
    public string? Host { get; set; }
    public string? Partners { get; set; }
    public string? Invitation { get; set; }
    public string? Description { get; set; }
    public string? Programme { get; set; }
    public string? Participants { get; set; }
    public string? Venue { get; set; }
    public string? Directions { get; set; }
    public string? Signature { get; set; }

    public static EventTextForm Of(EventText text) => new()
    {
        Title = text.Title,
        Lead = text.Lead,
        Host = text.Host,
        Partners = text.Partners,
        Invitation = text.Invitation,
        Description = text.Description,
        Programme = text.Programme,
        Participants = text.Participants,
        Venue = text.Venue,
        Directions = text.Directions,
        Signature = text.Signature,
    };

    public void ApplyTo(EventText text)
    {
        text.Title = OneLine(Title);
        text.Lead = OneLine(Lead);
        text.Host = OneLine(Host);
        text.Partners = CleanText.Prose(Partners) ?? "";
        text.Invitation = CleanText.Prose(Invitation) ?? "";
        text.Description = CleanText.Prose(Description) ?? "";
        text.Programme = CleanText.Prose(Programme) ?? "";
        text.Participants = CleanText.Prose(Participants) ?? "";
        text.Venue = CleanText.Prose(Venue) ?? "";
        text.Directions = CleanText.Prose(Directions) ?? "";
        text.Signature = CleanText.Prose(Signature) ?? "";
    }

    // CleanText.Line would fold the no-break spaces that French sets before a colon.
    private static string OneLine(string? typed) => CleanText.Prose(typed)?.ReplaceLineEndings(" ") ?? "";
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Settings.Time;

public sealed class TimeForm : ISettingsForm, IPastDates
{
    public static readonly SettingsSection Section = new(
        "time",
        SettingsTexts.TimeAndPlace,
        [
            new(nameof(StartsAt), SettingsTexts.StartsAt) { Words = WithoutT },
            new(nameof(EndsAt), SettingsTexts.EndsAt) { Words = WithoutT },
            new(nameof(RepliesCloseOn), SettingsTexts.RepliesCloseOn),
            new(nameof(PromotionEndsOn), SettingsTexts.PromotionEndsOn),
            new(nameof(TimeZone), SettingsTexts.TimeZone),
            new(nameof(Address), SettingsTexts.Address),
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? MeansPast { get; set; }

    /// <summary>The event's name, typed by who means dates by which its guests are due for deletion.</summary>
    public string? ConfirmedName { get; set; }

    public string? StartsAt { get; set; }
    public string? EndsAt { get; set; }
    public string? RepliesCloseOn { get; set; }
    public string? PromotionEndsOn { get; set; }
    public string? TimeZone { get; set; }
    public string? Address { get; set; }

    public static TimeForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        StartsAt = FormDates.Write(debate.StartsAt),
        EndsAt = debate.EndsAt is { } end ? FormDates.Write(end) : null,
        RepliesCloseOn = FormDates.Write(debate.RepliesCloseOn),
        PromotionEndsOn = debate.PromotionEndsOn is { } day ? FormDates.Write(day) : null,
        TimeZone = debate.TimeZone,
        Address = debate.Address,
    };

    public void ApplyTo(DebateEvent debate)
    {
        debate.StartsAt = FormDates.Time(StartsAt)!.Value;
        debate.EndsAt = FormDates.Time(EndsAt);
        debate.RepliesCloseOn = FormDates.Day(RepliesCloseOn)!.Value;
        debate.PromotionEndsOn = FormDates.Day(PromotionEndsOn);
        debate.TimeZone = EventTime.ZoneNamed(CleanText.Line(TimeZone))!;
        debate.Address = CleanText.Line(Address)!;
    }

    /// <summary>In any of its languages; nobody need find the accents or quotation marks.</summary>
    public bool IsConfirmedFor(DebateEvent debate) =>
        debate.Texts.Exists(text => Letters(text.Title).Length > 0 && Letters(text.Title) == Letters(ConfirmedName));

    private static string Letters(string? name) => string.Concat(CleanText.Folded(name).Where(char.IsLetterOrDigit));

    private static string WithoutT(string time) => time.Replace('T', ' ');
}

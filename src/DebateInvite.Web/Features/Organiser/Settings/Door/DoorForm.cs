using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Door;

public sealed class DoorForm : ISettingsForm
{
    public static readonly SettingsSection Section = new(
        "door",
        DoorTexts.Title,
        [
            new(nameof(WaitingAtDoor), DoorTexts.Waiting) { Words = DoorTexts.InWords },
            new(nameof(UnansweredAtDoor), DoorTexts.Unanswered) { Words = DoorTexts.InWords },
            new(nameof(DeclinedAtDoor), DoorTexts.Declined) { Words = DoorTexts.InWords },
            new(nameof(UnlistedAtDoor), DoorTexts.Unlisted) { Words = DoorTexts.InWords },
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    /// <summary>Name of a <see cref="DoorRule"/>, as for all that follow.</summary>
    public string? WaitingAtDoor { get; set; }

    public string? UnansweredAtDoor { get; set; }
    public string? DeclinedAtDoor { get; set; }
    public string? UnlistedAtDoor { get; set; }

    public static DoorForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        WaitingAtDoor = debate.WaitingAtDoor.ToString(),
        UnansweredAtDoor = debate.UnansweredAtDoor.ToString(),
        DeclinedAtDoor = debate.DeclinedAtDoor.ToString(),
        UnlistedAtDoor = debate.UnlistedAtDoor.ToString(),
    };

    public void ApplyTo(DebateEvent debate)
    {
        debate.WaitingAtDoor = Rule(WaitingAtDoor);
        debate.UnansweredAtDoor = Rule(UnansweredAtDoor);
        debate.DeclinedAtDoor = Rule(DeclinedAtDoor);
        debate.UnlistedAtDoor = Rule(UnlistedAtDoor);
    }

    private static DoorRule Rule(string? typed) => NameOf.Read<DoorRule>(typed) ?? DoorRule.AskDesk;
}

public sealed class DoorFormValidator : AbstractValidator<DoorForm>
{
    public DoorFormValidator()
    {
        RuleFor(form => form.WaitingAtDoor).Must(IsRule).WithMessage(_ => DoorTexts.RuleRequired);
        RuleFor(form => form.UnansweredAtDoor).Must(IsRule).WithMessage(_ => DoorTexts.RuleRequired);
        RuleFor(form => form.DeclinedAtDoor).Must(IsRule).WithMessage(_ => DoorTexts.RuleRequired);
        RuleFor(form => form.UnlistedAtDoor).Must(IsRule).WithMessage(_ => DoorTexts.RuleRequired);
    }

    private static bool IsRule(string? typed) => NameOf.Read<DoorRule>(typed) is not null;
}

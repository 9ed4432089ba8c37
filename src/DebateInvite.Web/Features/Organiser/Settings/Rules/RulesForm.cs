using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Rules;

public sealed class RulesForm : ISettingsForm
{
    public static readonly SettingsSection Section = new(
        "rules",
        SettingsTexts.Rules,
        [
            new(nameof(Capacity), SettingsTexts.Capacity),
            new(nameof(CompanionsAllowed), SettingsTexts.CompanionsAllowed),
            new(nameof(IsByInvitationOnly), SettingsTexts.IsByInvitationOnly) { Words = SettingsTexts.YesOrNo },
            new(nameof(ConfirmsAddresses), SettingsTexts.ConfirmsAddresses) { Words = SettingsTexts.YesOrNo },
            new(nameof(HoldHours), SettingsTexts.HoldHours),
            new(nameof(SeatsNextThatFits), SettingsTexts.SeatsNextThatFits) { Words = SettingsTexts.YesOrNo },
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? Capacity { get; set; }
    public string? CompanionsAllowed { get; set; }
    public string? IsByInvitationOnly { get; set; }
    public string? ConfirmsAddresses { get; set; }
    public string? HoldHours { get; set; }
    public string? SeatsNextThatFits { get; set; }

    public static RulesForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        Capacity = debate.Capacity?.ToString(CultureInfo.InvariantCulture),
        CompanionsAllowed = debate.CompanionsAllowed.ToString(CultureInfo.InvariantCulture),
        IsByInvitationOnly = FormBoxes.Of(debate.IsByInvitationOnly),
        ConfirmsAddresses = FormBoxes.Of(debate.ConfirmsAddresses),
        HoldHours = debate.HoldHours.ToString(CultureInfo.InvariantCulture),
        SeatsNextThatFits = FormBoxes.Of(debate.SeatsNextThatFits),
    };

    public void ApplyTo(DebateEvent debate)
    {
        debate.Capacity = FormNumbers.Whole(Capacity);
        debate.CompanionsAllowed = FormNumbers.Whole(CompanionsAllowed) ?? 0;
        debate.IsByInvitationOnly = FormBoxes.IsTicked(IsByInvitationOnly);
        debate.ConfirmsAddresses = FormBoxes.IsTicked(ConfirmsAddresses);
        debate.HoldHours = FormNumbers.Whole(HoldHours) ?? DebateEvent.DefaultHoldHours;
        debate.SeatsNextThatFits = FormBoxes.IsTicked(SeatsNextThatFits);
    }
}

public sealed class RulesFormValidator : AbstractValidator<RulesForm>
{
    public RulesFormValidator()
    {
        RuleFor(form => form.Capacity)
            .Must(typed => CleanText.Line(typed) is null || FormNumbers.Whole(typed) is >= 1 and <= DebateEvent.MaxCapacity)
            .WithMessage(_ => SettingsTexts.CapacityInvalid.With(DebateEvent.MaxCapacity));
        RuleFor(form => form.CompanionsAllowed)
            .Must(typed => CleanText.Line(typed) is null || FormNumbers.Whole(typed) is <= DebateEvent.MaxCompanions)
            .WithMessage(_ => SettingsTexts.CompanionsInvalid.With(DebateEvent.MaxCompanions));
        RuleFor(form => form.HoldHours)
            .Must(typed => CleanText.Line(typed) is null || FormNumbers.Whole(typed) is >= 1 and <= DebateEvent.MostHoldHours)
            .WithMessage(_ => SettingsTexts.HoldHoursInvalid.With(DebateEvent.MostHoldHours));
    }
}

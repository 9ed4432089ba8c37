using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Time;

public sealed class TimeFormValidator : AbstractValidator<TimeForm>
{
    public TimeFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.StartsAt).Must(typed => FormDates.Time(typed) is not null).WithMessage(_ => SettingsTexts.StartsAtInvalid);
        RuleFor(form => form.EndsAt)
            .Must(typed => CleanText.Line(typed) is null || FormDates.Time(typed) is not null).WithMessage(_ => SettingsTexts.EndsAtInvalid)
            .Must((form, typed) => FormDates.Time(typed) is not { } end || FormDates.Time(form.StartsAt) is not { } start || end > start)
            .WithMessage(_ => SettingsTexts.EndsBeforeStart);
        RuleFor(form => form.RepliesCloseOn)
            .Must(typed => FormDates.Day(typed) is not null).WithMessage(_ => SettingsTexts.RepliesCloseOnInvalid)
            .Must((form, typed) => FormDates.Time(form.StartsAt) is not { } start || FormDates.Day(typed) <= DateOnly.FromDateTime(start))
            .WithMessage(_ => SettingsTexts.RepliesCloseAfterStart);
        RuleFor(form => form.PromotionEndsOn)
            .Must(typed => CleanText.Line(typed) is null || FormDates.Day(typed) is not null).WithMessage(_ => SettingsTexts.PromotionEndsOnInvalid)
            .Must((form, typed) => FormDates.Day(typed) is not { } day || FormDates.Time(form.StartsAt) is not { } start || day <= DateOnly.FromDateTime(start))
            .WithMessage(_ => SettingsTexts.PromotionEndsAfterStart);
        RuleFor(form => form.TimeZone)
            .Must(zone => EventTime.ZoneNamed(CleanText.Line(zone)) is { Length: <= DebateEvent.TimeZoneMaxLength })
            .WithMessage(_ => SettingsTexts.TimeZoneUnknown);
        RuleFor(form => form.Address).Filled(SettingsTexts.AddressRequired).AtMost(DebateEvent.AddressMaxLength);
    }
}

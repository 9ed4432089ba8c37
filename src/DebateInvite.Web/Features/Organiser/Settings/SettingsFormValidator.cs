using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings;

public sealed class SettingsFormValidator : AbstractValidator<SettingsForm>
{
    public SettingsFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.StartsAt).Must(typed => FormDates.Time(typed) is not null).WithMessage(_ => SettingsTexts.StartsAtInvalid);
        RuleFor(form => form.EndsAt)
            .Must(typed => CleanText.Line(typed) is null || FormDates.Time(typed) is not null).WithMessage(_ => SettingsTexts.EndsAtInvalid)
            .Must((form, typed) => FormDates.Time(typed) is not { } end || FormDates.Time(form.StartsAt) is not { } start || end > start)
            .WithMessage(_ => SettingsTexts.EndsBeforeStart);
        RuleFor(form => form.TimeZone)
            .Must(zone => CleanText.Line(zone) is { Length: <= DebateEvent.TimeZoneMaxLength } id && EventTime.IsKnownZone(id))
            .WithMessage(_ => SettingsTexts.TimeZoneUnknown);
        RuleFor(form => form.RepliesCloseOn)
            .Must(typed => FormDates.Day(typed) is not null).WithMessage(_ => SettingsTexts.RepliesCloseOnInvalid)
            .Must((form, typed) => FormDates.Time(form.StartsAt) is not { } start || FormDates.Day(typed) <= DateOnly.FromDateTime(start))
            .WithMessage(_ => SettingsTexts.RepliesCloseAfterStart);
        RuleFor(form => form.Capacity)
            .Must((form, typed) => CleanText.Line(typed) is null || form.SeatCount is >= 1 and <= DebateEvent.MaxCapacity)
            .WithMessage(_ => SettingsTexts.CapacityInvalid.With(DebateEvent.MaxCapacity));
        RuleFor(form => form.CompanionsAllowed)
            .Must((form, typed) => CleanText.Line(typed) is null || form.CompanionCount is <= DebateEvent.MaxCompanions)
            .WithMessage(_ => SettingsTexts.CompanionsInvalid.With(DebateEvent.MaxCompanions));
        RuleFor(form => form.HoldHours)
            .Must((form, typed) => CleanText.Line(typed) is null || form.HoldHourCount is >= 1 and <= DebateEvent.MostHoldHours)
            .WithMessage(_ => SettingsTexts.HoldHoursInvalid.With(DebateEvent.MostHoldHours));
        RuleFor(form => form.PromotionEndsOn)
            .Must(typed => CleanText.Line(typed) is null || FormDates.Day(typed) is not null).WithMessage(_ => SettingsTexts.PromotionEndsOnInvalid)
            .Must((form, typed) => FormDates.Day(typed) is not { } day || FormDates.Time(form.StartsAt) is not { } start || day <= DateOnly.FromDateTime(start))
            .WithMessage(_ => SettingsTexts.PromotionEndsAfterStart);
        RuleFor(form => form.Address).Filled(SettingsTexts.AddressRequired).AtMost(DebateEvent.AddressMaxLength);
        RuleFor(form => form.ContactEmail).EmailAddressOf(SettingsTexts.ContactEmailRequired).AtMost(Guest.EmailMaxLength);
        RuleFor(form => form.NotificationEmail).EmailAddressOf().AtMost(Guest.EmailMaxLength);

        RuleFor(form => form.Pl).SetValidator(new EventTextFormValidator());
        RuleFor(form => form.En).SetValidator(new EventTextFormValidator());
        RuleFor(form => form.Fr).SetValidator(new EventTextFormValidator());
    }
}

public sealed class EventTextFormValidator : AbstractValidator<EventTextForm>
{
    public EventTextFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(text => text.Title).Filled(SettingsTexts.Required).AtMost(EventText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Lead).Filled(SettingsTexts.Required).AtMost(EventText.LeadMaxLength, CleanText.Prose);
        RuleFor(text => text.Host).Filled(SettingsTexts.Required).AtMost(EventText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Partners).AtMost(EventText.ShortMaxLength, CleanText.Prose);
        RuleFor(text => text.Invitation).Filled(SettingsTexts.Required).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Description).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Programme).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Participants).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Venue).Filled(SettingsTexts.Required).AtMost(EventText.LeadMaxLength, CleanText.Prose);
        RuleFor(text => text.Directions).AtMost(EventText.ShortMaxLength, CleanText.Prose);
        RuleFor(text => text.Signature).AtMost(EventText.LeadMaxLength, CleanText.Prose);
    }
}

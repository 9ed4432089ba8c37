using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Texts;

public sealed class TextsFormValidator : AbstractValidator<TextsForm>
{
    public TextsFormValidator()
    {
        var text = new EventTextFormValidator();
        RuleFor(form => form.Pl).SetValidator(text).When(form => form.Language is Language.Pl);
        RuleFor(form => form.En).SetValidator(text).When(form => form.Language is Language.En);
        RuleFor(form => form.Fr).SetValidator(text).When(form => form.Language is Language.Fr);
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
        RuleFor(text => text.HostRole).AtMost(EventText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Partners).AtMost(EventText.ShortMaxLength, CleanText.Prose);
        RuleFor(text => text.Invitation).Filled(SettingsTexts.Required).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.DescriptionTitle)
            .Must((form, title) => CleanText.Prose(form.Description) is null || CleanText.Line(title) is not null).WithMessage(_ => SettingsTexts.DescriptionTitleRequired)
            .AtMost(EventText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Description).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Programme).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Participants).AtMost(EventText.BodyMaxLength, CleanText.Prose);
        RuleFor(text => text.Venue).Filled(SettingsTexts.Required).AtMost(EventText.LeadMaxLength, CleanText.Prose);
        RuleFor(text => text.Directions).AtMost(EventText.ShortMaxLength, CleanText.Prose);
        RuleFor(text => text.Signature).AtMost(EventText.LeadMaxLength, CleanText.Prose);
    }
}

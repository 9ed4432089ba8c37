using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Email.Messages.Reminder;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Campaigns;

public sealed class CampaignFormValidator : AbstractValidator<CampaignForm>
{
    public CampaignFormValidator()
    {
        RuleFor(form => form.Id).NotEmpty();
        RuleFor(form => form.Audience).Must(name => NameOf.Read<Audience>(name) is not null).WithMessage(_ => CampaignTexts.AudienceRequired);
        RuleFor(form => form.Tag).AtMost(Campaign.TagMaxLength);
        RuleFor(form => form.Pl).SetValidator(new CampaignTextFormValidator());
        RuleFor(form => form.En).SetValidator(new CampaignTextFormValidator());
        RuleFor(form => form.Fr).SetValidator(new CampaignTextFormValidator());
    }
}

public sealed class CampaignTextFormValidator : AbstractValidator<CampaignTextForm>
{
    public CampaignTextFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(text => text.Subject).Filled(CampaignTexts.SubjectRequired).AtMost(Campaign.SubjectMaxLength)
            .Must(subject => Unknown(subject).Length == 0).WithMessage((_, subject) => CampaignTexts.UnknownPlaceholder.With(Unknown(subject)));
        RuleFor(text => text.Body).Filled(CampaignTexts.BodyRequired).AtMost(Campaign.BodyMaxLength)
            .Must(body => Unknown(body).Length == 0).WithMessage((_, body) => CampaignTexts.UnknownPlaceholder.With(Unknown(body)));
    }

    private static string Unknown(string? text) => string.Join(", ", ReminderText.Unknown(text ?? ""));
}

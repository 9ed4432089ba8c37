using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Replies.Forms;

public sealed class RsvpFormValidator : AbstractValidator<RsvpForm>
{
    public RsvpFormValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;

        this.OneName(form => form.FirstName, form => form.LastName);
        RuleFor(form => form.Email)
            .Filled(RsvpTexts.EmailRequired)
            .Must(email => EmailAddress.IsValid(EmailAddress.Tidied(email))).WithMessage(_ => RsvpTexts.EmailInvalid);
        RuleFor(form => form.Phone)
            .Must(phone => PhoneNumber.Tidied(phone) is not { } tidy || PhoneNumber.IsValid(tidy)).WithMessage(_ => RsvpTexts.PhoneInvalid)
            .AtMost(Guest.PhoneMaxLength, PhoneNumber.Tidied);
        RuleFor(form => form.Organisation).Filled(RsvpTexts.OrganisationRequired).AtMost(Guest.OrganisationMaxLength)
            // A company may be called Onet.pl; mails then leave the name out.
            .Must(name => !WebAddress.IsIn(name)).WithMessage(_ => ValidationRules.HasWebAddress);
        RuleFor(form => form.JobTitle).AtMost(Guest.JobTitleMaxLength).NoLink();
        RuleFor(form => form.Sector)
            .Must(sector => string.IsNullOrEmpty(sector) || NameOf.Read<Sector>(sector) is not null).WithMessage(_ => RsvpTexts.SectorInvalid);
        RuleFor(form => form.Language)
            .Must(language => string.IsNullOrEmpty(language) || NameOf.Read<Language>(language) is not null).WithMessage(_ => RsvpTexts.LanguageInvalid);
        RuleFor(form => form.CompanionNames)
            .Must((form, names) => names.Count <= form.CompanionsAllowed)
            .WithMessage(form => form.CompanionsAllowed == 0 ? RsvpTexts.NoCompanions.ToString() : RsvpTexts.TooManyCompanions.With(form.CompanionsAllowed))
            .Must(names => names.All(name => name.Length <= Companion.NameMaxLength)).WithMessage(_ => RsvpTexts.CompanionNameTooLong.With(Companion.NameMaxLength))
            .Must(names => !names.Any(WebAddress.MayBecomeLink)).WithMessage(_ => ValidationRules.HasWebAddress)
            .OverridePropertyName(nameof(RsvpForm.Companions));
        RuleFor(form => form.OtherNeeds).AtMost(Guest.NotesMaxLength).OverridePropertyName(nameof(RsvpForm.AccessibilityNeeds));
        RuleFor(form => form.Question).AtMost(Guest.QuestionMaxLength);
        RuleFor(form => form.HasAcknowledgedClause).Equal(true).WithMessage(_ => RsvpTexts.ClauseRequired)
            .OverridePropertyName(nameof(RsvpForm.ClauseAcknowledged));
    }
}

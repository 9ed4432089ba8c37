using System.Text.RegularExpressions;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features.Replies.Forms;

public sealed partial class RsvpFormValidator : AbstractValidator<RsvpForm>
{
    public RsvpFormValidator()
    {
        ClassLevelCascadeMode = CascadeMode.Continue;
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.FirstName).Filled(RsvpTexts.FirstNameRequired).AtMost(Guest.NameMaxLength).NoLink();
        RuleFor(form => form.LastName).Filled(RsvpTexts.LastNameRequired).AtMost(Guest.NameMaxLength).NoLink();
        RuleFor(form => form.Email)
            .Filled(RsvpTexts.EmailRequired)
            .Must(email => EmailAddress.IsValid(CleanText.Line(email))).WithMessage(_ => RsvpTexts.EmailInvalid);
        RuleFor(form => form.Phone)
            .Must(phone => CleanText.Line(phone) is not { } line || Phone().IsMatch(line)).WithMessage(_ => RsvpTexts.PhoneInvalid)
            .AtMost(Guest.PhoneMaxLength);
        RuleFor(form => form.Organisation).Filled(RsvpTexts.OrganisationRequired).AtMost(Guest.OrganisationMaxLength)
            // A company may be called Onet.pl; mails then leave the name out.
            .Must(name => !WebAddress.IsIn(name)).WithMessage(_ => ValidationRules.HasWebAddress);
        RuleFor(form => form.JobTitle).AtMost(Guest.JobTitleMaxLength).NoLink();
        RuleFor(form => form.Sector)
            .Must(sector => string.IsNullOrEmpty(sector) || NameOf.Read<Sector>(sector) is not null).WithMessage(_ => RsvpTexts.SectorInvalid);
        RuleFor(form => form.Language)
            .Must(language => string.IsNullOrEmpty(language) || NameOf.Read<Language>(language) is not null).WithMessage(_ => RsvpTexts.LanguageInvalid);
        RuleFor(form => form.CompanionNames)
            .Must((form, names) => names.Count <= form.CompanionsAllowed).WithMessage(form => RsvpTexts.TooManyCompanions.With(form.CompanionsAllowed))
            .Must(names => names.All(name => name.Length <= Companion.NameMaxLength)).WithMessage(_ => RsvpTexts.CompanionNameTooLong.With(Companion.NameMaxLength))
            .Must(names => !names.Any(WebAddress.MayBecomeLink)).WithMessage(_ => ValidationRules.HasWebAddress)
            .OverridePropertyName(nameof(RsvpForm.Companions));
        RuleFor(form => form.OtherNeeds).AtMost(Guest.NotesMaxLength).OverridePropertyName(nameof(RsvpForm.AccessibilityNeeds));
        RuleFor(form => form.Question).AtMost(Guest.QuestionMaxLength);
        RuleFor(form => form.HasAcknowledgedClause).Equal(true).WithMessage(_ => RsvpTexts.ClauseRequired)
            .OverridePropertyName(nameof(RsvpForm.ClauseAcknowledged));
    }

    // Digits as people group them, with an optional extension; at least six of them.
    [GeneratedRegex(@"^\+?(?:[\s().\-/]*[0-9]){6,20}(?:\s*(?:w\.?|wew\.?|ext\.?|poste|#)\s*[0-9]{1,6})?\z", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Phone();
}

using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Secretariat;

public sealed class SecretariatFormValidator : AbstractValidator<SecretariatForm>
{
    public SecretariatFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.Guest)
            .Must(guest => guest is SecretariatForm.NewGuest || Guid.TryParse(guest, out _)).WithMessage(_ => SecretariatTexts.GuestRequired);
        When(form => form.IsNewGuest, () =>
        {
            this.OneName(form => form.FirstName, form => form.LastName);
            RuleFor(form => form.Organisation).AtMost(Guest.OrganisationMaxLength);
            RuleFor(form => form.Email).EmailAddressOf();
        });
        RuleFor(form => form.Answer)
            .Must(answer => NameOf.Read<Reply>(answer) is Reply.Accepted or Reply.Declined or Reply.Cancelled).WithMessage(_ => SecretariatTexts.AnswerRequired);
        RuleFor(form => form.Companions)
            .Must((form, _) => (form.CompanionNames ?? []).All(name => name.Length <= Companion.NameMaxLength)).WithMessage(_ => SecretariatTexts.CompanionsTooLong);
        RuleFor(form => form.Channel)
            .Must(channel => SecretariatTexts.Channels.Contains(NameOf.Read<Channel>(channel) ?? Channel.Website)).WithMessage(_ => SecretariatTexts.ChannelRequired);
        RuleFor(form => form.ReceivedOn)
            .Must(day => string.IsNullOrEmpty(day) || FormDates.Day(day) is not null).WithMessage(_ => SecretariatTexts.DayInvalid);
        RuleFor(form => form.Note).AtMost(GuestChange.NoteMaxLength);
    }
}

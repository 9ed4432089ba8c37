using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Replies.Forms;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>The rules of the reply form, but an organiser may know less about a guest than guests tell of themselves: a name is enough.</summary>
public sealed class GuestFormValidator : AbstractValidator<GuestForm>
{
    private static readonly RsvpFormValidator ReplyForm = new();

    public GuestFormValidator()
    {
        RuleFor(form => form.Salutation).AtMost(Guest.SalutationMaxLength);
        RuleFor(form => form).Custom((form, context) =>
        {
            foreach (var error in ReplyForm.Validate(form).Errors.Where(error => !MayBeMissing(form, error.PropertyName)))
                context.AddFailure(error);
        });
        RuleFor(form => form.Tags).Must((form, _) => form.Remarks.TagsFit).WithMessage(_ => GuestTexts.TagsTooLong);
        RuleFor(form => form.Notes).AtMost(Guest.NotesMaxLength);
    }

    private static bool MayBeMissing(GuestForm form, string field) => field switch
    {
        nameof(GuestForm.ClauseAcknowledged) => true,
        nameof(GuestForm.Email) => CleanText.Line(form.Email) is null,
        nameof(GuestForm.Organisation) => CleanText.Line(form.Organisation) is null,
        _ => false,
    };
}

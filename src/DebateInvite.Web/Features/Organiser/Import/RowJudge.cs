using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Rsvp;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Says what would be wrong with a guest if a row's words came to what is stored: the rules of the desk's form.</summary>
public sealed class RowJudge(IValidator<RsvpForm> form)
{
    private static readonly RemarksValidator Remarks = new();

    /// <returns>Each for the organiser to read; none when all is well.</returns>
    public IReadOnlyList<string> ProblemsOf(ImportedGuest says, Guest? guest)
    {
        var details = says.Onto(guest?.Details ?? GuestSnapshot.Nobody.Details);
        return
        [
            .. form.Validate(RsvpForm.Of(details)).Errors
                .Where(error => !IsNeedless(error.PropertyName, details))
                .Concat(Remarks.Validate(says.Onto(guest?.Remarks ?? GuestSnapshot.Nobody.Remarks).Cleaned()).Errors)
                .Select(error => RowReader.Problem(NameOf.Read<ImportField>(error.PropertyName), error.ErrorMessage)),
        ];
    }

    // As on the desk's form: a name is enough.
    private static bool IsNeedless(string field, GuestDetails details) => field switch
    {
        nameof(RsvpForm.ClauseAcknowledged) => true,
        nameof(RsvpForm.Email) => CleanText.Line(details.Email) is null,
        nameof(RsvpForm.Organisation) => CleanText.Line(details.Organisation) is null,
        _ => false,
    };

    private sealed class RemarksValidator : AbstractValidator<GuestRemarks>
    {
        public RemarksValidator()
        {
            RuleFor(remarks => remarks.Salutation).AtMost(Guest.SalutationMaxLength);
            // As they are stored: each between commas.
            RuleFor(remarks => remarks.Tags.Count == 0 ? null : $",{string.Join(',', remarks.Tags)},").AtMost(Guest.TagsMaxLength)
                .OverridePropertyName(nameof(GuestRemarks.Tags));
            RuleFor(remarks => remarks.Notes).AtMost(Guest.NotesMaxLength);
        }
    }
}

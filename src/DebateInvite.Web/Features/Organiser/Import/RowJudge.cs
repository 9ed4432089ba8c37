using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Guests;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Says what would be wrong with a guest if a row's words came to what is stored: the rules of the desk's form.</summary>
public sealed class RowJudge(IValidator<GuestForm> form)
{
    /// <returns>Each for the organiser to read; none when all is well.</returns>
    public IReadOnlyList<string> ProblemsOf(ImportedGuest says, Guest? guest)
    {
        var stored = guest?.Snapshot ?? GuestSnapshot.Nobody;
        return
        [
            .. form.Validate(GuestForm.Of(says.Onto(stored.Details), says.Onto(stored.Remarks).Cleaned())).Errors
                .Select(error => RowReader.Problem(NameOf.Read<ImportField>(error.PropertyName), error.ErrorMessage)),
        ];
    }
}

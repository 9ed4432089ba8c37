using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Guests;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>
/// Says what would be wrong with a guest if a row's words came to what is stored: by the rules of the desk's form. What a guest
/// need not have is left out then, and the rest comes in.
/// </summary>
public sealed class RowJudge(IValidator<GuestForm> form)
{
    public JudgedRow Judge(ReadRow row, Guest? guest)
    {
        var stored = guest?.Snapshot ?? GuestSnapshot.Nobody;
        var says = row.Says;
        List<string> problems = [.. row.Problems], remarks = [.. row.Remarks];
        foreach (var error in form.Validate(GuestForm.Of(says.Onto(stored.Details), says.Onto(stored.Remarks).Cleaned())).Errors)
        {
            var field = NameOf.Read<ImportField>(error.PropertyName);
            if (RowReader.IsNeeded(field))
            {
                problems.Add(RowReader.Problem(field, error.ErrorMessage));
            }
            else if (says.Without(field!.Value) is { } rest && rest != says)
            {
                says = rest;
                remarks.Add(RowReader.LeftOut(field.Value, error.ErrorMessage));
            }
        }

        return new JudgedRow(says, problems, remarks);
    }
}

/// <param name="Says">Without what is left out.</param>
/// <param name="Problems">Why the row cannot be taken over, each for the organiser to read; none when it can.</param>
/// <param name="Remarks">See <see cref="ReadRow.Remarks"/>.</param>
public sealed record JudgedRow(ImportedGuest Says, IReadOnlyList<string> Problems, IReadOnlyList<string> Remarks);

using DebateInvite.Domain.Access;
using DebateInvite.Domain.Editing;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Editing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>What of a guest the form edits, and who has changed what of it, guests themselves included.</summary>
public sealed class EditedGuest(DebateContext db)
{
    // Older ones hardly overlap with a form that is still open.
    private const int MostChanges = 50;

    private static readonly string[] InTheForm =
    [
        nameof(GuestForm.Salutation), nameof(GuestForm.FirstName), nameof(GuestForm.LastName), nameof(GuestForm.Organisation), nameof(GuestForm.JobTitle),
        nameof(GuestForm.Sector), nameof(GuestForm.Email), nameof(GuestForm.Phone), nameof(GuestForm.Language), nameof(GuestForm.Companions),
        nameof(GuestForm.AccessibilityNeeds), nameof(GuestForm.Question), nameof(GuestForm.Tags), nameof(GuestForm.Notes),
    ];

    /// <summary>Those that the form's writer may see.</summary>
    public static IReadOnlyList<EditedField> Fields(GuestSight sight) =>
        [.. InTheForm.Where(sight.Shows).Select(field => new EditedField(field, GuestFields.Of(field).Label) { Words = value => InWords(field, value) })];

    public async Task<IReadOnlyList<FieldEdit>> RunAsync(Guest guest, CancellationToken cancellation)
    {
        var changes = await db.GuestChanges.AsNoTracking().Where(c => c.GuestId == guest.Id)
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id).Take(MostChanges).ToListAsync(cancellation);
        return [.. changes.AsEnumerable().Reverse().SelectMany(change => change.Fields.Select(field => new FieldEdit(NameInForm(field.Field), change.Actor ?? HistoryTexts.ByGuest, change.At)))];
    }

    // The form has the choices and the free text in one field.
    private static string NameInForm(string field) => field is nameof(GuestDetails.AccessibilityNotes) ? nameof(GuestForm.AccessibilityNeeds) : field;

    private static string InWords(string field, string value) => field switch
    {
        nameof(GuestForm.AccessibilityNeeds) => string.Join('\n', value.Split('\n').Select(line => NameOf.Read<AccessibilityNeeds>(line) is { } need and not AccessibilityNeeds.None ? Terms.Of(need) : line)),
        nameof(GuestForm.Companions) => value,
        _ => GuestFields.Of(field).Words(value),
    };
}

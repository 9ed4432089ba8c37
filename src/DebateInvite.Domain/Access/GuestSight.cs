using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Access;

/// <summary>
/// What somebody may see of guests. Whatever tells a guest's fields asks here first, so that one that is hidden is hidden
/// everywhere: on pages, in the history, in files, and from forms that would write it.
/// </summary>
public sealed class GuestSight
{
    private readonly bool needs;
    private readonly bool notes;

    /// <param name="rights">In the guests' event.</param>
    public GuestSight(IReadOnlySet<Right> rights)
    {
        (needs, notes) = (rights.Contains(Right.SeeNeeds), rights.Contains(Right.SeeNotes));
    }

    /// <summary>Whether a field may be seen, and whether it has a value.</summary>
    /// <param name="field">By the domain's name (<see cref="GuestSnapshot.FieldNames"/>).</param>
    public bool Shows(string field) => (needs || !GuestSnapshot.IsSensitive(field)) && (notes || field is not nameof(Guest.Notes));

    public bool ShowsNeeds => needs;

    /// <summary>Also those beside a change in the history.</summary>
    public bool ShowsNotes => notes;

    /// <summary>The guest with what is hidden empty.</summary>
    public GuestSnapshot Of(GuestSnapshot guest) => guest with
    {
        Details = Kept(guest.Details, GuestSnapshot.Nobody.Details),
        Remarks = Kept(guest.Remarks, GuestSnapshot.Nobody.Remarks),
    };

    /// <summary>The changes of fields that may be seen.</summary>
    public IReadOnlyList<FieldChange> Of(IEnumerable<FieldChange> changes) => [.. changes.Where(change => Shows(change.Field))];

    /// <summary>What somebody has typed; of what they may not see, what is stored.</summary>
    public GuestDetails Kept(GuestDetails typed, GuestDetails stored) => needs
        ? typed
        : typed with { AccessibilityNeeds = stored.AccessibilityNeeds, AccessibilityNotes = stored.AccessibilityNotes };

    /// <inheritdoc cref="Kept(GuestDetails, GuestDetails)"/>
    public GuestRemarks Kept(GuestRemarks typed, GuestRemarks stored) => notes ? typed : typed with { Notes = stored.Notes };
}

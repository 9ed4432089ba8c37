namespace DebateInvite.Domain.Guests;

/// <summary>What a guest was at a moment: the measure of what a change changed.</summary>
public sealed record GuestSnapshot(
    Reply Reply, GuestDetails Details, GuestRemarks Remarks, IReadOnlyList<string> Companions, string? Message)
{
    /// <summary>Before there was a guest.</summary>
    public static readonly GuestSnapshot Nobody = new(Reply.None, new GuestDetails { FirstName = "", LastName = "" }, new GuestRemarks(), [], Message: null);

    // By the names of properties, in the order of a form.
    private static readonly OrderedDictionary<string, Func<GuestSnapshot, string?>> Fields = new(StringComparer.Ordinal)
    {
        [nameof(Guest.Salutation)] = guest => guest.Remarks.Salutation,
        [nameof(GuestDetails.FirstName)] = guest => guest.Details.FirstName,
        [nameof(GuestDetails.LastName)] = guest => guest.Details.LastName,
        [nameof(GuestDetails.Email)] = guest => guest.Details.Email,
        [nameof(GuestDetails.Phone)] = guest => guest.Details.Phone,
        [nameof(GuestDetails.Organisation)] = guest => guest.Details.Organisation,
        [nameof(GuestDetails.JobTitle)] = guest => guest.Details.JobTitle,
        [nameof(GuestDetails.Sector)] = guest => guest.Details.Sector?.ToString(),
        [nameof(GuestDetails.Language)] = guest => guest.Details.Language.ToString(),
        [nameof(GuestDetails.AccessibilityNeeds)] = guest => guest.Details.AccessibilityNeeds is AccessibilityNeeds.None ? null : guest.Details.AccessibilityNeeds.ToString(),
        [nameof(GuestDetails.AccessibilityNotes)] = guest => guest.Details.AccessibilityNotes,
        [nameof(GuestDetails.Question)] = guest => guest.Details.Question,
        [nameof(Guest.Companions)] = guest => string.Join(", ", guest.Companions),
        [nameof(Guest.Message)] = guest => guest.Message,
        [nameof(Guest.Tags)] = guest => string.Join(", ", guest.Remarks.Tags),
        [nameof(Guest.Notes)] = guest => guest.Remarks.Notes,
    };

    // They can reveal health (GDPR art. 9).
    private static readonly string[] Sensitive = [nameof(GuestDetails.AccessibilityNeeds), nameof(GuestDetails.AccessibilityNotes)];

    /// <summary>What is known of a guest, by the names of <see cref="Guest"/>'s and <see cref="GuestDetails"/>' properties, in the order of a form.</summary>
    public static IReadOnlyList<string> FieldNames => Fields.Keys;

    /// <summary>A field's value as text, a choice by its name; null: it is empty.</summary>
    /// <exception cref="KeyNotFoundException">There is no such field.</exception>
    public string? ValueOf(string field) => Fields[field](this) is { Length: > 0 } value ? value : null;

    /// <summary>Whether something is no longer known that can reveal health.</summary>
    public bool LosesNeeds(GuestSnapshot after) => ChangesTo(after).Any(change => IsSensitive(change.Field) && change.Before is not null);

    /// <summary>Whether a field's values can reveal health.</summary>
    internal static bool IsSensitive(string field) => Sensitive.Contains(field, StringComparer.Ordinal);

    /// <summary>The fields that differ, in the order of <see cref="FieldNames"/>.</summary>
    public IReadOnlyList<FieldChange> ChangesTo(GuestSnapshot after) =>
    [
        .. FieldNames
            .Select(field => new FieldChange(field, ValueOf(field), after.ValueOf(field)))
            .Where(change => !string.Equals(change.Before, change.After, StringComparison.Ordinal)),
    ];
}

/// <param name="Before">Null: it was empty.</param>
/// <param name="After">Null: it is empty.</param>
public sealed record FieldChange(string Field, string? Before, string? After)
{
    /// <summary>
    /// As a history keeps it: of what can reveal health only that it changed, neither from what nor to what, so that it is
    /// gone once it is withdrawn (GDPR art. 7(3) and 9).
    /// </summary>
    public FieldChange ForHistory() => GuestSnapshot.IsSensitive(Field) ? this with { Before = null, After = null } : this;
}

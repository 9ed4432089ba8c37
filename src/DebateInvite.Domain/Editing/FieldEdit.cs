namespace DebateInvite.Domain.Editing;

/// <summary>Who last changed a field of something that several people edit.</summary>
/// <param name="Field">As its form names it, such as <c>Pl.Title</c>.</param>
/// <param name="By">An address.</param>
/// <param name="At">UTC.</param>
public sealed record FieldEdit(string Field, string By, DateTime At);

public static class FieldEdits
{
    /// <summary>The same edits, those of some fields replaced.</summary>
    public static IReadOnlyList<FieldEdit> With(this IReadOnlyList<FieldEdit> edits, IReadOnlyCollection<string> fields, string by, DateTime now) =>
        [.. edits.Where(edit => !fields.Contains(edit.Field, StringComparer.Ordinal)), .. fields.Select(field => new FieldEdit(field, by, now))];
}

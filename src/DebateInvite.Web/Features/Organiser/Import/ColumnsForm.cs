using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>What an organiser says that the columns are.</summary>
public sealed class ColumnsForm
{
    /// <summary>What was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>Names of <see cref="ImportField"/>s in the order of the columns; nothing for those left out.</summary>
    public IList<string?> Columns { get; set; } = [];

    /// <returns>As many as the file has columns.</returns>
    public IReadOnlyList<ImportField?> Fields(int count) =>
        [.. Enumerable.Range(0, count).Select(column => column < Columns.Count ? NameOf.Read<ImportField>(Columns[column]) : null)];

    public static ColumnsForm Of(GuestImport import) => new()
    {
        Version = import.Version, Columns = [.. import.Columns.Select(field => field?.ToString())],
    };

    /// <summary>Adds what is wrong to the model state.</summary>
    public static bool IsValid(IReadOnlyList<ImportField?> fields, ModelStateDictionary modelState)
    {
        for (var column = 0; column < fields.Count; column++)
        {
            if (fields[column] is { } field && fields.Take(column).Contains(field))
                modelState.AddModelError(FormattableString.Invariant($"{nameof(Columns)}[{column}]"), ImportTexts.ColumnTwice.With(ImportTexts.Of(field)));
        }

        var hasName = fields.Contains(ImportField.FullName) || fields.Contains(ImportField.FullNameReversed)
            || (fields.Contains(ImportField.FirstName) && fields.Contains(ImportField.LastName));
        if (!hasName && !fields.Contains(ImportField.Email))
            modelState.AddModelError("", ImportTexts.ColumnsLack);
        return modelState.IsValid;
    }
}

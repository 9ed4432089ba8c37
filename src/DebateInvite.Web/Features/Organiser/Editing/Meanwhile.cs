using DebateInvite.Domain.Editing;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace DebateInvite.Web.Features.Organiser.Editing;

/// <summary>A form that edits a whole thing, which somebody else may edit at the same time.</summary>
public interface IWholeForm
{
    /// <summary>The thing's version when the form was shown.</summary>
    Guid Version { get; set; }

    /// <summary>What the form was shown with (<see cref="Meanwhile.SeenIn"/>).</summary>
    string? Seen { get; set; }
}

/// <summary>
/// What others have changed while somebody filled a form in. Of a field that only one of them has changed that value counts;
/// one that both have changed is shown with both, and whoever sends that form means what stands in it.
/// </summary>
/// <param name="Taken">Fields that others alone have changed; the form has their values now.</param>
/// <param name="Conflicts">Fields that both have changed, each otherwise.</param>
public sealed record Meanwhile(IReadOnlyList<EditedElsewhere> Taken, IReadOnlyList<EditedElsewhere> Conflicts)
{
    public static readonly Meanwhile Nothing = new([], []);

    /// <summary>What a form shows, field by field, so that it can be told afterwards which its writer has changed.</summary>
    public static string SeenIn(object form, IReadOnlyList<EditedField> fields) => string.Join('.', fields.Select(field => field.FingerprintIn(form)));

    /// <summary>Opens a form: it remembers what it is shown with.</summary>
    public static T Open<T>(T form, IReadOnlyList<EditedField> fields)
        where T : IWholeForm
    {
        form.Seen = SeenIn(form, fields);
        return form;
    }

    /// <summary>Brings a posted form up to what is stored now.</summary>
    /// <param name="stored">The same form, of what is stored.</param>
    /// <param name="edits">Who has changed what; a field may be missing.</param>
    /// <param name="modelState">Forgets what was posted of fields that are taken over, or they would be shown as posted.</param>
    public static Meanwhile Merge<T>(
        T typed, T stored, IReadOnlyList<EditedField> fields, IReadOnlyList<FieldEdit> edits, ModelStateDictionary modelState)
        where T : IWholeForm
    {
        if (typed.Version == stored.Version)
            return Nothing;

        var seen = typed.Seen?.Split('.');
        var isKnown = seen?.Length == fields.Count;
        var (taken, conflicts) = (new List<EditedElsewhere>(), new List<EditedElsewhere>());
        foreach (var (index, field) in fields.Index())
        {
            var (mine, theirs) = (field.ValueIn(typed), field.ValueIn(stored));
            // The same, or they have left it as it was.
            if (mine == theirs || (isKnown && seen![index] == field.FingerprintIn(stored)))
                continue;

            var edit = edits.LastOrDefault(edit => edit.Field == field.Path);
            if (isKnown && seen![index] == field.FingerprintIn(typed))
            {
                field.Copy(stored, typed);
                modelState.Remove(field.Path);
                taken.Add(new EditedElsewhere(field, mine, theirs, edit));
            }
            else
            {
                conflicts.Add(new EditedElsewhere(field, mine, theirs, edit));
            }
        }

        (typed.Version, typed.Seen) = (stored.Version, SeenIn(stored, fields));
        return new Meanwhile(taken, conflicts);
    }

    /// <summary>The fields in which two forms differ.</summary>
    public static IReadOnlyList<string> Changed(object before, object after, IReadOnlyList<EditedField> fields) =>
        [.. fields.Where(field => field.ValueIn(before) != field.ValueIn(after)).Select(field => field.Path)];

    /// <summary>After saving: what others have changed is saved too.</summary>
    /// <returns>Empty: nothing.</returns>
    public string InWords(string timeZone) => Taken.Count == 0
        ? ""
        : " " + EditingTexts.AlsoSaved.With(string.Join("; ", Taken.Select(taken => $"{taken.Label} ({taken.By(timeZone)})")));
}

/// <param name="Edit">Null: it is not known who has changed it.</param>
public sealed record EditedElsewhere(EditedField Field, string Mine, string Theirs, FieldEdit? Edit)
{
    public string Label => Field.Language is { } language ? $"{Field.Label} ({Terms.NameOf(language)})" : Field.Label;

    /// <summary>Who has changed it, and when at the event's place.</summary>
    public string By(string timeZone) => Edit is null
        ? EditingTexts.Somebody
        : $"{Edit.By}, {Dates.Stamp(Domain.Events.EventTime.ToLocal(Edit.At, timeZone))}";
}

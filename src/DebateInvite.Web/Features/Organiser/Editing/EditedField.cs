using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Editing;

/// <summary>A field of a form that edits a whole thing.</summary>
/// <param name="Path">As it is posted, such as <c>Pl.Title</c>: the name of a text, or of a list of texts.</param>
/// <param name="Language">Of a text; null for what is the same in all languages.</param>
public sealed record EditedField(string Path, Text Label, Language? Language = null)
{
    // Of a SHA-256: more than enough to tell what one field has been from what it is.
    private const int FingerprintBytes = 9;

    /// <summary>What a value is in words.</summary>
    public Func<string, string> Words { get; init; } = value => value;

    /// <summary>The control's id in the page.</summary>
    public string Id => Path.Replace('.', '_');

    /// <summary>What stands in the form, a list one a line; empty when nothing does.</summary>
    public string ValueIn(object form) => CleanText.Prose(Property(ref form).GetValue(form) switch
    {
        IEnumerable<string?> texts => string.Join('\n', texts.Where(text => !string.IsNullOrEmpty(text))),
        var text => (string?)text,
    }) ?? "";

    /// <summary>Takes the value of another form of the same kind.</summary>
    public void Copy(object from, object to)
    {
        var property = Property(ref from);
        Property(ref to).SetValue(to, property.GetValue(from));
    }

    public void Set(object form, string? value) => Property(ref form).SetValue(form, value);

    /// <summary>A few letters that tell a value from another.</summary>
    internal string FingerprintIn(object form) =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(ValueIn(form))), 0, FingerprintBytes);

    private PropertyInfo Property(ref object form)
    {
        var names = Path.Split('.');
        foreach (var name in names[..^1])
            form = form.GetType().GetProperty(name)!.GetValue(form)!;
        return form.GetType().GetProperty(names[^1])!;
    }
}

using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Prints.Plates;

/// <summary>Whose plates.</summary>
public sealed class PlatesForm
{
    /// <summary>More are no panel.</summary>
    public const int MostLines = 100;

    public string? Tag { get; set; }

    /// <summary>One a line; what stands behind a vertical bar is the function.</summary>
    public string? Names { get; set; }

    public IEnumerable<(string Name, string? Function)> Lines => (CleanText.Lines(Names) ?? "").Split('\n')
        .Select(line => line.Split('|', 2))
        .Select(parts => (Name: CleanText.Line(parts[0]), Function: CleanText.Line(parts.ElementAtOrDefault(1))))
        .Where(one => one.Name is not null)
        .Take(MostLines)
        .Select(one => (CleanText.Cut(one.Name!, Companion.NameMaxLength), one.Function is { } function ? CleanText.Cut(function, Guest.OrganisationMaxLength) : null));
}

using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Which sectors an organiser says that words mean.</summary>
public sealed class SectorsForm
{
    /// <summary>The <see cref="Domain.Imports.GuestImport.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public IList<string?> Words { get; set; } = [];

    /// <summary>Names of a <see cref="Sector"/> in the order of the words; nothing: none of them.</summary>
    public IList<string?> Sectors { get; set; } = [];

    public IReadOnlyDictionary<string, Sector?> Said => Words.Zip(Sectors)
        .Where(pair => !string.IsNullOrEmpty(pair.First))
        .DistinctBy(pair => CleanText.Folded(pair.First), StringComparer.Ordinal)
        .ToDictionary(pair => CleanText.Folded(pair.First), pair => NameOf.Read<Sector>(pair.Second), StringComparer.Ordinal);
}

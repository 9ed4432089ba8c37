using DebateInvite.Domain.Imports;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Who is meant by rows with a known address and another name, as an organiser says it.</summary>
public sealed class NamesForm
{
    /// <summary>The <see cref="GuestImport.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary>Name of an <see cref="OtherName"/> by a row's number.</summary>
    public Dictionary<int, string?>? Rows { get; set; }

    /// <summary>The same for all rows at once; nothing: only for these.</summary>
    public string? All { get; set; }

    public OtherName? ForAll => NameOf.Read<OtherName>(All);

    public IReadOnlyDictionary<int, OtherName> Names => (Rows ?? [])
        .Where(row => NameOf.Read<OtherName>(row.Value) is not null)
        .ToDictionary(row => row.Key, row => NameOf.Read<OtherName>(row.Value)!.Value);
}

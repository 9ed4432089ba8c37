namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>Which rows that look like totals or footers are people, as an organiser says it.</summary>
public sealed class PeopleForm
{
    /// <summary>The <see cref="Domain.Imports.GuestImport.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    /// <summary><c>true</c> for a person, by a row's number.</summary>
    public Dictionary<int, string?>? Rows { get; set; }

    /// <summary>The same for all rows at once; nothing: only for these.</summary>
    public string? All { get; set; }

    public bool? ForAll => All is null ? null : All is "true";

    public IReadOnlyDictionary<int, bool> People => (Rows ?? []).ToDictionary(row => row.Key, row => row.Value is "true");
}

namespace DebateInvite.Domain.Imports;

/// <summary>What a column of an imported list can be. Those that are no whole names are properties of a guest and called like them.</summary>
public enum ImportField
{
    Salutation,
    FirstName,
    LastName,

    /// <summary>Both names, as in "Anna Maria Nowak": the last word is the last name.</summary>
    FullName,

    /// <summary>Both names, as in "Nowak Anna Maria": the first word is the last name.</summary>
    FullNameReversed,

    Organisation,
    JobTitle,
    Sector,
    Email,
    Phone,
    Language,
    Tags,
    Notes,
}

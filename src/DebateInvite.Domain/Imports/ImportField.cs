namespace DebateInvite.Domain.Imports;

/// <summary>What a column of an imported list can be. Those that are no whole names are properties of a guest and called like them.</summary>
public enum ImportField
{
    Salutation,
    FirstName,
    LastName,

    /// <summary>Both names, as in "Anna Maria Nowak" (<see cref="WholeName"/>).</summary>
    FullName,

    /// <summary>Both names, as in "Nowak Anna Maria".</summary>
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

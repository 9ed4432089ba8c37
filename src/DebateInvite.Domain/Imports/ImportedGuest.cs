using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>What a row of an imported list says about a guest. It says nothing where a cell is empty, and what is stored stays.</summary>
public sealed record ImportedGuest
{
    public string? Salutation { get; init; }
    public string? FirstName { get; init; }
    public string? LastName { get; init; }
    public string? Organisation { get; init; }
    public string? JobTitle { get; init; }
    public Sector? Sector { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public Language? Language { get; init; }

    /// <summary>They come to those that the guest has.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Notes { get; init; }

    /// <summary>As in <see cref="Guest.EmailKey"/>.</summary>
    public string? EmailKey => CleanText.Line(Email) is { } email ? CleanText.EmailKey(email) : null;

    /// <summary>Who it is, as far as a name and an institution can tell; null when there is no name.</summary>
    public string? NameKey => NameKeyOf(FirstName, LastName, Organisation);

    public static string? NameKeyOf(string? firstName, string? lastName, string? organisation)
    {
        var name = CleanText.Folded(CleanText.Line($"{firstName} {lastName}"));
        return name.Length == 0 ? null : $"{name}\n{CleanText.Folded(CleanText.Line(organisation))}";
    }

    /// <summary>A guest's details with what the row says.</summary>
    public GuestDetails Onto(GuestDetails known) => known with
    {
        FirstName = FirstName ?? known.FirstName,
        LastName = LastName ?? known.LastName,
        Organisation = Organisation ?? known.Organisation,
        JobTitle = JobTitle ?? known.JobTitle,
        Sector = Sector ?? known.Sector,
        Email = Email ?? known.Email,
        Phone = Phone ?? known.Phone,
        Language = Language ?? known.Language,
    };

    /// <summary>The organisers' remarks with what the row says.</summary>
    public GuestRemarks Onto(GuestRemarks known) => new()
    {
        Salutation = Salutation ?? known.Salutation,
        Tags = [.. known.Tags, .. Tags],
        Notes = Notes ?? known.Notes,
    };

    /// <summary>Tells a guest what the row says.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool ApplyTo(Guest guest) => guest.Describe(Onto(guest.Details)) | guest.Remark(Onto(guest.Remarks));
}

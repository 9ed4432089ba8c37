using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Imports;

/// <summary>What a row of an imported list says about a guest. It says nothing where a cell is empty, and what is stored stays.</summary>
public sealed record ImportedGuest
{
    /// <summary>Empty where nothing is said; <see cref="Language"/> says whether its language is.</summary>
    public GuestDetails Details { get; init; } = GuestSnapshot.Nobody.Details;

    public Language? Language { get; init; }

    /// <summary>The tags come to those that the guest has.</summary>
    public GuestRemarks Remarks { get; init; } = new();

    /// <summary>As in <see cref="Guest.EmailKey"/>.</summary>
    public string? EmailKey => CleanText.Line(Details.Email) is { } email ? CleanText.EmailKey(email) : null;

    /// <summary>Who it is, as far as a name and an institution can tell; null when there is no name.</summary>
    public string? NameKey => NameKeyOf(Details.FirstName, Details.LastName, Details.Organisation);

    public static string? NameKeyOf(string? firstName, string? lastName, string? organisation)
    {
        var name = CleanText.Folded(CleanText.Line($"{firstName} {lastName}"));
        return name.Length == 0 ? null : $"{name}\n{CleanText.Folded(CleanText.Line(organisation))}";
    }

    /// <summary>A guest's details with what the row says.</summary>
    public GuestDetails Onto(GuestDetails known) => Details.FilledFrom(known) with { Language = Language ?? known.Language };

    /// <summary>The organisers' remarks with what the row says.</summary>
    public GuestRemarks Onto(GuestRemarks known) => new()
    {
        Salutation = Remarks.Salutation ?? known.Salutation,
        Tags = [.. known.Tags, .. Remarks.Tags],
        Notes = Remarks.Notes ?? known.Notes,
    };

    /// <summary>Tells a guest what the row says.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool ApplyTo(Guest guest) => guest.Describe(Onto(guest.Details)) | guest.Remark(Onto(guest.Remarks));
}

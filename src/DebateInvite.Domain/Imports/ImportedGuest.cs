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

    /// <summary>A guest's details with what the row says. A telephone number that is only written in another way is no news.</summary>
    public GuestDetails Onto(GuestDetails known) => Details.FilledFrom(known) with
    {
        Language = Language ?? known.Language,
        Phone = PhoneKey(Details.Phone) == PhoneKey(known.Phone) ? known.Phone : Details.Phone ?? known.Phone,
    };

    /// <summary>The organisers' remarks with what the row says.</summary>
    public GuestRemarks Onto(GuestRemarks known) => new()
    {
        Salutation = Remarks.Salutation ?? known.Salutation,
        Tags = [.. known.Tags, .. Remarks.Tags],
        Notes = Remarks.Notes ?? known.Notes,
    };

    /// <summary>The same without what it says of a field that a guest need not have; of another, all.</summary>
    public ImportedGuest Without(ImportField field) => field switch
    {
        ImportField.Organisation => this with { Details = Details with { Organisation = null } },
        ImportField.JobTitle => this with { Details = Details with { JobTitle = null } },
        ImportField.Sector => this with { Details = Details with { Sector = null } },
        ImportField.Phone => this with { Details = Details with { Phone = null } },
        ImportField.Language => this with { Language = null },
        ImportField.Salutation => this with { Remarks = Remarks with { Salutation = null } },
        ImportField.Tags => this with { Remarks = Remarks with { Tags = [] } },
        ImportField.Notes => this with { Remarks = Remarks with { Notes = null } },
        _ => this,
    };

    /// <summary>The same with tags more.</summary>
    /// <param name="tags">Separated by commas; null: none.</param>
    public ImportedGuest Tagged(string? tags) => tags is null ? this : this with { Remarks = Remarks with { Tags = [.. Remarks.Tags, tags] } };

    /// <summary>Tells a guest what the row says.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool ApplyTo(Guest guest) => guest.Describe(Onto(guest.Details)) | guest.Remark(Onto(guest.Remarks));

    // Programs group the digits anew, and leave out zeros and plus signs at the beginning.
    private static string? PhoneKey(string? phone) =>
        phone is null ? null : string.Concat(phone.Where(char.IsAsciiLetterOrDigit)).TrimStart('0').ToUpperInvariant();
}

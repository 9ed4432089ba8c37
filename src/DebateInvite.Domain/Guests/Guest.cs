using System.Globalization;
using System.Security.Cryptography;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Guests;

/// <summary>
/// A person invited to an event, from the moment somebody thinks of inviting them; the <see cref="Reply"/> is a state on
/// this one row. An event has at most one guest with an e-mail address; guests without one are full guests.
/// </summary>
public sealed class Guest
{
    public const int NameMaxLength = 100;

    /// <summary>RFC 5321 §4.5.3.1.3: a path has at most 256 octets, angle brackets included.</summary>
    public const int EmailMaxLength = 254;

    public const int PhoneMaxLength = 40;
    public const int OrganisationMaxLength = 200;
    public const int JobTitleMaxLength = 150;
    public const int NotesMaxLength = 1_000;
    public const int QuestionMaxLength = 2_000;
    public const int TokenLength = 32;
    public const int SearchTextMaxLength = 800;
    public const int SortKeyMaxLength = 200;

    private static readonly CompareInfo PolishOrder = CultureInfo.GetCultureInfo("pl-PL").CompareInfo;

    public Guid Id { get; set; } = Guid.CreateVersion7();
    public Guid EventId { get; set; }

    public string FirstName { get; private set; } = "";
    public string LastName { get; private set; } = "";
    public string? Email { get; private set; }

    /// <summary>The address as it is compared; unique in an event (<see cref="CleanText.EmailKey"/>).</summary>
    public string? EmailKey { get; private set; }

    public string? Phone { get; private set; }
    public string? Organisation { get; private set; }
    public string? JobTitle { get; private set; }
    public Sector? Sector { get; private set; }
    public Language Language { get; private set; }
    public AccessibilityNeeds AccessibilityNeeds { get; private set; }
    public string? AccessibilityNotes { get; private set; }

    /// <summary>A question for the panel.</summary>
    public string? Question { get; private set; }

    /// <summary>When the guest acknowledged the privacy notice.</summary>
    public DateTime? ClauseAcknowledgedAt { get; set; }

    public Reply Reply { get; private set; }
    public DateTime? RepliedAt { get; private set; }

    /// <summary>The reply's place in the order of arrival; the waiting list is sorted by it.</summary>
    public long ArrivalNumber { get; internal set; }

    /// <summary>Opens the guest's own pages. 128 random bits as 32 lower-case hexadecimal digits; never logged.</summary>
    public string Token { get; private set; } = NewToken();

    public DateTime CreatedAt { get; set; }

    /// <summary>Changes with every change of the row, so that nobody overwrites what they have not seen.</summary>
    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <summary>Names, organisation and address without accents, for searching.</summary>
    public string SearchText { get; private set; } = "";

    /// <summary>Sorts names in Polish order on any database, byte by byte.</summary>
    public byte[] SortKey { get; private set; } = [];

    public string FullName => $"{FirstName} {LastName}".Trim();

    public GuestDetails Details => new()
    {
        FirstName = FirstName,
        LastName = LastName,
        Email = Email,
        Phone = Phone,
        Organisation = Organisation,
        JobTitle = JobTitle,
        Sector = Sector,
        Language = Language,
        AccessibilityNeeds = AccessibilityNeeds,
        AccessibilityNotes = AccessibilityNotes,
        Question = Question,
    };

    public static Guest For(Guid eventId, GuestDetails details, DateTime now)
    {
        var guest = new Guest { EventId = eventId, CreatedAt = now };
        guest.Describe(details);
        return guest;
    }

    /// <summary>Takes over new details.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Describe(GuestDetails details)
    {
        var clean = details.Cleaned();
        if (clean == Details)
            return false;

        FirstName = clean.FirstName;
        LastName = clean.LastName;
        Email = clean.Email;
        EmailKey = clean.Email is null ? null : CleanText.EmailKey(clean.Email);
        Phone = clean.Phone;
        Organisation = clean.Organisation;
        JobTitle = clean.JobTitle;
        Sector = clean.Sector;
        Language = clean.Language;
        AccessibilityNeeds = clean.AccessibilityNeeds;
        AccessibilityNotes = clean.AccessibilityNotes;
        Question = clean.Question;

        SearchText = Shortened(CleanText.Folded($"{FullName} {LastName} {Organisation} {JobTitle} {Email}"), SearchTextMaxLength);
        var sortKey = PolishOrder.GetSortKey($"{LastName} {FirstName}", CompareOptions.IgnoreCase).KeyData;
        SortKey = sortKey.Length <= SortKeyMaxLength ? sortKey : sortKey[..SortKeyMaxLength];
        Version = Guid.NewGuid();
        return true;
    }

    internal void Answer(Reply reply, DateTime now)
    {
        Reply = reply;
        RepliedAt = now;
        Version = Guid.NewGuid();
    }

    private static string NewToken() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenLength / 2));

    private static string Shortened(string text, int length) => text.Length <= length ? text : text[..length];
}

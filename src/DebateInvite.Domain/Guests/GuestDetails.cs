using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Guests;

/// <summary>What a guest tells about themself.</summary>
public sealed record GuestDetails
{
    /// <summary>Empty for some of whom only one name is known, or who have only one.</summary>
    public required string FirstName { get; init; }

    /// <inheritdoc cref="FirstName"/>
    public required string LastName { get; init; }
    public string? Email { get; init; }
    public string? Phone { get; init; }
    public string? Organisation { get; init; }
    public string? JobTitle { get; init; }
    public Sector? Sector { get; init; }
    public Language Language { get; init; }
    public AccessibilityNeeds AccessibilityNeeds { get; init; }
    public string? AccessibilityNotes { get; init; }

    /// <summary>A question for the panel.</summary>
    public string? Question { get; init; }

    /// <summary>First and last name, or the only one.</summary>
    public string WholeName() => $"{FirstName} {LastName}".Trim();

    /// <summary>The same details in the same language, with what is missing taken from others. Needs add up.</summary>
    public GuestDetails FilledFrom(GuestDetails other) => this with
    {
        FirstName = FirstName.Length > 0 ? FirstName : other.FirstName,
        LastName = LastName.Length > 0 ? LastName : other.LastName,
        Email = Email ?? other.Email,
        Phone = Phone ?? other.Phone,
        Organisation = Organisation ?? other.Organisation,
        JobTitle = JobTitle ?? other.JobTitle,
        Sector = Sector ?? other.Sector,
        AccessibilityNeeds = AccessibilityNeeds | other.AccessibilityNeeds,
        AccessibilityNotes = AccessibilityNotes ?? other.AccessibilityNotes,
        Question = Question ?? other.Question,
    };

    /// <summary>The same details without what the guest needs (GDPR art. 9).</summary>
    public GuestDetails WithoutNeeds() => this with { AccessibilityNeeds = AccessibilityNeeds.None, AccessibilityNotes = null };

    /// <summary>The same details with every text in the form in which it is stored (<see cref="CleanText"/>).</summary>
    public GuestDetails Cleaned() => this with
    {
        FirstName = CleanText.Line(FirstName) ?? "",
        LastName = CleanText.Line(LastName) ?? "",
        Email = EmailAddress.Tidied(Email),
        Phone = PhoneNumber.Tidied(Phone),
        Organisation = CleanText.Line(Organisation),
        JobTitle = CleanText.Line(JobTitle),
        AccessibilityNotes = CleanText.Lines(AccessibilityNotes),
        Question = CleanText.Lines(Question),
    };
}

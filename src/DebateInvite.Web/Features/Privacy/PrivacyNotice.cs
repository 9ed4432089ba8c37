using DebateInvite.Domain.Deletions;
using DebateInvite.Domain.Events;

namespace DebateInvite.Web.Features.Privacy;

/// <summary>What the layered privacy notice (GDPR Articles 13 and 14) of one event needs to know, already in the page's language.</summary>
/// <param name="EventTitle">Title of the event.</param>
/// <param name="Host">Who invites and is the controller of the guests' data.</param>
/// <param name="Partners">Partners of the event; may be empty.</param>
/// <param name="ContactEmail">Address for questions and for requests about personal data.</param>
/// <param name="KeptUntil">Last day on which guests' data is kept: day, month and year without a weekday ("21 grudnia 2027 r.").</param>
/// <param name="EventDate">Date of the event, formatted for reading.</param>
public sealed record PrivacyNotice(
    string EventTitle,
    string Host,
    IReadOnlyList<string> Partners,
    string ContactEmail,
    string KeptUntil,
    string EventDate)
{
    /// <summary>Where the controller is reached by post; null: not said yet.</summary>
    public string? ControllerAddress { get; init; }

    /// <summary>How the controller's data protection officer is reached; null: there is none, or it is not said yet.</summary>
    public string? Officer { get; init; }

    /// <summary>It is said that the controller has no such officer.</summary>
    public bool HasNoOfficer { get; init; }

    /// <summary>As whom somebody runs the mailbox; null: not said yet.</summary>
    public MailboxRole? MailboxRole { get; init; }

    /// <summary>Who that is, where it is not the host.</summary>
    public string? MailboxOperator { get; init; }

    /// <summary>Last day on which it is kept who came, as <see cref="KeptUntil"/>; null: no longer than all else.</summary>
    public string? EvidenceKeptUntil { get; init; }

    /// <summary>What demands that.</summary>
    public string EvidenceBasis { get; init; } = "";

    public static PrivacyNotice For(DebateEvent debate)
    {
        var text = debate.TextIn(CurrentLanguage.Value);
        return new PrivacyNotice(
            text.Title,
            text.Host,
            text.Partners.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
            debate.ContactEmail,
            Dates.Day(debate.GuestsKeptUntil),
            Dates.Day(DateOnly.FromDateTime(debate.StartsAt)))
        {
            ControllerAddress = debate.ControllerAddress,
            Officer = debate.DataProtectionOfficer,
            HasNoOfficer = debate.HasNoDataProtectionOfficer,
            MailboxRole = debate.MailboxRole,
            MailboxOperator = debate.MailboxOperator,
            EvidenceKeptUntil = debate.KeepsEvidence ? Dates.Day(debate.LastDayOf(DeletionScope.Evidence)) : null,
            EvidenceBasis = text.EvidenceBasis,
        };
    }
}

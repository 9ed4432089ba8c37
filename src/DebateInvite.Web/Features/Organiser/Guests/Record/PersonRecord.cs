using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Privacy;

namespace DebateInvite.Web.Features.Organiser.Guests.Record;

/// <summary>
/// All that is stored of one person (GDPR art. 15(1) and (3)). Instants are UTC. Organisers are not named: their addresses are
/// not the guest's data (art. 15(4)).
/// </summary>
/// <param name="WrittenAt">When the copy was made.</param>
/// <param name="Event">Its title in the guest's language.</param>
/// <param name="Controller">Who decides on the data, and where to write.</param>
/// <param name="KeptUntil">The last day on which it is kept.</param>
/// <param name="NoticeAddress">The privacy notice as it is today.</param>
/// <param name="NoticeAcknowledgedAt">When the guest acknowledged it; null: never.</param>
/// <param name="Details">Each field that is not empty, by the domain's name for it.</param>
/// <param name="DeputyFor">The guest whose place this one takes; null: nobody's.</param>
public sealed record PersonRecord(
    DateTime WrittenAt,
    string Event,
    string Controller,
    DateOnly KeptUntil,
    string NoticeAddress,
    DateTime? NoticeAcknowledgedAt,
    IReadOnlyDictionary<string, string> Details,
    RecordedReply Reply,
    string? DeputyFor,
    IReadOnlyList<RecordedChange> History,
    IReadOnlyList<RecordedRequest> Requests,
    IReadOnlyList<RecordedUnconfirmed> Unconfirmed,
    IReadOnlyList<RecordedMail> Mails,
    IReadOnlyList<RecordedArrival> Arrivals,
    IReadOnlyList<RecordedHandover> SecurityLists,
    IReadOnlyList<RecordedCertificate> Certificates,
    IReadOnlyList<RecordedNotice> Notices);

/// <param name="CreatedAt">When the guest appeared on the list.</param>
/// <param name="HasGivenFeedback">Whether the guest has answered the questions after the event; what, is not known.</param>
public sealed record RecordedReply(
    Reply State, DateTime? RepliedAt, int Seats, string Code, DateTime CreatedAt, DateTime? InvitedAt, DateTime? OpenedAt, DateTime? LastOpenedAt, bool HasGivenFeedback);

/// <param name="By">Who: <c>guest</c>, <c>organiser</c> or <c>site</c>.</param>
public sealed record RecordedChange(
    DateTime At, GuestChangeKind Kind, string By, Channel Channel, Reply Before, Reply After, IReadOnlyList<FieldChange> Fields, string? Note, DateOnly? ReceivedOn);

/// <param name="Wished">As <see cref="PersonRecord.Details"/>; empty: a seat after all.</param>
public sealed record RecordedRequest(DateTime At, ChangeRequestState State, DateTime? DecidedAt, IReadOnlyDictionary<string, string> Wished);

/// <summary>A reply that came by the public form with the guest's address.</summary>
/// <param name="Typed">As <see cref="PersonRecord.Details"/>; empty: what is on the record, or forgotten since.</param>
public sealed record RecordedUnconfirmed(DateTime At, UnconfirmedReplyState State, DateTime? ClosedAt, DateTime? HeldUntil, IReadOnlyDictionary<string, string> Typed);

/// <summary>Somebody came in at the door.</summary>
/// <param name="Companion">Who; null: the guest.</param>
/// <param name="UndoneAt">Null: it stands.</param>
public sealed record RecordedArrival(DateTime At, string? Companion, DateTime? UndoneAt, string? UndoneBecause);

/// <summary>The guest's name, and those of their companions, were on a list that whoever guards the building was given.</summary>
/// <param name="Version">Of the list.</param>
/// <param name="To">As the organiser called them (GDPR art. 15(1)(c)).</param>
public sealed record RecordedHandover(DateTime At, int Version, string To);

/// <summary>A certificate of attendance, whose number anybody can verify.</summary>
public sealed record RecordedCertificate(string Number, string Name, DateOnly IssuedOn, bool IsWithdrawn);

/// <summary>The guest was given the privacy notice.</summary>
/// <param name="Version">From 1; null: its text is not kept yet.</param>
public sealed record RecordedNotice(DateTime At, int? Version, NoticeWay Way);

/// <param name="To">An address; null: organisers, who were told about the guest.</param>
/// <param name="Subject">Null when this version of the site cannot read the mail.</param>
public sealed record RecordedMail(string Kind, string? To, OutboxState State, DateTime CreatedAt, DateTime? SentAt, string? Subject, string? Text);

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Features.Organiser.Shared;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <param name="Failed">Mails given up or stranded (<see cref="DebateInvite.Web.Email.Outbox.StrandedMails"/>), whatever the list is filtered by.</param>
/// <param name="TimeZone">In which times are written.</param>
public sealed record OutboxPage(
    IReadOnlyList<OutboxRow> Rows, OutboxState? State, string? Search, Pager Pager, int Failed, string TimeZone)
{
    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, TimeZone));
}

/// <param name="Event">Slug, or null.</param>
/// <param name="IsWaiting">It is to wait for some time yet, and can be sent now.</param>
public sealed record OutboxRow(
    Guid Id, string To, string? ToName, string Kind, string? Event, OutboxState State, bool IsWaiting, int Attempts, string? LastError,
    DateTime CreatedAt, DateTime DueAt, DateTime? SentAt);

/// <summary>One mail, written out.</summary>
/// <param name="Content">Null when this version of the site cannot read it.</param>
/// <param name="PlainText">The plain text part.</param>
/// <param name="IsWaiting">As for <see cref="OutboxRow"/>.</param>
/// <param name="IsLinkHidden">The link sets an organiser's password and is for that organiser alone.</param>
public sealed record MailPage(OutboxMessage Message, MailContent? Content, string? PlainText, bool IsWaiting, bool IsLinkHidden, string TimeZone)
{
    public string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, TimeZone));
}

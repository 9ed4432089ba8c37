using DebateInvite.Domain.Events;
using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Prints;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

public enum IssueOutcome
{
    Issued,

    /// <summary>There are more people than are put on paper at once; nothing is issued.</summary>
    TooMany,

    /// <summary>The event is over for so long that names are no longer kept; nothing is issued.</summary>
    TooLate,
}

/// <summary>
/// Issues a version of the security list: who has a seat, as it is under the event's lock. It is kept as issued, and sent where that is wanted.
/// </summary>
public sealed class IssueSecurityList(EventLock eventLock, ReadSeated seated, DebateContext db, OutboxQueue outbox, AuditLog audit)
{
    /// <param name="by">The organiser's address.</param>
    /// <returns>The version; null when there is none.</returns>
    public Task<(IssueOutcome Outcome, SecurityList? List)> RunAsync(DebateEvent debate, SecurityForm form, string by, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, (held, token) => IssueAsync(held, form, by, token), cancellation);

    private async Task<(IssueOutcome Outcome, SecurityList? List)> IssueAsync(LockedEvent held, SecurityForm form, string by, CancellationToken cancellation)
    {
        var known = await db.SecurityLists.SingleOrDefaultAsync(l => l.Id == form.Id, cancellation);
        if (known?.EventId == held.Event.Id)
            return (IssueOutcome.Issued, known);
        if (!SecurityList.MayBeIssuedAt(held.Event, held.Now))
            return (IssueOutcome.TooLate, null);
        var people = await seated.RunAsync(held.Event, tag: null, cancellation);
        if (people.AreTooMany)
            return (IssueOutcome.TooMany, null);

        var last = await db.SecurityLists.Where(l => l.EventId == held.Event.Id).OrderByDescending(l => l.Number).FirstOrDefaultAsync(cancellation);
        var id = known is null && form.Id != Guid.Empty ? form.Id : Guid.CreateVersion7();
        var list = SecurityList.Issue(held.Event, id, last, SecurityRow.Of(people.Guests), form.IssuedTo ?? "", form.SentTo, by, held.Now);
        db.SecurityLists.Add(list);
        if (list.SentTo is { } address)
            outbox.ToOrganiser(address, SecurityListMail.About(held.Event, list, list.Since(last)), held.Event.Id, replyTo: held.Event.ContactEmail, language: CurrentLanguage.Value);
        audit.Note(AuditKind.SecurityListIssued, held.Event.Slug, FormattableString.Invariant($"{list.Number}") + (list.SentTo is null ? "" : $" → {list.SentTo}"), list.People);
        held.Keep();
        return (IssueOutcome.Issued, list);
    }
}

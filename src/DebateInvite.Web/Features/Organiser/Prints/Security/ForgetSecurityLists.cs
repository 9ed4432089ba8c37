using DebateInvite.Domain.Prints;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Prints;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Prints.Security;

/// <summary>
/// Takes the names off an event's security lists once they are due, and deletes the mails that brought them, with their files. What was issued
/// when, by whom and to whom stays as long as the guests.
/// </summary>
public sealed class ForgetSecurityLists(EventLock eventLock, DebateContext db)
{
    private static readonly string Kind = MailPayload.KindOf(typeof(SecurityListMail));

    /// <returns>How many versions lost their names.</returns>
    public Task<int> RunAsync(Guid eventId, CancellationToken cancellation) => eventLock.HoldAsync(eventId, ForgetAsync, cancellation);

    private async Task<int> ForgetAsync(LockedEvent held, CancellationToken cancellation)
    {
        var lists = await db.SecurityLists.Where(l => l.EventId == held.Event.Id && l.ForgottenAt == null).ToListAsync(cancellation);
        var due = lists.Where(list => list.IsDueAt(held.Event, held.Now)).ToList();
        if (due.Count == 0)
            return 0;

        due.ForEach(list => list.Forget(held.Now));
        await held.DeleteMailsAsync(db.Outbox.Where(m => m.EventId == held.Event.Id && m.Kind == Kind), cancellation);
        held.Keep();
        return due.Count;
    }
}

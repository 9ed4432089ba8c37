using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Settings.Cancellation;

/// <summary>Calls an event off, or takes that back. Replies stay as they are; a seat given up meanwhile goes to the next who waits.</summary>
public sealed class CancelOrReinstate(EventLock eventLock, HoldCampaigns hold, AuditLog audit)
{
    /// <returns>The mailings that were scheduled and are held now: they were written for an event that takes place.</returns>
    public Task<IReadOnlyList<Campaign>> RunAsync(DebateEvent debate, bool cancelled, CancellationToken cancellation) =>
        eventLock.HoldAsync<IReadOnlyList<Campaign>>(
            debate.Id,
            async (held, token) =>
            {
                if (cancelled == held.Event.CancelledAt is not null)
                    return [];

                held.Event.CancelledAt = cancelled ? held.Now : null;
                held.Event.Revised();
                if (!held.Event.MayBeArchivedAt(held.Now))
                    held.Event.Unarchive();
                audit.Note(cancelled ? AuditKind.EventCancelled : AuditKind.EventReinstated, held.Event.Slug);
                held.Keep();
                return await hold.RunAsync(held.Event, held.Now, token);
            },
            cancellation);
}

using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Settings.Publication;

/// <summary>Shows an event to guests, or takes its pages back from them. Replies stay as they are.</summary>
public sealed class PublishOrWithdraw(EventLock eventLock, AuditLog audit)
{
    /// <returns>False where it may not be shown, because it is called a copy; nothing has changed then.</returns>
    public Task<bool> RunAsync(DebateEvent debate, bool published, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            debate.Id,
            (held, _) =>
            {
                if (published ? held.Event.Publish() : held.Event.Withdraw(held.Now))
                {
                    audit.Note(published ? AuditKind.EventPublished : AuditKind.EventWithdrawn, held.Event.Slug);
                    held.Keep();
                }

                return Task.FromResult(held.Event.IsPublished == published);
            },
            cancellation);
}

using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Campaigns;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>
/// Sends one guest their link again: with the invitation, as it was last written for this event, to who has not answered;
/// to others by itself.
/// </summary>
public sealed class SendInvitation(DebateContext db, OutboxQueue outbox, TimeProvider clock)
{
    /// <param name="organiser">The organiser's address.</param>
    /// <returns>Whether the guest has an address; null when the event has no such guest.</returns>
    public Task<bool?> RunAsync(string slug, Guid guestId, string organiser, CancellationToken cancellation) =>
        db.InTransactionAsync<bool?>(
            async token =>
            {
                if (await db.LockEventAsync(slug, token) is not { } debate
                    || await db.Guests.SingleOrDefaultAsync(g => g.Id == guestId && g.EventId == debate.Id, token) is not { } guest)
                    return null;
                if (guest.Details.Email is null)
                    return false;

                var now = clock.Now();
                if (guest.Reply is Reply.None)
                {
                    guest.Invited(now);
                    db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Invited, guest.Snapshot, now, ChangedBy.Desk(organiser)));
                    outbox.ToGuest(debate, guest, await InvitationAsync(debate, guest, token));
                }
                else
                {
                    outbox.ToGuest(debate, guest, new LostLinkMail(ReplyFacts.Of(debate, guest, now)));
                }

                await db.SaveChangesAsync(token);
                return true;
            },
            cancellation);

    private async Task<Mail> InvitationAsync(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        var last = await db.Campaigns.AsNoTracking().Include(c => c.Texts)
            .Where(c => c.EventId == debate.Id && c.Audience == Audience.NotInvited && c.State != CampaignState.Draft)
            .OrderByDescending(c => c.CreatedAt)
            .FirstOrDefaultAsync(cancellation);
        using var inLanguage = CurrentLanguage.Use(guest.Details.Language);
        var text = last?.TextIn(guest.Details.Language);
        var (subject, body) = CampaignDefaults.For(Audience.NotInvited);
        return new InvitationMail(text?.Subject ?? subject, text?.Body ?? body, ReminderValues.Of(debate, guest));
    }
}

using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Messages.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// Sends one guest their link again: with the invitation, as it was last written for this event, to who has not answered;
/// to others by itself.
/// </summary>
public sealed class SendInvitation(EventLock eventLock, DebateContext db)
{
    /// <returns>Whether the guest has an address.</returns>
    public Task<bool> RunAsync(Guest guest, ChangedBy by, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        async (held, known, token) =>
        {
            if (known.Details.Email is null)
                return false;

            if (known.Reply is Reply.None)
            {
                known.Invited(held.Now);
                held.Record(known, known.Snapshot, GuestChangeKind.Invited, by);
                held.Send(known, await InvitationAsync(held, known, token));
            }
            else if (known.Reply.IsUnconfirmed())
            {
                await held.AskAgainAsync(known, token);
            }
            else
            {
                held.Tell(known, facts => new LostLinkMail(facts));
            }

            return true;
        },
        cancellation);

    private async Task<Mail> InvitationAsync(LockedEvent held, Guest guest, CancellationToken cancellation)
    {
        var last = await db.Campaigns.AsNoTracking().Include(c => c.Texts)
            .Where(c => c.EventId == held.Event.Id && c.Audience == Audience.NotInvited && c.State != CampaignState.Draft)
            .OrderByDescending(c => c.CreatedAt)
            .FirstOrDefaultAsync(cancellation);
        using var inLanguage = CurrentLanguage.Use(guest.Details.Language);
        var text = last?.TextIn(guest.Details.Language);
        var (subject, body) = CampaignDefaults.For(Audience.NotInvited);
        return new InvitationMail(text?.Subject ?? subject, text?.Body ?? body, GuestFacts.Of(held.Event, guest, held.Now));
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// Deletes guests with all that is known of them: history, requests, replies that wait for their word, mails, sent or not, and what is said of them in those of
/// their deputies, of whom they stood in for, and on lists that were handed over (GDPR art. 17). Seats that they held go to those who wait.
/// </summary>
public sealed class DeleteGuests(EventLock eventLock, DebateContext db, AuditLog audit)
{
    private static readonly string[] Sharing = [MailPayload.KindOf(typeof(LostLinkMail)), MailPayload.KindOf(typeof(ConfirmReplyMail))];

    /// <returns>How many were deleted.</returns>
    public Task<int> RunAsync(DebateEvent debate, IReadOnlyCollection<Guid> guestIds, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            debate.Id,
            async (held, token) =>
            {
                var guests = await held.Guests.WithKeysAsync(guestIds, token);
                await EraseAsync(held, guests, token);
                if (guests.Count > 0)
                    audit.Note(AuditKind.GuestsDeleted, debate.Slug, guests.Count == 1 ? guests[0].Code : null, guests.Count);
                return guests.Count;
            },
            cancellation);

    /// <summary>The same as a part of another step.</summary>
    public async Task EraseAsync(LockedEvent held, List<Guest> guests, CancellationToken cancellation)
    {
        var all = guests.Select(guest => guest.Id).ToHashSet();
        foreach (var some in guests.Chunk(GuestQueries.MostKeys))
        {
            var ids = some.Select(guest => (Guid?)guest.Id).ToList();
            await held.DeleteMailsAsync(db.Outbox.Where(m => ids.Contains(m.GuestId)), cancellation);
            await held.ReleaseCertificatesAsync(db.Certificates.Where(c => ids.Contains(c.GuestId)), cancellation);
            // A mail that goes to an address which several share may tell of the others.
            var addresses = some.Select(guest => guest.EmailKey).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
            if (addresses.Count > 0)
            {
                var sharing = held.Guests.Where(g => addresses.Contains(g.EmailKey!)).Select(g => (Guid?)g.Id);
                await held.DeleteMailsAsync(db.Outbox.Where(m => sharing.Contains(m.GuestId) && Sharing.Contains(m.Kind)), cancellation);
            }

            var deputies = await held.Guests.Where(g => ids.Contains(g.DeputyFor)).Select(g => g.Id).ToListAsync(cancellation);
            await held.ForgetDeputiesAsync([.. deputies.Concat(some.Select(guest => guest.DeputyFor).OfType<Guid>()).Except(all)], cancellation);
            await held.Guests.Where(g => ids.Contains(g.DeputyFor)).ExecuteUpdateAsync(set => set.SetProperty(g => g.DeputyFor, (Guid?)null), cancellation);
        }

        await held.ForgetOnSecurityListsAsync(all, cancellation);
        guests.ForEach(held.Remove);
    }
}

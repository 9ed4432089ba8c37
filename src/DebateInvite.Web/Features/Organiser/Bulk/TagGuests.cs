using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Bulk;

/// <summary>Puts tags on guests, or takes them off.</summary>
public sealed class TagGuests(DebateContext db, TimeProvider clock)
{
    /// <returns>How many guests changed; those for whom the tags would be too long together do not.</returns>
    public Task<int> RunAsync(
        string slug, IReadOnlyCollection<Guid> guestIds, IReadOnlyList<string> tags, bool isAdding, ChangedBy by, CancellationToken cancellation) =>
        db.InTransactionAsync(
            async token =>
            {
                var now = clock.Now();
                var changed = 0;
                var guests = db.Guests.Where(g => db.Events.Any(e => e.Id == g.EventId && e.Slug == slug));
                foreach (var guest in await guests.WithKeysAsync(guestIds, token))
                {
                    var before = guest.Snapshot;
                    var remarks = guest.Remarks with { Tags = [.. isAdding ? guest.Remarks.Tags.Concat(tags) : guest.Remarks.Tags.Except(tags, StringComparer.Ordinal)] };
                    if (!remarks.TagsFit || !guest.Remark(remarks))
                        continue;

                    db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Edited, before, now, by));
                    changed++;
                }

                await db.SaveChangesAsync(token);
                return changed;
            },
            cancellation);
}

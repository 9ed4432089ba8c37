using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Features.Replies;

/// <summary>Puts tags on guests, or takes them off.</summary>
public sealed class TagGuests(EventLock eventLock)
{
    /// <returns>How many guests changed; those for whom the tags would be too long together do not.</returns>
    public Task<int> RunAsync(
        DebateEvent debate, IReadOnlyCollection<Guid> guestIds, IReadOnlyList<string> tags, bool isAdding, ChangedBy by, CancellationToken cancellation) =>
        eventLock.HoldAsync(
            debate.Id,
            async (held, token) =>
            {
                var changed = 0;
                foreach (var guest in await held.Guests.WithKeysAsync(guestIds, token))
                {
                    var before = guest.Snapshot;
                    var remarks = guest.Remarks with { Tags = [.. isAdding ? guest.Remarks.Tags.Concat(tags) : guest.Remarks.Tags.Except(tags, StringComparer.Ordinal)] };
                    if (!remarks.TagsFit || !guest.Remark(remarks))
                        continue;

                    held.Record(guest, before, GuestChangeKind.Edited, by);
                    changed++;
                }

                return changed;
            },
            cancellation);
}

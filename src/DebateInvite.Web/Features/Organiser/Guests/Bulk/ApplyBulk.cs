using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Replies;

namespace DebateInvite.Web.Features.Organiser.Guests.Bulk;

/// <summary>Does what was previewed. Replies are written down one by one, as if by hand; whoever is cut off does the rest by doing it again.</summary>
public sealed class ApplyBulk(RecordReply record, TagGuests tag, DeleteGuests delete)
{
    public async Task<BulkResult> RunAsync(BulkPage page, ChangedBy by, CancellationToken cancellation)
    {
        var (debate, action) = (page.Event, page.Action);
        // Those chosen one by one are all asked for, whatever it changes for them.
        var keys = page.Form.All ? [.. page.Changed.Select(guest => guest.Id)] : page.Form.Keys;
        switch (action)
        {
            case BulkAction.AddTag or BulkAction.RemoveTag:
                return new BulkResult(await tag.RunAsync(debate, keys, page.Tags, action is BulkAction.AddTag, by, cancellation), keys.Count);
            case BulkAction.Delete:
                return new BulkResult(await delete.RunAsync(debate, keys, cancellation), keys.Count);
        }

        var reply = action switch { BulkAction.Accept => Reply.Accepted, BulkAction.Decline => Reply.Declined, _ => Reply.Cancelled };
        var outcomes = await record.RunAsync(debate, keys, new RecordedReply(reply, page.Form.TellGuests), by, cancellation);
        return new BulkResult(
            outcomes.Count(outcome => outcome.IsStored()),
            keys.Count,
            outcomes.Count(outcome => outcome is ReplyOutcome.WaitListed));
    }
}

/// <param name="Waiting">Of those changed, how many are on the waiting list now.</param>
public sealed record BulkResult(int Changed, int Asked, int Waiting = 0);

using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Guests;

namespace DebateInvite.Web.Features.Organiser.Bulk;

/// <summary>Does what was previewed. Each guest's reply is a transaction of its own, as if written down one by one.</summary>
public sealed class ApplyBulk(RecordReply record, TagGuests tag, DeleteGuests delete)
{
    public async Task<BulkResult> RunAsync(string slug, BulkForm form, BulkAction action, string organiser, CancellationToken cancellation)
    {
        var (keys, by) = (form.Keys, ChangedBy.Desk(organiser));
        switch (action)
        {
            case BulkAction.AddTag or BulkAction.RemoveTag:
                return new BulkResult(await tag.RunAsync(slug, keys, form.Tags.Tags, action is BulkAction.AddTag, by, cancellation), keys.Count);
            case BulkAction.Delete:
                return new BulkResult(await delete.RunAsync(slug, keys, cancellation), keys.Count);
        }

        var reply = action switch { BulkAction.Accept => Reply.Accepted, BulkAction.Decline => Reply.Declined, _ => Reply.Cancelled };
        var (changed, waiting) = (0, 0);
        foreach (var key in keys)
        {
            var outcome = await record.RunAsync(slug, key, new RecordedReply(reply, form.TellGuests), by, cancellation);
            changed += outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed or ReplyOutcome.Declined or ReplyOutcome.Cancelled ? 1 : 0;
            waiting += outcome is ReplyOutcome.WaitListed ? 1 : 0;
        }

        return new BulkResult(changed, keys.Count, waiting);
    }
}

/// <param name="Waiting">Of those changed, how many are on the waiting list now.</param>
public sealed record BulkResult(int Changed, int Asked, int Waiting = 0);

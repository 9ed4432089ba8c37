using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Guests;

namespace DebateInvite.Web.Features.Organiser.Bulk;

/// <summary>Does what was previewed. Replies are written down one by one, as if by hand; whoever is cut off does the rest by doing it again.</summary>
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
        var outcomes = await record.RunAllAsync(slug, keys, new RecordedReply(reply, form.TellGuests), by, cancellation);
        return new BulkResult(
            outcomes.Count(outcome => outcome is ReplyOutcome.Accepted or ReplyOutcome.WaitListed or ReplyOutcome.Declined or ReplyOutcome.Cancelled),
            keys.Count,
            outcomes.Count(outcome => outcome is ReplyOutcome.WaitListed));
    }
}

/// <param name="Waiting">Of those changed, how many are on the waiting list now.</param>
public sealed record BulkResult(int Changed, int Asked, int Waiting = 0);

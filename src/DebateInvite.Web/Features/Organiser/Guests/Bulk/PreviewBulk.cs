using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Bulk;

/// <summary>Works out whom an action would change, without changing anything.</summary>
public sealed class PreviewBulk(DebateContext db, DeskAccess access)
{
    // As the database sorts them.
    private static readonly Comparer<byte[]> ByName = Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    public async Task<BulkPage> RunAsync(DebateEvent debate, BulkForm form, BulkAction action, CancellationToken cancellation)
    {
        var chosen = await form.ChosenAsync(db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id), access.Sight, cancellation);
        var all = chosen.OrderBy(guest => guest.SortKey, ByName).ThenBy(guest => guest.Id).ToLookup(guest => Changes(guest, action, form.Tags.Tags));
        return new BulkPage(debate, form, form.FilterFor(access.Sight), action, [.. all[true]], [.. all[false]]);
    }

    private static bool Changes(Guest guest, BulkAction action, IReadOnlyList<string> tags) => action switch
    {
        BulkAction.Accept => guest.Reply is not (Reply.Accepted or Reply.WaitListed),
        BulkAction.Decline => guest.Reply is not (Reply.Declined or Reply.Cancelled),
        BulkAction.Cancel => guest.Reply is Reply.Accepted or Reply.WaitListed,
        BulkAction.AddTag => tags.Except(guest.Remarks.Tags, StringComparer.Ordinal).Any(),
        BulkAction.RemoveTag => tags.Intersect(guest.Remarks.Tags, StringComparer.Ordinal).Any(),
        _ => true,
    };
}

/// <param name="Form">What was asked for.</param>
/// <param name="Filter">The list on which they were chosen.</param>
/// <param name="Changed">Whom the action changes.</param>
/// <param name="Unchanged">Those among the chosen for whom it changes nothing.</param>
public sealed record BulkPage(DebateEvent Event, BulkForm Form, GuestFilter Filter, BulkAction Action, IReadOnlyList<Guest> Changed, IReadOnlyList<Guest> Unchanged)
{
    public IReadOnlyList<string> Tags => Form.Tags.Tags;

    public string Ids => string.Join(',', Changed.Select(guest => guest.Id.ToString("N")));

    public string Seen => GuestSelection.Fingerprint(Changed);

    /// <summary>Those who were shown are not those who would be changed now: somebody has come onto the list, answered or left it.</summary>
    public bool IsOtherThanSeen => Form.All && Form.Seen != Seen;

    public bool IsAboutReplies => Action is BulkAction.Accept or BulkAction.Decline or BulkAction.Cancel;

    /// <summary>Of those who would come, how many would have to wait; null: none of it is about seats.</summary>
    public int? SeatsShort => Action is BulkAction.Accept && Event.SeatsLeft is { } left
        ? Math.Max(0, Changed.Sum(guest => guest.Seats) - (Event.GuestsWaiting > 0 ? 0 : left))
        : null;
}

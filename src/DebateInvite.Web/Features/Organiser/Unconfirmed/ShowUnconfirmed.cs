using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Unconfirmed;

/// <summary>What waits for the word of a guest, the oldest first.</summary>
public sealed class ShowUnconfirmed(DebateContext db)
{
    public async Task<IReadOnlyList<WaitingReply>> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var rows = await Pending(debate)
            .OrderBy(r => r.At)
            .Join(db.Guests, reply => reply.GuestId, guest => guest.Id, (reply, guest) => new { Reply = reply, Guest = guest })
            .ToListAsync(cancellation);
        return [.. rows.Select(row => new WaitingReply(debate, row.Reply, row.Guest))];
    }

    /// <summary>Those that wait for one guest's word.</summary>
    public async Task<IReadOnlyList<WaitingReply>> OfAsync(DebateEvent debate, Guest guest, CancellationToken cancellation) =>
        [.. (await Pending(debate).Where(r => r.GuestId == guest.Id).OrderBy(r => r.At).ToListAsync(cancellation)).Select(reply => new WaitingReply(debate, reply, guest))];

    /// <exception cref="GoneException">There is none of that key any more.</exception>
    public async Task<UnconfirmedReply> OneAsync(DebateEvent debate, Guid id, CancellationToken cancellation) =>
        await db.UnconfirmedReplies.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id && r.EventId == debate.Id, cancellation) ?? throw new GoneException();

    private IQueryable<UnconfirmedReply> Pending(DebateEvent debate) =>
        db.UnconfirmedReplies.AsNoTracking().Where(r => r.EventId == debate.Id && r.State == UnconfirmedReplyState.Pending);
}

/// <param name="Guest">Whose address it is.</param>
public sealed record WaitingReply(DebateEvent Event, UnconfirmedReply Reply, Guest Guest)
{
    /// <summary>The name that was typed.</summary>
    public string Name => (Reply.Details ?? Guest.Details).WholeName();

    /// <summary>What it would change of the guest; of somebody else, all that was typed.</summary>
    public IReadOnlyList<FieldChange> Changes
    {
        get
        {
            var before = Reply.IsOfSomebodyElse ? GuestSnapshot.Nobody : Guest.Snapshot;
            return before.ChangesTo(before with { Details = Reply.Details is { } typed ? typed with { Email = before.Details.Email } : before.Details, Companions = Reply.Companions });
        }
    }

    public string ReceivedAt => Stamp(Reply.At);

    public string CountsUntil => Stamp(Reply.CountsUntil(Event));

    /// <summary>Null: no seat is held.</summary>
    public string? HeldUntil => Reply.HeldUntil is { } until ? Stamp(until) : null;

    private string Stamp(DateTime utc) => Dates.Stamp(EventTime.ToLocal(utc, Event.TimeZone));
}

public sealed record UnconfirmedList(DebateEvent Event, IReadOnlyList<WaitingReply> Rows);

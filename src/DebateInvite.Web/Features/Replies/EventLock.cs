using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// The one way in which an event's guests are changed: the event's row is locked, a use case does its step, what follows from
/// it is done (<see cref="LockedEvent"/>), all is saved, and committed, in one transaction. Whoever else would change them
/// waits, in any process, so a step decides on what nobody else can change meanwhile. A step that asks for nothing to be kept
/// leaves nothing behind, whatever it did to the objects in its hands. What was erased is then gone from files
/// too, and listed so that no backup brings it back; pages that say otherwise are forgotten.
/// </summary>
public sealed class EventLock(DebateContext db, OutboxQueue outbox, PickupFolder files, ErasureList list, KeptPages pages, TimeProvider clock)
{
    /// <exception cref="GoneException">There is no such event any more; nothing is stored.</exception>
    public async Task<T> HoldAsync<T>(Guid eventId, Func<LockedEvent, CancellationToken, Task<T>> step, CancellationToken cancellation)
    {
        LockedEvent? held = null;
        var result = await db.InTransactionAsync(
            async token =>
            {
                var debate = await db.LockEventAsync(eventId, token) ?? throw new GoneException();
                held = new LockedEvent(db, outbox, debate, clock.Now());
                var result = await step(held, token);
                await held.FinishAsync(token);
                return result;
            },
            cancellation);
        if (held!.HasChangedPages)
            pages.Forget();
        if (held.HasErased)
        {
            files.Forget(held.MailsErased);
            await db.WipeAsync(cancellation);
        }

        await list.AddAsync([.. held.Erasures]);

        return result;
    }

    /// <summary>The same for one guest, read anew under the lock.</summary>
    /// <exception cref="GoneException">There is no such guest any more; nothing is stored.</exception>
    public Task<T> HoldAsync<T>(Guest guest, Func<LockedEvent, Guest, CancellationToken, Task<T>> step, CancellationToken cancellation) =>
        HoldAsync(
            guest.EventId,
            async (held, token) => await step(held, await held.FindAsync(guest.Id, token) ?? throw new GoneException(), token),
            cancellation);

    /// <inheritdoc cref="HoldAsync{T}(Guest, Func{LockedEvent, Guest, CancellationToken, Task{T}}, CancellationToken)"/>
    public Task<T> HoldAsync<T>(Guest guest, Func<LockedEvent, Guest, T> step, CancellationToken cancellation) =>
        HoldAsync(guest, (held, known, _) => Task.FromResult(step(held, known)), cancellation);
}

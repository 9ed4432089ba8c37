using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Privacy;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// The one way in which an event's guests are changed: the event's row is locked, a use case does its step, what follows from
/// it is done (<see cref="LockedEvent"/>), all is saved, and committed, in one transaction. Whoever else would change them
/// waits, in any process, so a step decides on what nobody else can change meanwhile. A step that asks for nothing to be kept
/// leaves nothing behind, whatever it did to the objects in its hands. What was erased is then gone from files
/// too, and listed so that no backup brings it back; pages that say otherwise are forgotten; the privacy notice that was shown is kept.
/// </summary>
public sealed class EventLock(
    DebateContext db, OutboxQueue outbox, PickupFolder files, ErasureList list, KeptPages pages, GroupCommit groups, NoticeInForce notice, TimeProvider clock)
{
    /// <exception cref="GoneException">There is no such event any more; nothing is stored.</exception>
    public async Task<T> HoldAsync<T>(Guid eventId, Func<LockedEvent, CancellationToken, Task<T>> step, CancellationToken cancellation)
    {
        LockedEvent? held = null;
        var result = await db.InTransactionAsync(
            async token =>
            {
                held = Hold(await LockAsync(eventId, token), new GuestsInHand(db, eventId));
                var result = await step(held, token);
                await held.FinishAsync(token);
                return result;
            },
            cancellation);
        await FollowAsync(held!, cancellation);
        return result;
    }

    /// <summary>The same for one guest, read anew under the lock.</summary>
    /// <exception cref="GoneException">There is no such guest any more; nothing is stored.</exception>
    public Task<T> HoldAsync<T>(Guest guest, Func<LockedEvent, Guest, CancellationToken, Task<T>> step, CancellationToken cancellation) =>
        HoldAsync(guest.EventId, (held, token) => WithAsync(held, guest, step, token), cancellation);

    /// <inheritdoc cref="HoldAsync{T}(Guest, Func{LockedEvent, Guest, CancellationToken, Task{T}}, CancellationToken)"/>
    public Task<T> HoldAsync<T>(Guest guest, Func<LockedEvent, Guest, T> step, CancellationToken cancellation) =>
        HoldAsync(guest, (held, known, _) => Task.FromResult(step(held, known)), cancellation);

    /// <summary>
    /// As <see cref="HoldAsync{T}(Guid, Func{LockedEvent, CancellationToken, Task{T}}, CancellationToken)"/>, with all who come at the same
    /// time: one after the other, as if each were alone, and committed together (<see cref="GroupCommit"/>). So the step knows the
    /// database by nothing but what it is given. If one of them fails, nothing of any is stored, and each is done by itself.
    /// </summary>
    /// <param name="wanted">Whom the step will ask for: they are read with the event, so that it does not wait for them.</param>
    public async Task<T> ShareAsync<T>(Guid eventId, Wanted wanted, Func<LockedEvent, CancellationToken, Task<T>> step, CancellationToken cancellation)
    {
        var own = new SharedStep<T>(wanted, step);
        if (await groups.JoinAsync(eventId, own))
            await LeadAsync(eventId, own, cancellation);
        return own.IsDecided(out var result) ? result : await HoldAsync(eventId, step, cancellation);
    }

    /// <inheritdoc cref="ShareAsync{T}(Guid, Wanted, Func{LockedEvent, CancellationToken, Task{T}}, CancellationToken)"/>
    public Task<T> ShareAsync<T>(Guest guest, Func<LockedEvent, Guest, CancellationToken, Task<T>> step, CancellationToken cancellation) =>
        ShareAsync(guest.EventId, Wanted.Guest(guest.Id), (held, token) => WithAsync(held, guest, step, token), cancellation);

    private async Task LeadAsync(Guid eventId, SharedStep own, CancellationToken cancellation)
    {
        List<SharedStep> steps = [own];
        List<LockedEvent> held = [];
        try
        {
            await db.InTransactionAsync(
                async token =>
                {
                    held.Clear();
                    var (debate, hand) = await LockAsync(eventId, own.Wanted, token);
                    steps.AddRange(groups.Follow(eventId));
                    await hand.LoadAsync(steps.Skip(1).Select(step => step.Wanted), token);
                    foreach (var step in steps)
                    {
                        // A step that left nothing behind has taken the event with it, and everybody else.
                        if (held.Count > 0 && !held[^1].IsKept)
                            (debate, hand) = await LockAsync(eventId, step.Wanted, token);
                        else if (held.Count > 0)
                            debate.NumberArrival();
                        held.Add(Hold(debate, hand));
                        await step.DoAsync(held[^1], token);
                    }

                    return true;
                },
                cancellation);
        }
        catch (Exception failure) when (DatabaseFault.IsOutage(failure) || steps.Count == 1)
        {
            // Who waits for a database that is away would not get it sooner.
            if (DatabaseFault.IsOutage(failure))
                steps.AddRange(groups.Follow(eventId));
            steps.ForEach(step => step.Fail(failure));
            return;
        }
        catch (Exception)
        {
            steps.ForEach(step => step.GoAlone());
            return;
        }
        finally
        {
            groups.Pass(eventId);
        }

        try
        {
            foreach (var one in held)
                await FollowAsync(one, cancellation);
        }
        finally
        {
            steps.ForEach(step => step.Stored());
        }
    }

    private async Task<(DebateEvent Event, GuestsInHand Guests)> LockAsync(Guid eventId, Wanted wanted, CancellationToken cancellation)
    {
        var hand = new GuestsInHand(db, eventId);
        BeginStep();
        var read = await db.LockEventAsync(eventId, hand.Of(wanted), LockedEvent.ToldOfReplies, cancellation) ?? throw new GoneException();
        hand.Take(wanted, read.Guests);
        outbox.Organisers(LockedEvent.ToldOfReplies, eventId, read.Addresses);
        return (read.Event, hand);
    }

    private async Task<DebateEvent> LockAsync(Guid eventId, CancellationToken cancellation)
    {
        BeginStep();
        return await db.LockEventAsync(eventId, cancellation) ?? throw new GoneException();
    }

    // What cannot be saved ends the transaction; nobody goes on from the middle of it.
    private void BeginStep() => db.Database.AutoSavepointsEnabled = false;

    private LockedEvent Hold(DebateEvent debate, GuestsInHand hand) => new(db, outbox, notice, debate, hand, clock.Now());

    private static async Task<T> WithAsync<T>(LockedEvent held, Guest guest, Func<LockedEvent, Guest, CancellationToken, Task<T>> step, CancellationToken cancellation) =>
        await step(held, await held.FindAsync(guest.Id, cancellation) ?? throw new GoneException(), cancellation);

    private async Task FollowAsync(LockedEvent held, CancellationToken cancellation)
    {
        if (held.HasChangedPages)
            pages.Forget();
        if (held.HasErased)
        {
            files.Forget(held.MailsErased);
            await db.WipeAsync(cancellation);
        }

        await list.AddAsync([.. held.Erasures]);
        if (held.HasShownNotice)
            await notice.KeepAsync(held.Event, cancellation);
    }
}

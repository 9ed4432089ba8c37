using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Events;

// Who has a seat and who waits.
public sealed partial class DebateEvent
{
    /// <summary>Free seats, never negative; null: no limit.</summary>
    public int? SeatsLeft => Capacity is { } capacity ? Math.Max(0, capacity - SeatsTaken - SeatsHeld) : null;

    /// <summary>
    /// Whether somebody who replied now would get seats. Those who wait come first, except where the seats left suffice
    /// for none of them and may go to the next that they suffice for.
    /// </summary>
    public bool HasSeatsFor(int seats, DateTime now) =>
        Fits(seats) && (GuestsWaiting == 0 || (SeatsNextThatFits && PromotesAt(now)));

    /// <summary>Whether the waiting list moves up by itself. Nobody is told on the eve that they may come after all, nor of an event that they do not see.</summary>
    public bool PromotesAt(DateTime now) => IsPublished && CancelledAt is null && now < PromotionEndsAt && now < StartsAtUtc;

    /// <summary>Why nobody is moving up from the waiting list.</summary>
    /// <param name="seatsOfNext">The seats that the first who waits needs.</param>
    public PromotionPause PromotionPauseAt(DateTime now, int seatsOfNext) =>
        CancelledAt is not null ? PromotionPause.EventCancelled
        : GuestsWaiting == 0 ? PromotionPause.NobodyWaits
        : !IsPublished ? PromotionPause.NotPublished
        : now >= StartsAtUtc ? PromotionPause.EventStarted
        : SeatsLeft == 0 ? PromotionPause.NoSeatLeft
        : !PromotesAt(now) ? PromotionPause.CutOffPassed
        : !Fits(seatsOfNext) ? PromotionPause.NextDoesNotFit
        : PromotionPause.None;

    /// <summary>A guest says "I am coming". The seats asked for are the guest's own and the companions'.</summary>
    /// <param name="companions">Their names; null: those whom the guest named before.</param>
    /// <param name="isLate">An organiser takes the reply after the deadline.</param>
    public ReplyOutcome Accept(Guest guest, DateTime now, IReadOnlyList<string>? companions = null, bool isLate = false)
    {
        if (!TakesRepliesAt(now) && !(isLate && TakesLateRepliesAt(now)))
            return ReplyOutcome.Closed;
        if (guest.Reply.HasPlace())
            return ReplyOutcome.AlreadyReplied;

        // The seats that are held for a guest are theirs.
        var more = 1 + (companions?.Count ?? guest.Companions.Count) - (guest.Reply is Reply.Held ? guest.Seats : 0);
        if (guest.Reply is not Reply.Held)
            guest.ArrivalNumber = Arrivals;
        Become(guest, more <= 0 || HasSeatsFor(more, now) ? Reply.Accepted : Reply.WaitListed, now, companions);
        return guest.Reply is Reply.Accepted ? ReplyOutcome.Accepted : ReplyOutcome.WaitListed;
    }

    /// <summary>
    /// Somebody new says by the public form "I am coming": they hold a seat, if there is one, until they have confirmed their
    /// address. Nobody waits in the list before that.
    /// </summary>
    public ReplyOutcome Hold(Guest guest, DateTime now, IReadOnlyList<string> companions)
    {
        if (!TakesRepliesAt(now))
            return ReplyOutcome.Closed;

        guest.ArrivalNumber = Arrivals;
        Become(guest, HasSeatsFor(1 + companions.Count, now) ? Reply.Held : Reply.Unconfirmed, now, companions);
        return ReplyOutcome.ToBeConfirmed;
    }

    /// <summary>The time is over for which a guest's seat was held.</summary>
    /// <returns>Whether one was.</returns>
    public bool Lapse(Guest guest, DateTime now)
    {
        if (guest.Reply is not Reply.Held)
            return false;

        Become(guest, Reply.Unconfirmed, now);
        return true;
    }

    /// <summary>
    /// A reply that waited for its owner's word is theirs. What becomes of it is decided now: the seat that was held; one that
    /// is free, or the waiting list.
    /// </summary>
    /// <param name="guest">Whose reply it is; somebody new for a reply that is of somebody else than the owner of the address.</param>
    public ReplyOutcome Confirm(Guest guest, UnconfirmedReply reply, DateTime now)
    {
        if (!reply.IsPending)
            return reply.State switch
            {
                UnconfirmedReplyState.Confirmed => ReplyOutcome.AlreadyReplied,
                UnconfirmedReplyState.Lapsed => ReplyOutcome.Closed,
                _ => ReplyOutcome.Conflict,
            };
        if (CancelledAt is not null || now >= reply.CountsUntil(this))
            return ReplyOutcome.Closed;

        // Whoever waits comes before one who let the time pass.
        if (reply.HeldUntil <= now)
            Lapse(guest, now);
        var outcome = Accept(guest, now, reply.Companions, isLate: true);
        if (outcome is not (ReplyOutcome.Accepted or ReplyOutcome.WaitListed))
            return outcome;

        if (reply.Details is { } details)
            guest.Describe(details with { Email = guest.Details.Email });
        guest.ClauseAcknowledgedAt = reply.At;
        reply.Confirm(guest, now);
        return outcome;
    }

    /// <summary>One more arrives under the same lock.</summary>
    public void NumberArrival() => Arrivals++;

    /// <summary>
    /// A guest gives up: <see cref="Reply.Cancelled"/> after having accepted or waited, <see cref="Reply.Declined"/> otherwise
    /// or when the guest says so. Allowed until the event is over, since an empty chair known is better than one unknown.
    /// </summary>
    public ReplyOutcome GiveUp(Guest guest, Reply reply, DateTime now)
    {
        if (reply is not (Reply.Cancelled or Reply.Declined))
            throw new ArgumentOutOfRangeException(nameof(reply), reply, "Giving up is cancelling or declining.");
        if (StateAt(now) is EventState.Over)
            return ReplyOutcome.Closed;
        if (guest.Reply is Reply.Cancelled or Reply.Declined)
            return ReplyOutcome.AlreadyReplied;

        Become(guest, reply, now);
        return reply is Reply.Cancelled ? ReplyOutcome.Cancelled : ReplyOutcome.Declined;
    }

    /// <summary>
    /// A guest sends somebody else, who takes over the seat or the place in the waiting list; a guest who had neither
    /// declines, and the deputy replies.
    /// </summary>
    /// <param name="deputy">Somebody else.</param>
    public ReplyOutcome SendDeputy(Guest guest, Guest deputy, DateTime now)
    {
        if (!TakesRepliesAt(now))
            return ReplyOutcome.Closed;

        // Sent twice, it is the same deputy.
        if (guest.Reply is Reply.Declined && deputy.DeputyFor == guest.Id && deputy.Reply.HasPlace())
            return ReplyOutcome.AlreadyReplied;

        var held = guest.Reply;
        if (held is not Reply.Declined)
            Become(guest, Reply.Declined, now);
        // They come anyway, for themselves; what the guest held is free.
        if (deputy.Reply.HasPlace())
            return deputy.Reply is Reply.Accepted ? ReplyOutcome.Accepted : ReplyOutcome.WaitListed;

        deputy.DeputyFor = guest.Id;
        if (held is not (Reply.Accepted or Reply.WaitListed))
            return Accept(deputy, now);

        deputy.ArrivalNumber = guest.ArrivalNumber;
        var takesOver = held is Reply.Accepted && deputy.Seats <= guest.Seats;
        Become(deputy, takesOver || HasSeatsFor(deputy.Seats, now) ? Reply.Accepted : Reply.WaitListed, now);
        return deputy.Reply is Reply.Accepted ? ReplyOutcome.Accepted : ReplyOutcome.WaitListed;
    }

    /// <summary>A guest brings other companions, or none.</summary>
    /// <returns>False when there are not enough seats for them; nothing has changed then.</returns>
    public bool Bring(Guest guest, IReadOnlyList<string> companions, DateTime now)
    {
        var more = 1 + companions.Count - guest.Seats;
        if (guest.Reply is Reply.Accepted or Reply.Held && more > 0 && !HasSeatsFor(more, now))
            return false;

        Count(guest, -1);
        guest.Bring(companions);
        Count(guest, 1);
        return true;
    }

    /// <summary>Gives free seats to those who wait, first come, first served.</summary>
    /// <param name="waiting">Guests on the waiting list by <see cref="Guest.ArrivalNumber"/>.</param>
    /// <returns>The guests who now have seats.</returns>
    public IReadOnlyList<Guest> Promote(IEnumerable<Guest> waiting, DateTime now)
    {
        if (!PromotesAt(now))
            return [];

        var promoted = new List<Guest>();
        foreach (var guest in waiting.Where(guest => guest.Reply is Reply.WaitListed))
        {
            if (Fits(guest.Seats))
            {
                Become(guest, Reply.Accepted, now);
                promoted.Add(guest);
            }
            else if (!SeatsNextThatFits)
            {
                break;
            }
        }

        return promoted;
    }

    /// <summary>An organiser gives somebody a seat, out of turn and at any time before the event is over.</summary>
    /// <param name="overCapacity">Also when there is none left. Deliberate, and to be recorded as such.</param>
    public ReplyOutcome SeatByHand(Guest guest, DateTime now, bool overCapacity)
    {
        if (StateAt(now) is EventState.Over or EventState.Cancelled)
            return ReplyOutcome.Closed;
        if (guest.Reply is Reply.Accepted)
            return ReplyOutcome.AlreadyReplied;
        if (!overCapacity && guest.Reply is not Reply.Held && !Fits(guest.Seats))
            return ReplyOutcome.NoSeatLeft;

        if (guest.Reply is not (Reply.WaitListed or Reply.Held))
            guest.ArrivalNumber = Arrivals;
        Become(guest, Reply.Accepted, now);
        return ReplyOutcome.Accepted;
    }

    /// <summary>
    /// Two records turn out to be one person: the one that is kept takes over what only the other says. Its own reply stands;
    /// without one, it takes over the other's with the seats or the place in the waiting list.
    /// </summary>
    /// <param name="other">To be deleted.</param>
    public void Merge(Guest kept, Guest other)
    {
        Release(other);
        if ((kept.Reply is Reply.None && other.Reply is not Reply.None)
            || (kept.Reply.IsUnconfirmed() && other.Reply is not Reply.None && !other.Reply.IsUnconfirmed()))
        {
            Count(kept, -1);
            kept.TakeReplyOf(other);
            Count(kept, 1);
        }

        kept.Absorb(other);
    }

    /// <summary>A guest is deleted: what they held is free again.</summary>
    public void Release(Guest guest) => Count(guest, -1);

    /// <summary>All guests are deleted.</summary>
    public void ReleaseAll() => (SeatsTaken, SeatsHeld, GuestsWaiting) = (0, 0, 0);

    private bool Fits(int seats) => SeatsLeft is not { } left || seats <= left;

    private void Become(Guest guest, Reply reply, DateTime now, IReadOnlyList<string>? companions = null)
    {
        Count(guest, -1);
        if (companions is not null)
            guest.Bring(companions);
        guest.Answer(reply, now);
        Count(guest, 1);
    }

    private void Count(Guest guest, int sign)
    {
        if (guest.Reply is Reply.Accepted)
            SeatsTaken += sign * guest.Seats;
        else if (guest.Reply is Reply.Held)
            SeatsHeld += sign * guest.Seats;
        else if (guest.Reply is Reply.WaitListed)
            GuestsWaiting += sign;
    }
}

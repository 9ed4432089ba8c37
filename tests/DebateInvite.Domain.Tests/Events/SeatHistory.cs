using CsCheck;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Events;

/// <summary>What guests and organisers can do to an event.</summary>
internal enum Deed
{
    /// <summary>A guest replies, for the first time or after all.</summary>
    Accept,

    /// <summary>The same at the desk, also after the deadline.</summary>
    AcceptAtDesk,
    Bring,
    Cancel,
    Decline,
    SendDeputy,
    SeatByHand,
    SeatOverCapacity,
    Merge,
    Delete,
    SetCapacity,
    RemoveCapacity,
    ToggleNextThatFits,
    SetCutOff,
    PassTime,
    CallOff,
    Reinstate,
}

/// <param name="Who">Which guest; modulo how many there are.</param>
/// <param name="Other">The other record, the deputy.</param>
/// <param name="Number">Companions, seats or days.</param>
internal sealed record Step(Deed Deed, int Who, int Other, int Number);

/// <summary>An event and its guests, to whom one thing happens after the other, as the use cases have it happen.</summary>
internal sealed class SeatHistory
{
    private const int MostSteps = 60;

    // Replies come oftener than the rest, so that the room fills and guests wait.
    private static readonly Gen<Deed> Deeds = Gen.Frequency(
        (12, Gen.Const(Deed.Accept)),
        (2, Gen.Const(Deed.PassTime)),
        (20, OneOf.These(
            Deed.AcceptAtDesk, Deed.Bring, Deed.Bring, Deed.Cancel, Deed.Cancel, Deed.Decline, Deed.SendDeputy, Deed.SeatByHand, Deed.SeatOverCapacity,
            Deed.Merge, Deed.Delete, Deed.SetCapacity, Deed.SetCapacity, Deed.RemoveCapacity, Deed.ToggleNextThatFits, Deed.SetCutOff, Deed.CallOff, Deed.Reinstate)));

    private SeatHistory(int capacity)
    {
        Event = Sample.Debate(capacity);
        for (var i = 0; i < 6; i++)
            Guests.Add(Event.NewGuest());
    }

    public static Gen<(int Capacity, Step[] Steps)> Any { get; } = Gen.Select(
        Gen.Int[0, 8],
        Gen.Select(Deeds, Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 12], (deed, who, other, number) => new Step(deed, who, other, number)).Array[1, MostSteps]);

    public DebateEvent Event { get; }

    public List<Guest> Guests { get; } = [];

    public DateTime Now { get; private set; } = Sample.Now;

    public IReadOnlyList<Guest> Waiting => [.. Guests.Where(guest => guest.Reply is Reply.WaitListed).OrderBy(guest => guest.ArrivalNumber)];

    /// <summary>Plays random histories and judges what has come about after each step.</summary>
    public static void Judge(Action<Moment> judge) => Any.Sample(
        (capacity, steps) =>
        {
            var history = new SeatHistory(capacity);
            foreach (var step in steps)
                judge(history.Play(step));
        },
        iter: 1_000);

    private Moment Play(Step step)
    {
        Event.Arrive();
        var (seatsTaken, seated, waited) = (Event.SeatsTaken, Guests.Where(guest => guest.Reply is Reply.Accepted).ToHashSet(), Waiting);
        var concerned = Do(step);
        var (waiting, left) = (Waiting, Event.SeatsLeft);
        // Neither a guest's reply nor a seat given by hand frees any, and nobody is there to notice that time passes.
        var promoted = step.Deed is Deed.Accept or Deed.SeatByHand or Deed.SeatOverCapacity or Deed.PassTime ? [] : Event.Promote(waiting, Now);
        return new Moment(this, step.Deed)
        {
            SeatsTakenBefore = seatsTaken, SeatedBefore = seated, WaitingBefore = waited,
            Concerned = concerned, WaitingForPromotion = waiting, LeftForPromotion = left, Promoted = promoted,
        };
    }

    /// <returns>Whom the step is about.</returns>
    private Guest[] Do(Step step)
    {
        if (Guests.Count < 2)
            Guests.AddRange([Event.NewGuest(), Event.NewGuest()]);
        var guest = Guests[step.Who % Guests.Count];
        var other = Guests[step.Other % Guests.Count];
        string[] companions = [.. Enumerable.Repeat("Jan", step.Number % 4)];
        switch (step.Deed)
        {
            case Deed.Accept or Deed.AcceptAtDesk:
                // Every other reply is that of somebody new.
                if (step.Other % 2 == 0)
                    Guests.Add(guest = Event.NewGuest());
                Event.Accept(guest, Now, step.Number > 8 ? null : companions, isLate: step.Deed is Deed.AcceptAtDesk);
                break;
            case Deed.Bring:
                Event.Bring(guest, companions, Now);
                break;
            case Deed.Cancel or Deed.Decline:
                Event.GiveUp(guest, step.Deed is Deed.Cancel ? Reply.Cancelled : Reply.Declined, Now);
                break;
            case Deed.SendDeputy when step.Number % 2 == 0 || other == guest:
                Guests.Add(other = Event.NewGuest());
                Event.SendDeputy(guest, other, Now);
                break;
            case Deed.SendDeputy:
                Event.SendDeputy(guest, other, Now);
                break;
            case Deed.SeatByHand or Deed.SeatOverCapacity:
                Event.SeatByHand(guest, Now, overCapacity: step.Deed is Deed.SeatOverCapacity);
                break;
            case Deed.Merge when other != guest:
                Event.Merge(guest, other);
                Guests.Remove(other);
                break;
            case Deed.Delete:
                Event.Release(guest);
                Guests.Remove(guest);
                break;
            default:
                Set(step);
                return [];
        }

        return [guest, other];
    }

    private void Set(Step step)
    {
        switch (step.Deed)
        {
            case Deed.SetCapacity:
                Event.Capacity = step.Number;
                break;
            case Deed.RemoveCapacity:
                Event.Capacity = null;
                break;
            case Deed.ToggleNextThatFits:
                Event.SeatsNextThatFits = !Event.SeatsNextThatFits;
                break;
            case Deed.SetCutOff:
                // From before today to after the deadline.
                Event.PromotionEndsOn = step.Number == 0 ? null : DateOnly.FromDateTime(Now).AddDays((2 * step.Number) - 3);
                break;
            case Deed.PassTime:
                Now = Now.AddHours(step.Number * 3);
                break;
            case Deed.CallOff or Deed.Reinstate:
                Event.CancelledAt = step.Deed is Deed.CallOff ? Now : null;
                break;
        }
    }
}

/// <summary>What a step has brought about.</summary>
internal sealed record Moment(SeatHistory History, Deed Deed)
{
    public required int SeatsTakenBefore { get; init; }

    public required IReadOnlySet<Guest> SeatedBefore { get; init; }

    public required IReadOnlyList<Guest> WaitingBefore { get; init; }

    public required IReadOnlyList<Guest> Concerned { get; init; }

    /// <summary>Those who waited when the list was asked to move up, by arrival.</summary>
    public required IReadOnlyList<Guest> WaitingForPromotion { get; init; }

    /// <summary>The seats left then; null: no limit.</summary>
    public required int? LeftForPromotion { get; init; }

    public required IReadOnlyList<Guest> Promoted { get; init; }

    public DebateEvent Event => History.Event;
}

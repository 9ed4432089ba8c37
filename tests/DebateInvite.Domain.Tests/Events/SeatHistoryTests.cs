using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Events;

/// <summary>What holds about seats after whatever guests and organisers do, in whatever order.</summary>
public class SeatHistoryTests
{
    [Fact]
    public void AnyHistory_MoreSeatsTakenThanThereAre_OnlyByHandOrInARoomMadeSmaller() => SeatHistory.Judge(moment =>
    {
        if (moment.Deed is not Deed.SeatOverCapacity && moment.Event.Capacity is { } capacity)
            moment.Event.SeatsTaken.ShouldBeLessThanOrEqualTo(Math.Max(capacity, moment.SeatsTakenBefore));
    });

    [Fact]
    public void AnyHistory_WhileTheListMovesUp_NoSeatIsFreeThatTheNextCouldHave() => SeatHistory.Judge(moment =>
    {
        if (!moment.Event.PromotesAt(moment.History.Now))
            return;

        var next = moment.Event.SeatsNextThatFits ? moment.History.Waiting : moment.History.Waiting.Take(1);
        next.Where(guest => !(guest.Seats > moment.Event.SeatsLeft)).ShouldBeEmpty();
    });

    [Fact]
    public void AnyHistory_Counters_AreTheSumsOverGuests() => SeatHistory.Judge(moment =>
    {
        moment.History.Guests.Where(guest => guest.Seats != 1 + guest.Companions.Count).ShouldBeEmpty();
        moment.Event.SeatsTaken.ShouldBe(moment.History.Guests.Where(guest => guest.Reply is Reply.Accepted).Sum(guest => guest.Seats));
        moment.Event.GuestsWaiting.ShouldBe(moment.History.Guests.Count(guest => guest.Reply is Reply.WaitListed));
    });

    [Fact]
    public void AnyHistory_TheList_MovesUpInOrderOfArrival() => SeatHistory.Judge(moment =>
    {
        moment.Promoted.Select(guest => guest.ArrivalNumber).ShouldBeInOrder();
        var left = moment.LeftForPromotion;
        foreach (var guest in moment.WaitingForPromotion)
        {
            if (moment.Promoted.Contains(guest))
                left -= guest.Seats;
            else if (moment.Promoted.Any(later => later.ArrivalNumber > guest.ArrivalNumber))
                (moment.Event.SeatsNextThatFits && guest.Seats > left).ShouldBeTrue("Somebody was overtaken who could have had a seat.");
        }
    });

    [Fact]
    public void AnyHistory_WhoComesNew_OvertakesNobodyForWhomThereIsASeat() => SeatHistory.Judge(moment =>
    {
        if (moment.Deed is not (Deed.Accept or Deed.AcceptAtDesk))
            return;

        var seatedAtOnce = moment.Concerned.Any(guest =>
            guest.Reply is Reply.Accepted && !moment.SeatedBefore.Contains(guest) && !moment.Promoted.Contains(guest));
        var leftBefore = moment.Event.Capacity - moment.SeatsTakenBefore;
        if (seatedAtOnce)
            moment.WaitingBefore.Where(guest => !(moment.Event.SeatsNextThatFits && guest.Seats > leftBefore)).ShouldBeEmpty();
    });
}

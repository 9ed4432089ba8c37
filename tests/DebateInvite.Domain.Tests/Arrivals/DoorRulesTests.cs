using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Arrivals;

public class DoorRulesTests
{
    private static readonly DateTime TheDay = Sample.Utc("2027-06-21T09:00:00");

    [Theory]
    [InlineData("2027-06-20T21:59:59", DoorOutcome.Closed)]
    [InlineData("2027-06-20T22:00:00", DoorOutcome.In)]
    [InlineData("2027-07-10T12:00:00", DoorOutcome.In)]
    public void AtDoor_GuestWithASeat_ComesInFromTheDayOn(string now, DoorOutcome expected)
    {
        var debate = Sample.Debate();

        debate.AtDoor(debate.Replied(), Sample.Utc(now)).ShouldBe(expected);
    }

    [Fact]
    public void AtDoor_EventCalledOff_NobodyComesIn()
    {
        var debate = Sample.Debate();
        var guest = debate.Replied();
        debate.CancelledAt = Sample.Now;

        debate.AtDoor(guest, TheDay).ShouldBe(DoorOutcome.Closed);
        debate.UnlistedAt(TheDay).ShouldBe(DoorOutcome.Closed);
    }

    [Theory]
    [InlineData(Reply.WaitListed)]
    [InlineData(Reply.None)]
    [InlineData(Reply.Declined)]
    [InlineData(Reply.Cancelled)]
    public void LetIn_WithoutASeat_IsWhatTheRuleForThatCaseSays(Reply reply)
    {
        var (debate, guest) = WithGuest(reply);
        debate.LetIn(guest, TheDay).ShouldBe(DoorOutcome.AskDesk);
        guest.Reply.ShouldBe(reply);

        Allow(debate, reply);
        debate.LetIn(guest, TheDay).ShouldBe(DoorOutcome.In);
        guest.Reply.ShouldBe(Reply.Accepted);
    }

    [Theory]
    [InlineData(Reply.WaitListed)]
    [InlineData(Reply.None)]
    [InlineData(Reply.Declined)]
    public void LetIn_RulesOfOtherCases_DoNotCount(Reply reply)
    {
        var (debate, guest) = WithGuest(reply);
        (debate.WaitingAtDoor, debate.UnansweredAtDoor, debate.DeclinedAtDoor, debate.UnlistedAtDoor) =
            (DoorRule.SeatIfFree, DoorRule.SeatIfFree, DoorRule.SeatIfFree, DoorRule.SeatIfFree);
        if (reply is Reply.WaitListed)
            debate.WaitingAtDoor = DoorRule.AskDesk;
        else if (reply is Reply.None)
            debate.UnansweredAtDoor = DoorRule.AskDesk;
        else
            debate.DeclinedAtDoor = DoorRule.AskDesk;

        debate.LetIn(guest, TheDay).ShouldBe(DoorOutcome.AskDesk);
    }

    [Fact]
    public void LetIn_NoSeatLeft_TakesNone()
    {
        var debate = Sample.Debate(capacity: 1);
        debate.Replied("Jan");
        var guest = debate.NewGuest();
        debate.UnansweredAtDoor = DoorRule.SeatIfFree;

        debate.LetIn(guest, TheDay).ShouldBe(DoorOutcome.NoSeatLeft);

        (guest.Reply, debate.SeatsTaken).ShouldBe((Reply.None, 1));
    }

    [Fact]
    public void LetIn_SeatThatIsHeldForThem_IsTheirs()
    {
        var debate = Sample.Debate(capacity: 1);
        var guest = debate.NewGuest();
        debate.Hold(guest, Sample.Now, []).ShouldBe(ReplyOutcome.ToBeConfirmed);
        debate.UnansweredAtDoor = DoorRule.SeatIfFree;

        debate.LetIn(guest, TheDay).ShouldBe(DoorOutcome.In);

        (guest.Reply, debate.SeatsTaken, debate.SeatsHeld).ShouldBe((Reply.Accepted, 1, 0));
    }

    [Fact]
    public void LetIn_EventOver_GivesNoSeat_ButWhoHasOneIsWrittenDown()
    {
        var debate = Sample.Debate();
        (debate.UnansweredAtDoor, debate.UnlistedAtDoor) = (DoorRule.SeatIfFree, DoorRule.SeatIfFree);
        var (seated, other) = (debate.Replied("Jan"), debate.NewGuest());

        debate.LetIn(seated, debate.OverAt).ShouldBe(DoorOutcome.In);
        debate.LetIn(other, debate.OverAt).ShouldBe(DoorOutcome.AskDesk);
        debate.UnlistedAt(debate.OverAt).ShouldBe(DoorOutcome.AskDesk);
    }

    [Fact]
    public void WalkIn_WhereAllowed_TakesASeatAndHasReadTheNotice()
    {
        var debate = Sample.Debate(capacity: 1);
        var (first, second) = (debate.NewGuest(), debate.NewGuest("Jan"));
        debate.WalkIn(first, TheDay).ShouldBe(DoorOutcome.AskDesk);
        first.ClauseAcknowledgedAt.ShouldBeNull();

        debate.UnlistedAtDoor = DoorRule.SeatIfFree;
        debate.WalkIn(first, TheDay).ShouldBe(DoorOutcome.In);
        debate.WalkIn(second, TheDay).ShouldBe(DoorOutcome.NoSeatLeft);

        (first.Reply, first.ClauseAcknowledgedAt, second.Reply, debate.SeatsTaken).ShouldBe((Reply.Accepted, TheDay, Reply.None, 1));
    }

    private static (DebateEvent Debate, Guest Guest) WithGuest(Reply reply)
    {
        var debate = Sample.Debate(capacity: reply is Reply.WaitListed ? 1 : null);
        var other = reply is Reply.WaitListed ? debate.Replied("Jan") : null;
        var guest = reply is Reply.None or Reply.Declined ? debate.NewGuest() : debate.Replied();
        if (reply is Reply.Declined or Reply.Cancelled)
            debate.GiveUp(guest, reply, Sample.Now);
        // A seat is free on the day, when nobody moves up by themselves.
        if (other is not null)
            debate.GiveUp(other, Reply.Cancelled, TheDay);
        guest.Reply.ShouldBe(reply);
        return (debate, guest);
    }

    private static void Allow(DebateEvent debate, Reply reply)
    {
        if (reply is Reply.WaitListed)
            debate.WaitingAtDoor = DoorRule.SeatIfFree;
        else if (reply is Reply.None)
            debate.UnansweredAtDoor = DoorRule.SeatIfFree;
        else
            debate.DeclinedAtDoor = DoorRule.SeatIfFree;
    }
}

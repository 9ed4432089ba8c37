using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using static DebateInvite.Domain.Tests.Sample;

namespace DebateInvite.Domain.Tests.Events;

/// <summary>Who gets a seat, who waits, who moves up.</summary>
public class SeatsTests
{
    [Fact]
    public void Accept_SeatsLeft_SeatsAndCounts()
    {
        var debate = Debate(capacity: 2);
        var guest = debate.NewGuest();
        debate.Arrive();

        debate.Accept(guest, Now).ShouldBe(ReplyOutcome.Accepted);

        (guest.Reply, guest.RepliedAt, guest.ArrivalNumber).ShouldBe((Reply.Accepted, Now, 1));
        (debate.SeatsTaken, debate.SeatsLeft, debate.GuestsWaiting).ShouldBe((1, 1, 0));
        debate.StateAt(Now).ShouldBe(EventState.Open);
    }

    [Fact]
    public void Accept_LastSeatTaken_Waits()
    {
        var debate = Debate(capacity: 1);
        debate.Replied();

        debate.StateAt(Now).ShouldBe(EventState.Full);
        debate.Replied().Reply.ShouldBe(Reply.WaitListed);

        (debate.SeatsTaken, debate.SeatsLeft, debate.GuestsWaiting).ShouldBe((1, 0, 1));
    }

    [Fact]
    public void Accept_NoLimit_NeverWaits()
    {
        var debate = Debate(capacity: null);
        for (var i = 0; i < 1_000; i++)
            debate.Replied().Reply.ShouldBe(Reply.Accepted);

        (debate.SeatsTaken, debate.SeatsLeft).ShouldBe((1_000, null));
    }

    [Fact]
    public void Accept_NoSeatsAtAll_Waits() => Debate(capacity: 0).Replied().Reply.ShouldBe(Reply.WaitListed);

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Accept_SameGuestAgain_ChangesNothing(int capacity)
    {
        var debate = Debate(capacity);
        var guest = debate.Replied();
        var (reply, arrival, version) = (guest.Reply, guest.ArrivalNumber, guest.Version);
        debate.Arrive();

        debate.Accept(guest, Now.AddDays(1), ["Somebody"]).ShouldBe(ReplyOutcome.AlreadyReplied);

        (guest.Reply, guest.RepliedAt, guest.ArrivalNumber, guest.Version, guest.Seats).ShouldBe((reply, Now, arrival, version, 1));
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((capacity, 1 - capacity));
    }

    [Fact]
    public void Accept_SomebodyWaitsForAFreeSeat_DoesNotOvertake()
    {
        var debate = Debate(capacity: 1);
        var first = debate.Replied("First");
        debate.Replied("Second");
        debate.GiveUp(first, Reply.Cancelled, Now);

        // A seat is free, but it belongs to the second.
        debate.SeatsLeft.ShouldBe(1);
        debate.StateAt(Now).ShouldBe(EventState.Full);
        debate.Replied("Third").Reply.ShouldBe(Reply.WaitListed);
    }

    [Fact]
    public void Accept_AfterCancelling_ComesLast()
    {
        var debate = Debate(capacity: 1);
        debate.Replied("Seated");
        var changing = debate.Replied("Changing");
        var patient = debate.Replied("Patient");
        debate.GiveUp(changing, Reply.Cancelled, Now);
        debate.Arrive();

        debate.Accept(changing, Now).ShouldBe(ReplyOutcome.WaitListed);

        changing.ArrivalNumber.ShouldBeGreaterThan(patient.ArrivalNumber);
    }

    [Fact]
    public void Accept_WithCompanions_TakesASeatEach()
    {
        var debate = Debate(capacity: 4);

        var guest = debate.Replied("Ewa", "Jan", "Zofia");

        (guest.Seats, debate.SeatsTaken, debate.SeatsLeft).ShouldBe((3, 3, 1));
        debate.Replied("Adam", "Ola").Reply.ShouldBe(Reply.WaitListed);
        debate.SeatsTaken.ShouldBe(3);
    }

    [Theory]
    [InlineData(Reply.Cancelled, ReplyOutcome.Cancelled)]
    [InlineData(Reply.Declined, ReplyOutcome.Declined)]
    public void GiveUp_HoldsSeats_FreesThem(Reply reply, ReplyOutcome outcome)
    {
        var debate = Debate(capacity: 3);
        var guest = debate.Replied("Ewa", "Jan");

        debate.GiveUp(guest, reply, Now.AddHours(1)).ShouldBe(outcome);

        (guest.Reply, guest.RepliedAt).ShouldBe((reply, Now.AddHours(1)));
        debate.SeatsTaken.ShouldBe(0);
    }

    [Fact]
    public void GiveUp_Waits_LeavesTheList()
    {
        var debate = Debate(capacity: 0);
        var guest = debate.Replied();

        debate.GiveUp(guest, Reply.Cancelled, Now).ShouldBe(ReplyOutcome.Cancelled);

        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((0, 0));
    }

    [Fact]
    public void GiveUp_Twice_FreesTheSeatOnce()
    {
        var debate = Debate(capacity: 2);
        debate.Replied("Stays");
        var guest = debate.Replied();
        debate.GiveUp(guest, Reply.Cancelled, Now);

        debate.GiveUp(guest, Reply.Cancelled, Now).ShouldBe(ReplyOutcome.AlreadyReplied);
        debate.GiveUp(guest, Reply.Declined, Now).ShouldBe(ReplyOutcome.AlreadyReplied);

        debate.SeatsTaken.ShouldBe(1);
    }

    [Fact]
    public void GiveUp_AfterTheDeadline_IsAllowedUntilTheEventIsOver()
    {
        var debate = Debate();
        var (late, tooLate) = (debate.Replied(), debate.Replied());

        debate.GiveUp(late, Reply.Cancelled, debate.OverAt.AddTicks(-1)).ShouldBe(ReplyOutcome.Cancelled);
        debate.GiveUp(tooLate, Reply.Cancelled, debate.OverAt).ShouldBe(ReplyOutcome.Closed);

        debate.SeatsTaken.ShouldBe(1);
    }

    [Theory]
    [InlineData(Reply.None)]
    [InlineData(Reply.Accepted)]
    [InlineData(Reply.WaitListed)]
    public void GiveUp_WithWhatIsNoGivingUp_Throws(Reply reply)
    {
        var debate = Debate();
        var guest = debate.Replied();

        Should.Throw<ArgumentOutOfRangeException>(() => debate.GiveUp(guest, reply, Now));
    }

    [Fact]
    public void Promote_SeatsFree_FirstComeFirstServed()
    {
        var debate = Debate(capacity: 0);
        Guest[] waiting = [debate.Replied("1"), debate.Replied("2"), debate.Replied("3")];
        debate.Capacity = 2;

        debate.Promote(waiting, Now).ShouldBe(waiting[..2]);

        waiting.Select(guest => guest.Reply).ShouldBe([Reply.Accepted, Reply.Accepted, Reply.WaitListed]);
        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((2, 1));
    }

    [Fact]
    public void Promote_GuestWithOtherReplyAmongThem_IsLeftAlone()
    {
        var debate = Debate(capacity: 0);
        var gone = debate.Replied();
        debate.GiveUp(gone, Reply.Cancelled, Now);
        debate.Capacity = 5;

        debate.Promote([gone, debate.NewGuest()], Now).ShouldBeEmpty();

        debate.SeatsTaken.ShouldBe(0);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 1)]
    public void Promote_FirstNeedsMoreThanIsFree_NobodyOvertakesUnlessTheEventSaysSo(bool nextThatFits, int promoted)
    {
        var debate = Debate(capacity: 0);
        debate.SeatsNextThatFits = nextThatFits;
        Guest[] waiting = [debate.Replied("Pair", "Companion"), debate.Replied("Single")];
        debate.Capacity = 1;

        debate.Promote(waiting, Now).Count.ShouldBe(promoted);

        waiting[0].Reply.ShouldBe(Reply.WaitListed);
        debate.SeatsTaken.ShouldBe(promoted);
    }

    [Fact]
    public void Promote_CutOff_IsTheDeadlineOrTheDayThatTheOrganiserSet()
    {
        var debate = Debate(capacity: 0);
        var guest = debate.Replied();
        debate.Capacity = 1;

        debate.PromotesAt(debate.RepliesCloseAt.AddTicks(-1)).ShouldBeTrue();
        debate.PromotesAt(debate.RepliesCloseAt).ShouldBeFalse();
        debate.Promote([guest], debate.RepliesCloseAt).ShouldBeEmpty();

        debate.PromotionEndsOn = new DateOnly(2027, 6, 18);
        debate.PromotesAt(Utc("2027-06-18T21:59:59")).ShouldBeTrue();
        debate.PromotesAt(Utc("2027-06-18T22:00:00")).ShouldBeFalse();
        debate.PromotionEndsOn = new DateOnly(2027, 6, 30);
        debate.PromotesAt(debate.StartsAtUtc).ShouldBeFalse();
        debate.CancelledAt = Now;
        debate.PromotesAt(Now).ShouldBeFalse();
    }

    [Fact]
    public void PromotionPauseAt_EachReason_IsSaid()
    {
        var debate = Debate(capacity: 0);
        debate.PromotionPauseAt(Now, 1).ShouldBe(PromotionPause.NobodyWaits);

        debate.Replied("Pair", "Companion");
        debate.PromotionPauseAt(Now, 2).ShouldBe(PromotionPause.NoSeatLeft);

        debate.Capacity = 1;
        debate.PromotionPauseAt(Now, 2).ShouldBe(PromotionPause.NextDoesNotFit);

        debate.Capacity = 2;
        debate.PromotionPauseAt(Now, 2).ShouldBe(PromotionPause.None);
        debate.PromotionPauseAt(debate.PromotionEndsAt, 2).ShouldBe(PromotionPause.CutOffPassed);
        debate.PromotionPauseAt(debate.StartsAtUtc, 2).ShouldBe(PromotionPause.EventStarted);

        debate.CancelledAt = Now;
        debate.PromotionPauseAt(Now, 2).ShouldBe(PromotionPause.EventCancelled);
    }

    [Fact]
    public void Bring_Seated_TakesOrFreesSeats()
    {
        var debate = Debate(capacity: 3);
        var guest = debate.Replied();

        debate.Bring(guest, ["Jan", "Zofia"], Now).ShouldBeTrue();
        debate.SeatsTaken.ShouldBe(3);

        debate.Bring(guest, ["Zofia"], Now).ShouldBeTrue();
        (guest.Seats, debate.SeatsTaken).ShouldBe((2, 2));
        guest.Companions.Single().Name.ShouldBe("Zofia");
    }

    [Fact]
    public void Bring_OtherNames_KeepTheirOrderAndBelongToTheGuest()
    {
        var debate = Debate(capacity: 5);
        var guest = debate.Replied("Ewa", "Jan");
        var jansRow = guest.Companions.Single();

        debate.Bring(guest, ["Zofia", "Adam", "Jan"], Now);

        guest.Companions.OrderBy(companion => companion.Position).Select(companion => (companion.GuestId, companion.Position, companion.Name))
            .ShouldBe([(guest.Id, 0, "Zofia"), (guest.Id, 1, "Adam"), (guest.Id, 2, "Jan")]);
        guest.Snapshot.Companions.ShouldBe(["Zofia", "Adam", "Jan"]);
        // The key of a row is its position: a second one of the same would not be stored.
        guest.Companions.ShouldContain(jansRow);
    }

    [Fact]
    public void Bring_AsManyAsBefore_NeedsNoFreeSeat()
    {
        var debate = Debate(capacity: 2);
        var guest = debate.Replied("Ewa", "Jan");
        debate.Replied("Waiting");

        debate.Bring(guest, ["Zofia"], Now).ShouldBeTrue();

        (guest.Companions.Single().Name, debate.SeatsTaken).ShouldBe(("Zofia", 2));
    }

    [Fact]
    public void Bring_TooFewSeats_ChangesNothing()
    {
        var debate = Debate(capacity: 2);
        var guest = debate.Replied("Ewa", "Jan");

        debate.Bring(guest, ["Jan", "Zofia"], Now).ShouldBeFalse();

        (guest.Seats, guest.Companions.Count, debate.SeatsTaken).ShouldBe((2, 1, 2));
    }

    [Fact]
    public void SendDeputy_GuestHoldsASeat_TheDeputyTakesIt()
    {
        var debate = Debate(capacity: 1);
        var guest = debate.Replied();
        var deputy = debate.NewGuest("Deputy");

        debate.SendDeputy(guest, deputy, Now).ShouldBe(ReplyOutcome.Accepted);

        (guest.Reply, deputy.Reply, deputy.DeputyFor, debate.SeatsTaken).ShouldBe((Reply.Declined, Reply.Accepted, guest.Id, 1));
    }

    [Fact]
    public void SendDeputy_GuestWaits_TheDeputyWaitsInTheSamePlace()
    {
        var debate = Debate(capacity: 0);
        var guest = debate.Replied();
        debate.Replied("Later");
        debate.Arrive();
        var deputy = debate.NewGuest("Deputy");

        debate.SendDeputy(guest, deputy, Now).ShouldBe(ReplyOutcome.WaitListed);

        (deputy.ArrivalNumber, debate.GuestsWaiting).ShouldBe((guest.ArrivalNumber, 2));
    }

    [Fact]
    public void SendDeputy_SomebodyWaits_TheSeatStillGoesToTheDeputy()
    {
        var debate = Debate(capacity: 1);
        var guest = debate.Replied();
        var waiting = debate.Replied("Waiting");
        var deputy = debate.NewGuest("Deputy");

        debate.SendDeputy(guest, deputy, Now).ShouldBe(ReplyOutcome.Accepted);

        (deputy.Reply, waiting.Reply, debate.SeatsTaken).ShouldBe((Reply.Accepted, Reply.WaitListed, 1));
    }

    [Theory]
    [InlineData(1, ReplyOutcome.WaitListed)]
    [InlineData(2, ReplyOutcome.Accepted)]
    public void SendDeputy_DeputyBringsMoreThanTheGuestDid_NeedsFreeSeatsForThem(int capacity, ReplyOutcome outcome)
    {
        var debate = Debate(capacity);
        var deputy = debate.Replied("Deputy", "Companion");
        debate.GiveUp(deputy, Reply.Cancelled, Now);
        var guest = debate.Replied();

        debate.SendDeputy(guest, deputy, Now).ShouldBe(outcome);

        debate.SeatsTaken.ShouldBe(outcome is ReplyOutcome.Accepted ? 2 : 0);
    }

    [Fact]
    public void SendDeputy_DeputyBringsFewerThanTheGuestDid_TheRestIsFree()
    {
        var debate = Debate(capacity: 3);
        var guest = debate.Replied("Ewa", "Jan", "Zofia");
        debate.Replied("Waiting");

        debate.SendDeputy(guest, debate.NewGuest("Deputy"), Now).ShouldBe(ReplyOutcome.Accepted);

        (debate.SeatsTaken, debate.SeatsLeft).ShouldBe((1, 2));
    }

    [Fact]
    public void SendDeputy_TooLate_ChangesNothing()
    {
        var debate = Debate(capacity: 5);
        var guest = debate.Replied();

        debate.SendDeputy(guest, debate.NewGuest(), debate.RepliesCloseAt).ShouldBe(ReplyOutcome.Closed);

        (guest.Reply, debate.SeatsTaken).ShouldBe((Reply.Accepted, 1));
    }

    [Fact]
    public void SendDeputy_SomebodyWhoComesAnyway_ComesForThemself_AndTheGuestsSeatIsFree()
    {
        var debate = Debate(capacity: 5);
        var (guest, other) = (debate.Replied(), debate.Replied("Other"));

        debate.SendDeputy(guest, other, Now).ShouldBe(ReplyOutcome.Accepted);

        (guest.Reply, other.Reply, other.DeputyFor, debate.SeatsTaken).ShouldBe((Reply.Declined, Reply.Accepted, null, 1));
    }

    [Fact]
    public void SeatByHand_Full_OnlyWithIntent()
    {
        var debate = Debate(capacity: 1);
        debate.Replied();
        var waiting = debate.Replied("Waiting");

        debate.SeatByHand(waiting, Now, overCapacity: false).ShouldBe(ReplyOutcome.NoSeatLeft);
        waiting.Reply.ShouldBe(Reply.WaitListed);

        debate.SeatByHand(waiting, debate.RepliesCloseAt, overCapacity: true).ShouldBe(ReplyOutcome.Accepted);
        (debate.SeatsTaken, debate.SeatsLeft, debate.GuestsWaiting).ShouldBe((2, 0, 0));
        debate.SeatByHand(waiting, Now, overCapacity: true).ShouldBe(ReplyOutcome.AlreadyReplied);
        debate.SeatByHand(debate.NewGuest(), debate.OverAt, overCapacity: true).ShouldBe(ReplyOutcome.Closed);
    }

    [Fact]
    public void SeatByHand_GuestWaited_KeepsTheirPlaceInTheOrderOfArrival()
    {
        var debate = Debate(capacity: 0);
        var first = debate.Replied("First");
        debate.Replied("Second");

        debate.SeatByHand(first, Now, overCapacity: true);

        first.ArrivalNumber.ShouldBe(1);
    }

    [Fact]
    public void SeatByHand_GuestHadNotReplied_ArrivesNow()
    {
        var debate = Debate(capacity: 5);
        debate.Replied("First");
        var silent = debate.NewGuest();
        debate.Arrive();

        debate.SeatByHand(silent, Now, overCapacity: false);

        silent.ArrivalNumber.ShouldBe(2);
    }

    [Fact]
    public void Release_DeletedGuest_FreesWhatTheyHeld()
    {
        var debate = Debate(capacity: 2);
        var (pair, waiting) = (debate.Replied("Pair", "Companion"), debate.Replied("Waiting"));

        debate.Release(waiting);
        debate.Release(pair);
        debate.Release(debate.NewGuest());

        (debate.SeatsTaken, debate.GuestsWaiting).ShouldBe((0, 0));
    }

    [Fact]
    public void SeatsLeft_RoomMadeSmaller_IsNeverNegative()
    {
        var debate = Debate(capacity: 2);
        debate.Replied("Pair", "Companion");

        debate.Capacity = 1;

        (debate.SeatsLeft, debate.SeatsTaken).ShouldBe((0, 2));
        debate.StateAt(Now).ShouldBe(EventState.Full);
    }
}

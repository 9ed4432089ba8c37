using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

public class UnconfirmedReplyTests
{
    private static readonly GuestDetails Typed = new() { FirstName = "Ewa", LastName = "Nowa", AccessibilityNotes = "Pies przewodnik" };

    [Fact]
    public void NewSecret_IsKnownByItsHashOnly_AndMakesTheLastOneVoid()
    {
        var reply = UnconfirmedReply.KeptAside(Sample.Debate().NewGuest(), Typed, [], isOfSomebodyElse: false, Sample.Now);

        var (first, second) = (reply.NewSecret(), reply.NewSecret());

        (first.Length, second.Length).ShouldBe((UnconfirmedReply.SecretLength, UnconfirmedReply.SecretLength));
        reply.SecretHash.ShouldBe(UnconfirmedReply.HashOf(second));
        reply.SecretHash.Length.ShouldBe(UnconfirmedReply.SecretHashLength);
        reply.SecretHash.ShouldNotBe(UnconfirmedReply.HashOf(first));
    }

    [Theory]
    [InlineData("2027-06-01T08:00:00", "2027-06-15T22:00:00")]
    [InlineData("2027-06-15T20:00:00", "2027-06-16T20:00:00")]
    [InlineData("2027-06-21T00:00:00", "2027-06-21T09:30:00")]
    public void CountsUntil_IsTheDeadline_OrANightLater_ButNeverAfterTheStart(string at, string until) =>
        UnconfirmedReply.KeptAside(Sample.Debate().NewGuest(), Typed, [], isOfSomebodyElse: false, Sample.Utc(at)).CountsUntil(Sample.Debate()).ShouldBe(Sample.Utc(until));

    [Fact]
    public void Confirm_KeptAside_IsTheGuestsReply_AndForgetsWhatWasTyped()
    {
        var debate = Sample.Debate(capacity: 2);
        var guest = debate.NewGuest();
        var reply = UnconfirmedReply.KeptAside(guest, Typed, ["Jan Żak"], isOfSomebodyElse: false, Sample.Now);

        debate.Confirm(guest, reply, Sample.Now.AddHours(1)).ShouldBe(ReplyOutcome.Accepted);
        debate.Confirm(guest, reply, Sample.Now.AddHours(1)).ShouldBe(ReplyOutcome.AlreadyReplied);

        (guest.Reply, guest.Seats, guest.Details.LastName, guest.ClauseAcknowledgedAt).ShouldBe((Reply.Accepted, 2, "Nowa", Sample.Now));
        (reply.State, reply.Details, reply.Companions.Count).ShouldBe((UnconfirmedReplyState.Confirmed, null, 0));
        debate.SeatsTaken.ShouldBe(2);
    }

    [Fact]
    public void Confirm_Closed_ChangesNothing()
    {
        var debate = Sample.Debate();
        var guest = debate.NewGuest();
        var reply = UnconfirmedReply.KeptAside(guest, Typed, [], isOfSomebodyElse: false, Sample.Now);

        debate.Confirm(guest, reply, debate.RepliesCloseAt).ShouldBe(ReplyOutcome.Closed);
        debate.CancelledAt = Sample.Now;
        debate.Confirm(guest, reply, Sample.Now).ShouldBe(ReplyOutcome.Closed);

        (guest.Reply, reply.IsPending, reply.Details!.LastName).ShouldBe((Reply.None, true, "Nowa"));
    }

    [Fact]
    public void Hold_TakesASeatFromOthers_AndConfirmingMakesItTheGuests()
    {
        var debate = Sample.Debate(capacity: 2);
        var (guest, other) = (debate.NewGuest(), debate.NewGuest());
        debate.Hold(guest, Sample.Now, ["Jan Żak"]).ShouldBe(ReplyOutcome.ToBeConfirmed);
        var reply = UnconfirmedReply.OnRecord(guest, Sample.Now.AddHours(24), Sample.Now);
        (guest.Reply, debate.SeatsTaken, debate.SeatsHeld, debate.SeatsLeft).ShouldBe((Reply.Held, 0, 2, 0));

        debate.Hold(other, Sample.Now, []).ShouldBe(ReplyOutcome.ToBeConfirmed);
        debate.Confirm(guest, reply, Sample.Now).ShouldBe(ReplyOutcome.Accepted);

        (other.Reply, debate.GuestsWaiting).ShouldBe((Reply.Unconfirmed, 0), "nobody waits before they have confirmed");
        (debate.SeatsTaken, debate.SeatsHeld).ShouldBe((2, 0));
    }

    [Fact]
    public void Lapse_FreesTheSeat_ForWhoWaits_BeforeWhoIsLate()
    {
        var debate = Sample.Debate(capacity: 1);
        var guest = debate.NewGuest();
        debate.Hold(guest, Sample.Now, []);
        var reply = UnconfirmedReply.OnRecord(guest, Sample.Now.AddHours(24), Sample.Now);
        var waiting = debate.Replied("Iza");
        waiting.Reply.ShouldBe(Reply.WaitListed);

        debate.Confirm(guest, reply, Sample.Now.AddHours(24)).ShouldBe(ReplyOutcome.WaitListed);
        debate.Promote([waiting, guest], Sample.Now.AddHours(24)).ShouldBe([waiting]);

        (debate.SeatsTaken, debate.SeatsHeld, debate.GuestsWaiting).ShouldBe((1, 0, 1));
        debate.Lapse(guest, Sample.Now).ShouldBeFalse();
    }

    [Fact]
    public void GiveUpMergeAndRelease_OfWhoHolds_FreeTheSeat()
    {
        var debate = Sample.Debate(capacity: 3);
        Guest[] guests = [debate.NewGuest("A"), debate.NewGuest("B"), debate.NewGuest("C")];
        foreach (var guest in guests)
            debate.Hold(guest, Sample.Now, []);

        debate.GiveUp(guests[0], Reply.Cancelled, Sample.Now);
        debate.Release(guests[1]);
        debate.Merge(guests[2], debate.Replied("D"));

        (guests[2].Reply, debate.SeatsTaken, debate.SeatsHeld).ShouldBe((Reply.Accepted, 1, 0));
    }

    [Fact]
    public void GiveWay_TheLaterKeepsTheSeatThatIsHeld()
    {
        var guest = Sample.Debate().NewGuest();
        var earlier = UnconfirmedReply.OnRecord(guest, Sample.Now.AddHours(24), Sample.Now);
        var later = UnconfirmedReply.KeptAside(guest, Typed, [], isOfSomebodyElse: false, Sample.Now);

        later.IsOfSamePersonAs(earlier, guest).ShouldBeTrue();
        earlier.GiveWayTo(later, Sample.Now);

        (earlier.State, earlier.HeldUntil, later.HeldUntil).ShouldBe((UnconfirmedReplyState.Superseded, null, Sample.Now.AddHours(24)));
    }

    [Theory]
    [InlineData("Ewa", "Nowa", true)]
    [InlineData("Iza", "Inna", false)]
    public void IsOfSamePersonAs_SomebodyElseOfTheSameOffice_ByName(string first, string last, bool isSame)
    {
        var owner = Sample.Debate().NewGuest("Jan");
        var one = UnconfirmedReply.KeptAside(owner, Typed, [], isOfSomebodyElse: true, Sample.Now);
        var other = UnconfirmedReply.KeptAside(owner, Typed with { FirstName = first, LastName = last }, [], isOfSomebodyElse: true, Sample.Now);

        one.IsOfSamePersonAs(other, owner).ShouldBe(isSame);
        one.IsOfSamePersonAs(UnconfirmedReply.KeptAside(owner, Typed, [], isOfSomebodyElse: false, Sample.Now), owner).ShouldBeFalse();
    }
}

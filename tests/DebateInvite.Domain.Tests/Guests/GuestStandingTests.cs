using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

/// <summary>Where a guest stands, for each reply and each state of the event.</summary>
public class GuestStandingTests
{
    private static readonly EventState[] States =
        [EventState.Open, EventState.Full, EventState.Closed, EventState.Begun, EventState.Over, EventState.Cancelled];

    public static TheoryData<Reply, GuestStanding[]> Table { get; } = new()
    {
        { Reply.None, [GuestStanding.Invited, GuestStanding.Invited, GuestStanding.Unanswered, GuestStanding.LeftOut, GuestStanding.EventOver, GuestStanding.EventCancelled] },
        { Reply.Accepted, [GuestStanding.Coming, GuestStanding.Coming, GuestStanding.Coming, GuestStanding.ComingNow, GuestStanding.EventOver, GuestStanding.EventCancelled] },
        { Reply.WaitListed, [GuestStanding.Waiting, GuestStanding.Waiting, GuestStanding.WaitingForOrganisers, GuestStanding.LeftOut, GuestStanding.EventOver, GuestStanding.EventCancelled] },
        { Reply.Declined, [GuestStanding.Declined, GuestStanding.Declined, GuestStanding.Declined, GuestStanding.Declined, GuestStanding.EventOver, GuestStanding.EventCancelled] },
        { Reply.Cancelled, [GuestStanding.Cancelled, GuestStanding.Cancelled, GuestStanding.Cancelled, GuestStanding.Cancelled, GuestStanding.EventOver, GuestStanding.EventCancelled] },
        { Reply.Held, [GuestStanding.Unconfirmed, GuestStanding.Unconfirmed, GuestStanding.Unconfirmed, GuestStanding.LeftOut, GuestStanding.EventOver, GuestStanding.EventCancelled] },
        { Reply.Unconfirmed, [GuestStanding.Unconfirmed, GuestStanding.Unconfirmed, GuestStanding.Unconfirmed, GuestStanding.LeftOut, GuestStanding.EventOver, GuestStanding.EventCancelled] },
    };

    [Theory]
    [MemberData(nameof(Table))]
    public void StandingOf_EachStateOfTheEvent_IsWhatIsTrue(Reply reply, GuestStanding[] expected)
    {
        foreach (var (state, standing) in States.Zip(expected))
        {
            var (debate, now) = In(state);
            var guest = debate.NewGuest();
            typeof(Guest).GetProperty(nameof(Guest.Reply))!.SetValue(guest, reply);

            debate.StateAt(now).ShouldBe(state);
            debate.StandingOf(guest, now).ShouldBe(standing, $"{reply}, {state}");
        }
    }

    [Fact]
    public void Begun_OnTheLastDayForReplies_IsNoLongerOpen()
    {
        var debate = Sample.Debate();
        debate.RepliesCloseOn = new DateOnly(2027, 6, 21);

        debate.StateAt(Sample.Utc("2027-06-21T09:29:59")).ShouldBe(EventState.Open);
        debate.StateAt(Sample.Utc("2027-06-21T09:30:00")).ShouldBe(EventState.Begun);
        debate.TakesRepliesAt(Sample.Utc("2027-06-21T09:30:00")).ShouldBeFalse();
        debate.TakesRequestsAt(Sample.Utc("2027-06-21T09:30:00")).ShouldBeFalse();
        debate.TakesLateRepliesAt(Sample.Utc("2027-06-21T09:30:00")).ShouldBeTrue();
    }

    [Fact]
    public void Waiting_ListMovesLongerThanReplies_IsStillPromised()
    {
        var debate = Sample.Debate(capacity: 1);
        debate.Replied();
        var waiting = debate.Replied("Jan");
        debate.PromotionEndsOn = new DateOnly(2027, 6, 18);

        debate.StandingOf(waiting, Sample.Utc("2027-06-17T10:00:00")).ShouldBe(GuestStanding.Waiting);
        debate.StandingOf(waiting, Sample.Utc("2027-06-19T10:00:00")).ShouldBe(GuestStanding.WaitingForOrganisers);
    }

    private static (DebateEvent Debate, DateTime Now) In(EventState state)
    {
        var debate = Sample.Debate(capacity: 1);
        if (state is EventState.Full)
            debate.Replied();
        if (state is EventState.Cancelled)
            debate.CancelledAt = Sample.Now;
        return (debate, state switch
        {
            EventState.Closed => Sample.Utc("2027-06-16T10:00:00"),
            EventState.Begun => Sample.Utc("2027-06-21T10:00:00"),
            EventState.Over => Sample.Utc("2027-06-22T10:00:00"),
            _ => Sample.Now,
        });
    }
}

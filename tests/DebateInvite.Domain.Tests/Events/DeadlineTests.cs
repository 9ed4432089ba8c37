using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Events;

/// <summary>"Until 15 June" includes the whole of that day where the event is, to the second.</summary>
public class DeadlineTests
{
    public static TheoryData<string, string, string> Deadlines { get; } = new()
    {
        // Last day, zone, first instant at which it is too late.
        { "2027-06-15", "Europe/Warsaw", "2027-06-15T22:00:00" },
        { "2027-12-15", "Europe/Warsaw", "2027-12-15T23:00:00" },
        { "2027-03-27", "Europe/Warsaw", "2027-03-27T23:00:00" },
        // The day of 23 hours, and that of 25.
        { "2027-03-28", "Europe/Warsaw", "2027-03-28T22:00:00" },
        { "2027-10-30", "Europe/Warsaw", "2027-10-30T22:00:00" },
        { "2027-10-31", "Europe/Warsaw", "2027-10-31T23:00:00" },
        { "2027-06-15", "America/New_York", "2027-06-16T04:00:00" },
        { "2027-06-15", "Asia/Kolkata", "2027-06-15T18:30:00" },
        { "2027-06-15", "Pacific/Kiritimati", "2027-06-15T10:00:00" },
        // The next day begins at 01:00 there.
        { "2027-04-29", "Africa/Cairo", "2027-04-29T22:00:00" },
        { "2027-12-31", "Etc/UTC", "2028-01-01T00:00:00" },
    };

    [Theory]
    [InlineData("2027-06-15T21:59:59", false)]
    [InlineData("2027-06-15T22:00:00", true)]
    [InlineData("2027-06-21T09:29:59", true)]
    [InlineData("2027-06-21T09:30:00", false)]
    public void TakesRequestsAt_IsFromTheDeadlineUntilTheStart(string at, bool takes)
    {
        var debate = Sample.Debate();

        debate.TakesRequestsAt(Sample.Utc(at)).ShouldBe(takes);
        debate.CancelledAt = Sample.Now;
        debate.TakesRequestsAt(Sample.Utc(at)).ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Deadlines))]
    public void StateAt_LastSecondAndTheNext_IsOpenAndThenClosed(string lastDay, string zone, string closesAt)
    {
        var debate = new DebateEvent
        {
            TimeZone = zone,
            RepliesCloseOn = DateOnly.Parse(lastDay, System.Globalization.CultureInfo.InvariantCulture),
            StartsAt = Sample.Wall(lastDay).AddDays(6).AddHours(11.5),
        };
        var tooLate = Sample.Utc(closesAt);

        debate.RepliesCloseAt.ShouldBe(tooLate);
        debate.StateAt(tooLate.AddSeconds(-1)).ShouldBe(EventState.Open);
        debate.StateAt(tooLate.AddTicks(-1)).ShouldBe(EventState.Open);
        debate.StateAt(tooLate).ShouldBe(EventState.Closed);
        debate.TakesRepliesAt(tooLate.AddTicks(-1)).ShouldBeTrue();
        debate.TakesRepliesAt(tooLate).ShouldBeFalse();
        debate.Accept(debate.NewGuest(), tooLate.AddTicks(-1)).ShouldBe(ReplyOutcome.Accepted);
        debate.Accept(debate.NewGuest(), tooLate).ShouldBe(ReplyOutcome.Closed);
        debate.SeatsTaken.ShouldBe(1);
        // Calendar days at the venue, whatever their length.
        debate.DaysLeftAt(tooLate.AddSeconds(-1)).ShouldBe(0);
        debate.DaysLeftAt(tooLate).ShouldBe(-1);
    }

    [Theory]
    [InlineData("2027-06-01T21:59:59", 14)]
    [InlineData("2027-06-01T22:00:00", 13)]
    [InlineData("2027-06-14T21:59:59", 1)]
    [InlineData("2027-06-14T22:00:00", 0)]
    public void DaysLeftAt_DayChangesAtTheVenue_CountsDown(string now, int days) =>
        Sample.Debate().DaysLeftAt(Sample.Utc(now)).ShouldBe(days);

    [Fact]
    public void StateAt_EventBeginsBeforeTheDeadline_ClosesWithItsBeginning()
    {
        var debate = Sample.Debate();
        debate.RepliesCloseOn = new DateOnly(2027, 6, 21);

        debate.StateAt(Sample.Utc("2027-06-21T09:29:59")).ShouldBe(EventState.Open);
        debate.StateAt(Sample.Utc("2027-06-21T09:30:00")).ShouldBe(EventState.Begun);
    }

    [Fact]
    public void StateAt_NoEndAnnounced_IsOverWhenTheDayIs()
    {
        var debate = Sample.Debate();

        debate.StateAt(Sample.Utc("2027-06-21T21:59:59")).ShouldBe(EventState.Begun);
        debate.StateAt(Sample.Utc("2027-06-21T22:00:00")).ShouldBe(EventState.Over);
    }

    [Fact]
    public void StateAt_EndAnnounced_IsOverAtTheEnd()
    {
        var debate = Sample.Debate();
        debate.EndsAt = Sample.Wall("2027-06-21T15:00:00");

        debate.StateAt(Sample.Utc("2027-06-21T12:59:59")).ShouldBe(EventState.Begun);
        debate.StateAt(Sample.Utc("2027-06-21T13:00:00")).ShouldBe(EventState.Over);
    }

    [Fact]
    public void StateAt_Cancelled_IsCancelledBeforeAndAfterEverything()
    {
        var debate = Sample.Debate(capacity: 0);
        debate.CancelledAt = Sample.Now;

        debate.StateAt(Sample.Now).ShouldBe(EventState.Cancelled);
        debate.StateAt(Sample.Utc("2028-01-01T00:00:00")).ShouldBe(EventState.Cancelled);
        debate.TakesRepliesAt(Sample.Now).ShouldBeFalse();
        debate.Accept(debate.NewGuest(), Sample.Now).ShouldBe(ReplyOutcome.Closed);
    }

    [Fact]
    public void Accept_OrganiserTakesALateReply_IsAllowedUntilTheEventIsOver()
    {
        var debate = Sample.Debate();

        debate.Accept(debate.NewGuest(), debate.RepliesCloseAt, isLate: true).ShouldBe(ReplyOutcome.Accepted);
        debate.Accept(debate.NewGuest(), debate.OverAt, isLate: true).ShouldBe(ReplyOutcome.Closed);
        debate.CancelledAt = Sample.Now;
        debate.Accept(debate.NewGuest(), debate.RepliesCloseAt, isLate: true).ShouldBe(ReplyOutcome.Closed);
    }
}

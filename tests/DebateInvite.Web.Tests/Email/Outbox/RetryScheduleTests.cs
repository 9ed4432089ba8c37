using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Tests.Email.Outbox;

public class RetryScheduleTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 5)]
    [InlineData(3, 15)]
    [InlineData(4, 60)]
    [InlineData(5, 180)]
    [InlineData(6, 360)]
    [InlineData(12, 360)]
    public void DelayAfter_Attempts_GrowsFromOneMinuteToSixHours(int attempts, int minutes) =>
        RetrySchedule.DelayAfter(attempts).ShouldBe(TimeSpan.FromMinutes(minutes));

    [Fact]
    public void DelayAfter_LastAttempt_IsNone()
    {
        RetrySchedule.DelayAfter(13).ShouldBeNull();
        RetrySchedule.DelayAfter(1000).ShouldBeNull();
    }

    [Fact]
    public void DelayAfter_NoAttempt_IsAMistake() =>
        Should.Throw<ArgumentOutOfRangeException>(() => RetrySchedule.DelayAfter(0));

    [Fact]
    public void Delays_Together_AreAboutTwoDays()
    {
        var whole = TimeSpan.Zero;
        for (var attempts = 1; RetrySchedule.DelayAfter(attempts) is { } delay; attempts++)
            whole += delay;

        whole.ShouldBeInRange(TimeSpan.FromHours(42), TimeSpan.FromHours(48));
    }
}

using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Tests.Events;

public class FirstEventYearTests
{
    [Theory]
    [InlineData("2027-01-01T00:00:00", 2027)]
    [InlineData("2027-06-14T22:00:00", 2027)]
    // 15 June ends in Warsaw when it is 22:00 UTC.
    [InlineData("2027-06-15T21:59:59", 2027)]
    [InlineData("2027-06-15T22:00:00", 2028)]
    [InlineData("2027-12-31T22:59:59", 2028)]
    // It is 2028 there already.
    [InlineData("2027-12-31T23:00:00", 2028)]
    public void For_Moment_IsTheNextYearWhose15JuneIsNotOver(string now, int year) =>
        FirstEventYear.For(Sample.Utc(now), month: 6, lastDay: 15, Sample.Warsaw).ShouldBe(year);

    [Fact]
    public void For_TheVenuesDayCounts_NotThatOfGreenwich()
    {
        var now = Sample.Utc("2027-06-16T03:00:00");

        FirstEventYear.For(now, 6, 15, "America/New_York").ShouldBe(2027);
        FirstEventYear.For(now, 6, 15, Sample.Warsaw).ShouldBe(2028);
    }
}

using CsCheck;
using DebateInvite.Domain.Events;

namespace DebateInvite.Domain.Tests.Events;

public class EventTimeTests
{
    // Summer time by the hour and by the half, at midnight, at the turn of a day, on the southern side, and none at all.
    private static readonly string[] Zones =
    [
        "Europe/Warsaw", "Europe/London", "America/New_York", "America/St_Johns", "Africa/Cairo", "Australia/Lord_Howe",
        "Pacific/Auckland", "Asia/Kolkata", "Asia/Kathmandu", "Etc/UTC",
    ];

    [Theory]
    [InlineData("2027-06-21T11:30:00", "Europe/Warsaw", "2027-06-21T09:30:00")]
    [InlineData("2027-01-21T11:30:00", "Europe/Warsaw", "2027-01-21T10:30:00")]
    [InlineData("2027-06-21T11:30:00", "America/New_York", "2027-06-21T15:30:00")]
    [InlineData("2027-06-21T11:30:00", "Asia/Kathmandu", "2027-06-21T05:45:00")]
    public void ToUtc_OrdinaryTime_SubtractsTheOffsetOfThatDay(string local, string zone, string utc) =>
        EventTime.ToUtc(Sample.Wall(local), zone).ShouldBe(Sample.Utc(utc));

    [Theory]
    // Warsaw jumps from 02:00 to 03:00 on 28 March 2027.
    [InlineData("2027-03-28T01:59:59", "Europe/Warsaw", "2027-03-28T00:59:59")]
    [InlineData("2027-03-28T02:00:00", "Europe/Warsaw", "2027-03-28T01:00:00")]
    [InlineData("2027-03-28T02:30:00", "Europe/Warsaw", "2027-03-28T01:00:00")]
    [InlineData("2027-03-28T02:30:15", "Europe/Warsaw", "2027-03-28T01:00:00")]
    [InlineData("2027-03-28T03:00:00", "Europe/Warsaw", "2027-03-28T01:00:00")]
    // Cairo jumps from 00:00 to 01:00 on 30 April 2027: that day has no midnight.
    [InlineData("2027-04-30T00:00:00", "Africa/Cairo", "2027-04-29T22:00:00")]
    public void ToUtc_TimeSkippedInSpring_IsTheMomentOfTheChange(string local, string zone, string utc) =>
        EventTime.ToUtc(Sample.Wall(local), zone).ShouldBe(Sample.Utc(utc));

    [Theory]
    // Warsaw has the hour from 02:00 twice on 31 October 2027.
    [InlineData("2027-10-31T02:00:00", "2027-10-31T00:00:00")]
    [InlineData("2027-10-31T02:59:59", "2027-10-31T00:59:59")]
    [InlineData("2027-10-31T03:00:00", "2027-10-31T02:00:00")]
    public void ToUtc_TimeRepeatedInAutumn_IsTheFirst(string local, string utc) =>
        EventTime.ToUtc(Sample.Wall(local), Sample.Warsaw).ShouldBe(Sample.Utc(utc));

    [Fact]
    public void ToUtc_AnyTimeInAnyZone_IsTheFirstSecondAtWhichClocksShowIt() =>
        Gen.Select(OneOf.These(Zones), Gen.Int[0, 10 * 366 * 24 * 3600]).Sample((zone, seconds) =>
        {
            var local = Sample.Wall("2024-01-01T00:00:00").AddSeconds(seconds);

            var utc = EventTime.ToUtc(local, zone);

            utc.Kind.ShouldBe(DateTimeKind.Utc);
            EventTime.ToLocal(utc, zone).ShouldBeGreaterThanOrEqualTo(local);
            EventTime.ToLocal(utc.AddSeconds(-1), zone).ShouldBeLessThan(local);
        });

    // Changes are a few hours a year, so random times hardly meet one.
    [Fact]
    public void ToUtc_EachQuarterOfAnHourAroundEachChange_IsTheFirstSecondAtWhichClocksShowIt()
    {
        foreach (var zone in Zones)
        {
            for (var hour = Sample.Utc("2027-01-01T00:00:00"); hour.Year == 2027; hour = hour.AddHours(1))
            {
                if (EventTime.ToLocal(hour.AddHours(1), zone) - EventTime.ToLocal(hour, zone) == TimeSpan.FromHours(1))
                    continue;

                for (var minutes = -120; minutes <= 240; minutes += 15)
                {
                    var local = EventTime.ToLocal(hour, zone).AddMinutes(minutes);
                    var utc = EventTime.ToUtc(local, zone);
                    EventTime.ToLocal(utc, zone).ShouldBeGreaterThanOrEqualTo(local, zone);
                    EventTime.ToLocal(utc.AddSeconds(-1), zone).ShouldBeLessThan(local, zone);
                }
            }
        }
    }

    [Theory]
    [InlineData("Europe/Warsaw", "Europe/Warsaw")]
    [InlineData("europe/warsaw", "Europe/Warsaw")]
    [InlineData("Central European Standard Time", "Europe/Warsaw")]
    [InlineData("Europe/Atlantis", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void ZoneNamed_WhatSomebodyTypes_IsTheIanaId(string? typed, string? zone) => EventTime.ZoneNamed(typed).ShouldBe(zone);
}

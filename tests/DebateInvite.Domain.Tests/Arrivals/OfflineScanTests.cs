using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Arrivals;

public class OfflineScanTests
{
    private static readonly DateTime Now = new(2027, 6, 21, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("2027-06-21T09:20:00Z", "2027-06-21T10:00:00Z", "2027-06-21T09:20:00Z")]   // Its clock is right.
    [InlineData("2027-06-21T12:20:00Z", "2027-06-21T13:00:00Z", "2027-06-21T09:20:00Z")]   // Three hours ahead.
    [InlineData("2019-01-01T00:20:00Z", "2019-01-01T01:00:00Z", "2027-06-21T09:20:00Z")]   // Years behind.
    [InlineData("2027-06-21T10:30:00Z", "2027-06-21T10:00:00Z", "2027-06-21T10:00:00Z")]   // Set back between the two.
    [InlineData("2019-01-01T00:00:00Z", "2027-06-21T10:00:00Z", "2027-06-20T22:00:00Z")]   // Set right between the two.
    [InlineData("0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2027-06-20T22:00:00Z")]
    public void ByClockOf_AnyClock_IsWhenTheSitesClockShowedIt(string at, string sentAt, string expected)
    {
        var debate = Sample.Debate();
        debate.DoorOpensAt.ShouldBe(new DateTime(2027, 6, 20, 22, 0, 0, DateTimeKind.Utc));

        var scan = new OfflineScan(Guid.NewGuid(), Guid.NewGuid(), "", Sample.Utc(at)).ByClockOf(debate, Sample.Utc(sentAt), Now);

        scan.At.ShouldBe(Sample.Utc(expected));
    }

    [Fact]
    public void ByClockOf_BeforeTheDay_IsNow()
    {
        var early = new DateTime(2027, 6, 1, 10, 0, 0, DateTimeKind.Utc);

        new OfflineScan(Guid.NewGuid(), Guid.NewGuid(), "", early.AddHours(-1)).ByClockOf(Sample.Debate(), early, early).At.ShouldBe(early);
    }

    [Theory]
    [InlineData(119, "główne", true)]
    [InlineData(-119, "główne", true)]
    [InlineData(121, "główne", false)]
    [InlineData(0, "boczne", false)]
    public void IsOf_AnotherScan_IsTheSameAtTheSameEntranceWithinTwoMinutes(int secondsLater, string entrance, bool isSame)
    {
        var guest = Sample.Debate().NewGuest();
        var arrival = Arrival.Of(guest, Attendee.Of(guest)[0], "główne", Now);
        var scan = new OfflineScan(Guid.NewGuid(), guest.Id, "", Now.AddSeconds(secondsLater));

        arrival.IsOf(scan, entrance).ShouldBe(isSame);
        arrival.IsOf(scan with { Id = arrival.Id, At = Now.AddHours(3) }, "boczne").ShouldBeTrue();
    }

    [Fact]
    public void Hash_OfACode_IsTheBeginningOfItsSha256()
    {
        // printf 'saltABCD2345' | sha256sum
        EntryCode.Hash("ABCD2345", "salt").ShouldBe("7c16b459");
        EntryCode.Hash("ABCD2345", "pepper").ShouldNotBe(EntryCode.Hash("ABCD2345", "salt"));
    }
}

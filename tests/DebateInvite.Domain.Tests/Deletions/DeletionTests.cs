using DebateInvite.Domain.Deletions;

namespace DebateInvite.Domain.Tests.Deletions;

/// <summary>The event is on 21 June 2027, so guests are kept until 21 December.</summary>
public class DeletionTests
{
    private const string By = "anna@example.org";

    private static readonly DateTime LastReply = Sample.Utc("2027-06-18T08:00:00");
    private static readonly DateTime Due = Sample.Utc("2027-12-22T08:00:00");

    [Theory]
    [InlineData("2027-12-06T22:59:59", DeletionStep.None)]
    [InlineData("2027-12-06T23:00:00", DeletionStep.Announce)]
    [InlineData("2028-04-18T08:00:00", DeletionStep.Announce)]
    [InlineData("2028-04-18T08:00:01", DeletionStep.DistrustClock)]
    [InlineData("2027-06-18T07:00:00", DeletionStep.None)]
    [InlineData("2027-06-18T06:59:59", DeletionStep.DistrustClock)]
    public void NextFor_NothingAnnounced_AnnouncesWhenDue_ByAClockThatCanBeBelieved(string now, DeletionStep step) =>
        Deletion.NextFor(Sample.Debate(), open: null, hasGuests: true, LastReply, Sample.Utc(now)).ShouldBe(step);

    [Fact]
    public void NextFor_NobodyThere_IsNothing() =>
        Deletion.NextFor(Sample.Debate(), open: null, hasGuests: false, LastReply, Due.AddYears(9)).ShouldBe(DeletionStep.None);

    [Theory]
    [InlineData("2028-01-05T22:59:59", DeletionStep.None)]
    [InlineData("2028-01-05T23:00:00", DeletionStep.Delete)]
    [InlineData("2028-01-08T22:59:59", DeletionStep.Delete)]
    [InlineData("2028-01-08T23:00:00", DeletionStep.Announce)]
    public void NextFor_Announced_DeletesOnItsDay_AndAnnouncesAnewWhenThatWasMissed(string now, DeletionStep step)
    {
        var debate = Sample.Debate();
        var open = Deletion.Announce(debate, Due);

        // Fourteen whole days lie between 22 December and 6 January.
        open.On.ShouldBe(new DateOnly(2028, 1, 6));
        Deletion.NextFor(debate, open, hasGuests: true, Due, Sample.Utc(now)).ShouldBe(step);
    }

    [Fact]
    public void Announce_InTime_IsForTheFirstDayAfterThePromisedTime() =>
        Deletion.Announce(Sample.Debate(), Sample.Utc("2027-12-07T08:00:00")).On.ShouldBe(new DateOnly(2027, 12, 22));

    [Theory]
    [InlineData(365)]
    [InlineData(17)]
    public void NextFor_DatesMovedOn_Withdraws(int days)
    {
        var debate = Sample.Debate();
        var open = Deletion.Announce(debate, Due);
        debate.StartsAt = debate.StartsAt.AddDays(days);

        Deletion.NextFor(debate, open, hasGuests: true, Due, Due.AddDays(20)).ShouldBe(DeletionStep.Withdraw);
    }

    [Fact]
    public void NextFor_OrganiserVouchedForTheClock_OnlyTheirAnnouncementCounts()
    {
        var debate = Sample.Debate();
        var open = Deletion.Announce(debate, Due, By);
        // Something was once written by a clock that was years ahead.
        var wrong = Due.AddYears(10);

        Deletion.NextFor(debate, open, hasGuests: true, wrong, Due.AddDays(15)).ShouldBe(DeletionStep.Delete);
        Deletion.NextFor(debate, Deletion.Announce(debate, Due), hasGuests: true, wrong, Due.AddDays(15)).ShouldBe(DeletionStep.DistrustClock);
    }

    [Theory]
    [InlineData("2028-01-06", false)]
    [InlineData("2028-01-07", true)]
    [InlineData("2028-03-21", true)]
    [InlineData("2028-03-22", false)]
    public void PutOff_ToALaterDay_AtMostNinetyDaysFromToday(string until, bool isPutOff)
    {
        var debate = Sample.Debate();
        var open = Deletion.Announce(debate, Due);
        var (day, version) = (DateOnly.FromDateTime(Sample.Wall(until)), open.Version);

        open.PutOff(debate, day, " Sprawozdanie \n", By, Due).ShouldBe(isPutOff);

        if (isPutOff)
            open.Postponements.ShouldBe([new Postponement(Due, By, "Sprawozdanie", new DateOnly(2028, 1, 6), day)]);
        else
            open.Postponements.ShouldBeEmpty();
        open.On.ShouldBe(isPutOff ? day : new DateOnly(2028, 1, 6));
        (open.Version != version).ShouldBe(isPutOff);
    }

    [Fact]
    public void PutOff_Withdrawn_IsRefused()
    {
        var debate = Sample.Debate();
        var deletion = Deletion.Announce(debate, Due);
        deletion.Withdraw(Due);

        deletion.PutOff(debate, new DateOnly(2028, 2, 1), "Sprawozdanie", By, Due).ShouldBeFalse();
        deletion.IsOpen.ShouldBeFalse();
    }

    [Fact]
    public void Certify_SaysWhatWentWhenAndByWhichDate()
    {
        var debate = Sample.Debate();
        var deletion = Deletion.Announce(debate, Due);
        debate.StartsAt = debate.StartsAt.AddDays(-1);
        var rows = new DeletedRows(3, 1, 7, 0, 9, 0);

        deletion.Certify(debate, rows, Due.AddDays(15));

        (deletion.Deleted, deletion.DoneAt, deletion.KeptUntil, deletion.IsOpen).ShouldBe((rows, Due.AddDays(15), new DateOnly(2027, 12, 20), false));
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Prints;

namespace DebateInvite.Domain.Tests.Prints;

public class SecurityListTests
{
    private readonly DebateEvent debate = Sample.Debate();

    [Fact]
    public void Rows_AreInPolishOrder_WithCompanionsAtTheirOwnPlace()
    {
        var rows = SecurityRow.Of([
            Somebody("Żaneta", "Zając"), Somebody("Ewa", "Łoś", "Jan Ćwik", "dr Anna i Piotr Lis"), Somebody("Adam", "Lis"), Somebody("Ada", "lis"), Somebody("Cher", ""),
        ]);

        rows.Select(row => $"{row.LastName}/{row.FirstName}/{row.With}").ShouldBe(
        [
            "/Cher/", "Ćwik/Jan/Ewa Łoś", "dr Anna i Piotr Lis//Ewa Łoś", "lis/Ada/", "Lis/Adam/", "Łoś/Ewa/", "Zając/Żaneta/",
        ]);
    }

    [Fact]
    public void Since_TellsWhoCameWhoWentAndWhatChanged()
    {
        var (stays, goes, renamed) = (Somebody("Ewa", "Stała"), Somebody("Jan", "Znikły"), Somebody("Ola", "Dawna", "Kot Filemon"));
        var first = Issue(last: null, stays, goes, renamed);
        renamed.Describe(renamed.Details with { LastName = "Nowa" });
        var second = Issue(first, stays, renamed, Somebody("Iga", "Świeża"));

        (first.Number, second.Number).ShouldBe((1, 2));
        first.Since(null).ShouldBeNull();
        var changes = second.Since(first).ShouldNotBeNull();
        changes.Added.Select(row => row.LastName).ShouldBe(["Świeża"]);
        changes.Removed.Select(row => row.LastName).ShouldBe(["Znikły"]);
        // The companion comes with somebody of another name now.
        changes.Changed.Select(change => $"{change.Before.LastName} {change.Before.With}>{change.After.LastName} {change.After.With}")
            .ShouldBe(["Filemon Ola Dawna>Filemon Ola Nowa", "Dawna >Nowa "], ignoreOrder: true);
        first.Rows.Count.ShouldBe(4, "What was issued stays as it was.");
        Issue(second, stays, renamed).Since(Issue(second, stays, renamed))!.IsNone.ShouldBeTrue();
    }

    [Fact]
    public void Erase_TakesTheGuestAndTheirCompanions_AndSaysHowMany()
    {
        var (erased, other) = (Somebody("Ewa", "Usunięta", "Jan Razem"), Somebody("Ola", "Inna"));
        var list = Issue(last: null, erased, other);
        var version = list.Version;

        list.Erase(new HashSet<Guid> { Guid.NewGuid() }).ShouldBeFalse();
        list.Version.ShouldBe(version);
        list.Erase(new HashSet<Guid> { erased.Id }).ShouldBeTrue();

        (list.People, list.Erased, list.Rows.Single().LastName).ShouldBe((3, 2, "Inna"));
        list.Version.ShouldNotBe(version);
    }

    [Fact]
    public void BelongTo_OneWhoIsOnItToo_LeavesBothRows_AndTheNextVersionDropsOne()
    {
        var (kept, gone) = (Somebody("Ewa", "Lis"), Somebody("Ewa", "Lis"));
        var first = Issue(last: null, kept, gone);

        first.BelongTo(gone.Id, kept.Id);

        first.Rows.Select(row => row.GuestId).ShouldBe([kept.Id, kept.Id]);
        Issue(first, kept).Since(first)!.IsNone.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2027-06-28T21:59:59", false)]
    [InlineData("2027-06-28T22:00:00", true)]
    public void Names_GoAWeekAfterTheEventsDay_AtItsPlace(string now, bool isDue)
    {
        var list = Issue(last: null, Somebody("Ewa", "Lis"));

        list.IsDueAt(debate, Sample.Utc(now)).ShouldBe(isDue);
        SecurityList.MayBeIssuedAt(debate, Sample.Utc(now)).ShouldBe(!isDue);
    }

    [Fact]
    public void Forget_LeavesWhatNamesNobody()
    {
        var list = Issue(last: null, Somebody("Ewa", "Lis"));

        list.Forget(Sample.Now);

        list.Rows.ShouldBeEmpty();
        (list.Number, list.People, list.IssuedTo, list.ForgottenAt).ShouldBe((1, 1, "recepcja", Sample.Now));
        list.IsDueAt(debate, Sample.Utc("2028-01-01T00:00:00")).ShouldBeFalse();
        Issue(list, Somebody("Ewa", "Lis")).Since(list).ShouldBeNull();
    }

    private SecurityList Issue(SecurityList? last, params Guest[] guests) =>
        SecurityList.Issue(debate, Guid.NewGuid(), last, SecurityRow.Of(guests), " recepcja ", sentTo: null, "anna@example.org", Sample.Now);

    private Guest Somebody(string first, string last, params string[] companions)
    {
        var guest = debate.Replied("x", companions);
        guest.Describe(new GuestDetails { FirstName = first, LastName = last });
        return guest;
    }
}

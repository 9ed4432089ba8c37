using System.Globalization;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

public class GuestTests
{
    private static readonly GuestDetails Details = new() { FirstName = "Ewa", LastName = "Żółkiewska", Email = "Ewa@Example.org" };

    private static Guest NewGuest(GuestDetails? details = null) => Guest.For(Guid.NewGuid(), details ?? Details, Sample.Now);

    [Fact]
    public void For_TypedDetails_AreStoredClean()
    {
        var guest = NewGuest(Details with { FirstName = "  Ewa \u202e ", LastName = "Z\u0307o\u0301ł\u0000ć", Organisation = " \t ", Question = "a\r\nb  " });

        (guest.Details.FirstName, guest.Details.LastName, guest.Details.Organisation, guest.Details.Question).ShouldBe(("Ewa", "Żółć", null, "a\nb"));
    }

    [Fact]
    public void For_Address_IsKeptAsTypedAndComparedWithoutCase() =>
        (NewGuest().Details.Email, NewGuest().EmailKey).ShouldBe(("Ewa@Example.org", "ewa@example.org"));

    [Fact]
    public void For_WithoutAddress_HasNoKey() => NewGuest(Details with { Email = " " }).EmailKey.ShouldBeNull();

    [Fact]
    public void For_TwoGuests_HaveUnguessableTokensAndReadableCodes()
    {
        var (one, other) = (NewGuest(), NewGuest());

        one.Token.ShouldMatch("^[0-9a-f]{32}$");
        one.Code.ShouldMatch("^[23456789ABCDEFGHJKLMNPQRSTUVWXYZ]{8}$");
        one.Token.ShouldNotBe(other.Token, StringComparer.Ordinal);
        one.Code.ShouldNotBe(other.Code, StringComparer.Ordinal);
    }

    [Fact]
    public void RotateToken_MakesOldLinksVoid()
    {
        var guest = NewGuest();
        var (token, version) = (guest.Token, guest.Version);

        guest.RotateToken();

        guest.Token.ShouldNotBe(token, StringComparer.Ordinal);
        guest.Version.ShouldNotBe(version);
    }

    [Fact]
    public void Describe_SameAfterCleaning_ChangesNothing()
    {
        var guest = NewGuest();
        var version = guest.Version;

        guest.Describe(Details with { FirstName = " Ewa " }).ShouldBeFalse();
        guest.Version.ShouldBe(version);

        guest.Describe(Details with { FirstName = "Eva" }).ShouldBeTrue();
        guest.Version.ShouldNotBe(version);
    }

    [Theory]
    [InlineData("zolkiewska")]
    [InlineData("ewa zolk")]
    [InlineData("example.org")]
    [InlineData("osrodek")]
    [InlineData("vip")]
    public void SearchText_WithoutAccentsAndCase_FindsTheGuest(string typed)
    {
        var guest = NewGuest(Details with { Organisation = "Ośrodek Wsparcia" });
        guest.Remark(new GuestRemarks { Tags = ["VIP"] });

        guest.SearchText.ShouldContain(typed);
    }

    [Fact]
    public void SearchTextAndSortKey_LongNames_FitTheirColumns()
    {
        var guest = NewGuest(Details with { FirstName = new string('ż', 100), LastName = new string('ź', 100), Organisation = new string('ł', 5_000) });

        guest.SearchText.Length.ShouldBeLessThanOrEqualTo(Guest.SearchTextMaxLength);
        guest.SortKey.Length.ShouldBeLessThanOrEqualTo(Guest.SortKeyMaxLength);
    }

    [Fact]
    public void SortKey_PolishNames_AreInTheOrderOfThePolishAlphabet()
    {
        string[] inOrder = ["Cis", "Ćma", "Dąb", "Lis", "Łoś", "Nowak", "Śliwa", "Zając", "Źrebiec", "Żaba"];

        var sorted = inOrder.Reverse()
            .Select(name => NewGuest(Details with { LastName = name }))
            .OrderBy(guest => Convert.ToHexString(guest.SortKey), StringComparer.Ordinal);

        sorted.Select(guest => guest.Details.LastName).ShouldBe(inOrder);
    }

    [Fact]
    public void Remark_Tags_AreLowerCaseSortedAndUnique()
    {
        var guest = NewGuest();

        guest.Remark(new GuestRemarks { Salutation = " Szanowna Pani Dyrektor ", Tags = ["VIP, panel", " vip ", "prasa;Panel"] }).ShouldBeTrue();

        (guest.Salutation, guest.Tags).ShouldBe(("Szanowna Pani Dyrektor", ",panel,prasa,vip,"));
        guest.Remarks.Tags.ShouldBe(["panel", "prasa", "vip"]);
        guest.Remark(guest.Remarks).ShouldBeFalse();
        guest.Remark(guest.Remarks with { Tags = [] }).ShouldBeTrue();
        guest.Tags.ShouldBe("");
    }

    [Fact]
    public void Opened_KeepsTheFirstTimeAndTheLast_AndTheVersion()
    {
        var guest = NewGuest();
        var version = guest.Version;

        guest.Opened(Sample.Now);
        guest.Opened(Sample.Now.AddDays(1));

        (guest.OpenedAt, guest.LastOpenedAt, guest.Version).ShouldBe((Sample.Now, Sample.Now.AddDays(1), version));
    }

    [Fact]
    public void Snapshot_Changed_TellsEachFieldThatDiffers()
    {
        var guest = NewGuest();
        var before = guest.Snapshot;
        guest.Describe(Details with { FirstName = "Eva", Phone = "22 123", Language = Language.En, AccessibilityNeeds = AccessibilityNeeds.Captions });
        guest.Say("Do zobaczenia");

        before.ChangesTo(guest.Snapshot).ShouldBe(
        [
            new FieldChange("FirstName", "Ewa", "Eva"),
            new FieldChange("Phone", Before: null, "22 123"),
            new FieldChange("Language", "Pl", "En"),
            new FieldChange("AccessibilityNeeds", Before: null, "Captions"),
            new FieldChange("Message", Before: null, "Do zobaczenia"),
        ]);
        guest.Snapshot.ChangesTo(guest.Snapshot).ShouldBeEmpty();
    }

    [Fact]
    public void ChangeOf_Reply_TellsWhoWhatAndWhen()
    {
        var debate = Sample.Debate();
        var guest = debate.NewGuest();
        var before = guest.Snapshot;
        debate.Accept(guest, Sample.Now, ["Jan"]);

        var change = GuestChange.Of(guest, GuestChangeKind.Replied, before, Sample.Now, new ChangedBy(Channel.Phone, "anna@example.org", "zadzwoniła"));

        (change.GuestId, change.EventId, change.At).ShouldBe((guest.Id, debate.Id, Sample.Now));
        (change.ReplyBefore, change.ReplyAfter).ShouldBe((Reply.None, Reply.Accepted));
        (change.Channel, change.Actor, change.Note).ShouldBe((Channel.Phone, "anna@example.org", "zadzwoniła"));
        change.Fields.ShouldBe([new FieldChange("Companions", Before: null, "Jan")]);
    }

    [Fact]
    public void ChangeRequest_ToEdit_SaysWhatItWouldChangeOfTheGuestAsTheyAre()
    {
        var guest = NewGuest();
        var request = ChangeRequest.ToEdit(guest, guest.Details with { JobTitle = " wójt " }, ["Jan Żak"], Sample.Now);

        request.ChangesTo(guest).ShouldBe([new FieldChange("JobTitle", guest.Details.JobTitle, "wójt"), new FieldChange("Companions", null, "Jan Żak")]);
        guest.Describe(guest.Details with { JobTitle = "wójt" });
        request.ChangesTo(guest).ShouldBe([new FieldChange("Companions", null, "Jan Żak")]);
        ChangeRequest.ToCome(guest, Sample.Now).ChangesTo(guest).ShouldBeEmpty();
    }

    [Fact]
    public void ChangeRequest_IsDecidedOnce()
    {
        var request = ChangeRequest.ToCome(NewGuest(), Sample.Now);

        request.Decide(granted: false, "anna@example.org", Sample.Now).ShouldBeTrue();
        request.Decide(granted: true, "jan@example.org", Sample.Now.AddDays(1)).ShouldBeFalse();

        (request.State, request.DecidedBy, request.DecidedAt).ShouldBe((ChangeRequestState.Refused, "anna@example.org", Sample.Now));
    }

    [Fact]
    public void SortKey_IsTheSameInAnyCultureOfTheProcess()
    {
        var (culture, expected) = (CultureInfo.CurrentCulture, NewGuest().SortKey);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            NewGuest().SortKey.ShouldBe(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }
}

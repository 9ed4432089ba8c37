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

    [Theory]
    [InlineData("zolkiewska urzad")]
    [InlineData("urzad wojt")]
    [InlineData("jan kowal zofia")]
    public void SearchText_NeighbouringFields_AreWordsOfTheirOwn(string words)
    {
        var guest = NewGuest(Details with { Organisation = "Urząd", JobTitle = "Wójt" });
        Sample.Debate().Accept(guest, Sample.Now, ["Jan Kowal", "Zofia"]);

        guest.SearchText.ShouldContain(words);
    }

    [Fact]
    public void SearchText_CompanionWhoStaysAtHome_IsNotFoundAnyMore()
    {
        var debate = Sample.Debate();
        var guest = debate.Replied("Ewa", "Jan Kowal");
        var version = guest.Version;

        debate.Bring(guest, ["Zofia Lis"], Sample.Now);

        guest.SearchText.ShouldContain("zofia lis");
        guest.SearchText.ShouldNotContain("kowal");
        guest.Version.ShouldNotBe(version);
    }

    [Fact]
    public void SearchTextAndSortKeys_LongNames_FitTheirColumns()
    {
        var guest = NewGuest(Details with { FirstName = new string('ż', 100), LastName = new string('ź', 100), Organisation = new string('ł', 5_000) });

        guest.SearchText.Length.ShouldBeLessThanOrEqualTo(Guest.SearchTextMaxLength);
        guest.SortKey.Length.ShouldBeLessThanOrEqualTo(Guest.SortKeyMaxLength);
        guest.OrganisationKey.Length.ShouldBe(Guest.SortKeyMaxLength);
    }

    [Fact]
    public void SearchText_LongerThanItsColumn_KeepsTheBeginning()
    {
        var guest = NewGuest(Details with { Organisation = new string('a', Guest.SearchTextMaxLength) });

        guest.SearchText.Length.ShouldBe(Guest.SearchTextMaxLength);
        guest.SearchText.ShouldStartWith("ewa zolkiewska");
    }

    [Fact]
    public void SortKey_SameLastName_FirstNamesDecideAndCaseDoesNot()
    {
        static string Key(string first, string last) => Convert.ToHexString(NewGuest(Details with { FirstName = first, LastName = last }).SortKey);

        Key("Adam", "Zając").ShouldBeLessThan(Key("Zofia", "Zając"));
        Key("Zofia", "Adamska").ShouldBeLessThan(Key("Adam", "Zając"));
        Key("ADAM", "zając").ShouldBe(Key("Adam", "Zając"));
    }

    [Theory]
    [InlineData("Ewa", "Żółkiewska", "Ewa Żółkiewska")]
    [InlineData("Ewa", "", "Ewa")]
    [InlineData("", "Żółkiewska", "Żółkiewska")]
    public void FullName_OneNameIsMissing_IsTheOtherAlone(string first, string last, string full) =>
        NewGuest(Details with { FirstName = first, LastName = last }).FullName.ShouldBe(full);

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
    public void OrganisationKey_Institutions_AreInPolishOrderWithoutRegardToCase_AfterNone()
    {
        string?[] inOrder = [null, "Dom Kultury", "FUNDACJA LAS", "Fundacja Ląd", "Fundacja Łąka", "Śląski Uniwersytet", "Żabka"];

        var sorted = inOrder.Reverse()
            .Select(organisation => NewGuest(Details with { Organisation = organisation }))
            .OrderBy(guest => Convert.ToHexString(guest.OrganisationKey), StringComparer.Ordinal);

        sorted.Select(guest => guest.Details.Organisation).ShouldBe(inOrder);
        NewGuest(Details with { Organisation = "fundacja łąka" }).OrganisationKey.ShouldBe(NewGuest(Details with { Organisation = "Fundacja Łąka" }).OrganisationKey);
    }

    [Fact]
    public void OrganisationKey_InstitutionIsNoLongerKnown_IsEmpty()
    {
        var guest = NewGuest(Details with { Organisation = "Fundacja Łąka" });

        guest.Describe(Details with { Organisation = null });

        guest.OrganisationKey.ShouldBeEmpty();
    }

    [Fact]
    public void Remark_Tags_AreLowerCaseSortedAndUnique()
    {
        var guest = NewGuest();

        guest.Remark(new GuestRemarks { Salutation = " Szanowna Pani Dyrektor ", Tags = ["VIP, panel", " vip ", "prasa;Panel"] }).ShouldBeTrue();

        (guest.Remarks.Salutation, guest.Tags).ShouldBe(("Szanowna Pani Dyrektor", ",panel,prasa,vip,"));
        guest.Remarks.Tags.ShouldBe(["panel", "prasa", "vip"]);
        guest.Remark(guest.Remarks).ShouldBeFalse();
        guest.Remark(guest.Remarks with { Tags = [] }).ShouldBeTrue();
        guest.Tags.ShouldBe("");
    }

    [Theory]
    [InlineData("Szanowny Panie", "vip", "dzwonić rano")]
    [InlineData("Szanowna Pani", "panel", "dzwonić rano")]
    [InlineData("Szanowna Pani", "vip", "pisać")]
    public void Remark_OneThingIsOther_IsAChange(string salutation, string tag, string notes)
    {
        var guest = NewGuest();
        guest.Remark(new GuestRemarks { Salutation = "Szanowna Pani", Tags = ["vip"], Notes = "dzwonić rano" });
        var version = guest.Version;

        guest.Remark(new GuestRemarks { Salutation = salutation, Tags = [tag], Notes = notes }).ShouldBeTrue();

        (guest.Remarks.Salutation, guest.Remarks.Tags.Single(), guest.Remarks.Notes).ShouldBe((salutation, tag, notes));
        guest.Version.ShouldNotBe(version);
    }

    [Fact]
    public void Invited_Again_KeepsTheFirstTime()
    {
        var guest = NewGuest();

        guest.Invited(Sample.Now);
        guest.Invited(Sample.Now.AddDays(1));

        guest.InvitedAt.ShouldBe(Sample.Now);
    }

    [Fact]
    public void Say_TypedMessage_IsStoredCleanAndCanBeTakenBack()
    {
        var guest = NewGuest();

        guest.Say(" Niestety\r\n  nie mogę \u202e\n");
        guest.Message.ShouldBe("Niestety\nnie mogę");

        guest.Say(" ");
        guest.Message.ShouldBeNull();
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

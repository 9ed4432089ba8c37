using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

public class GuestMatchingTests
{
    private static readonly DateTime Now = new(2027, 6, 1, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Match_SameAddressInAnotherCase_IsTheSameGuest()
    {
        var guest = Known("Anna", "Nowak", "Urząd", "anna@example.org");

        Match([Row("A.", "NOWAK-INNA", null, " ANNA@example.org ")], guest)[0].Guest.ShouldBe(guest);
        Match([Row(null, null, null, "anna@example.org")], guest)[0].Guest.ShouldBe(guest);
    }

    /// <summary>O3: Jan's record with his reply and link does not become Anna's.</summary>
    [Fact]
    public void Match_SameAddressUnderAnotherName_IsNobodyUntilSomebodySaysSo()
    {
        var jan = Known("Jan", "Kowalski", "Urząd", "jan@example.org");

        Match([Row("Anna", "Inna", null, "jan@example.org")], jan)[0].ShouldBe(new RowMatch(Owner: jan));
    }

    /// <summary>O4: three people of one office are three people, the next time too.</summary>
    [Fact]
    public void Match_OneAddressThreeNames_AreThreePeople_AndMatchThemselvesTheNextTime()
    {
        ImportedGuest[] rows =
        [
            Row("Anna", "Nowak", "Urząd", "sekretariat@example.org"), Row("Jan", "Kowalski", "Urząd", "sekretariat@example.org"), Row("Ewa", "Lis", "Urząd", "sekretariat@example.org"),
            Row("A.", "Nowak", null, "Sekretariat@example.org"),
        ];

        Match(rows).ShouldBe([new RowMatch(), new RowMatch(SharesWith: 0), new RowMatch(SharesWith: 0), new RowMatch(DuplicateOf: 0)]);

        Guest[] guests = [.. rows.Take(3).Select(row => Known(row.Details.FirstName, row.Details.LastName, "Urząd", row.Details.Email))];
        Match([.. rows.Take(3).Reverse()], guests).Select(match => match.Guest).ShouldBe(guests.Reverse());
    }

    [Fact]
    public void Match_SharedAddressAndNoName_IsAmbiguous()
    {
        Guest[] guests = [Known("Anna", "Nowak", "Urząd", "sekretariat@example.org"), Known("Jan", "Kowalski", "Urząd", "sekretariat@example.org")];

        Match([Row(null, null, "Urząd", "sekretariat@example.org")], guests)[0].IsAmbiguous.ShouldBeTrue();
        Match([Row("J.", "Kowalski", "Urząd", "sekretariat@example.org")], guests)[0].Guest.ShouldBe(guests[1]);
        Match([Row("Ewa", "Lis", "Urząd", "sekretariat@example.org")], guests)[0].Owner.ShouldBe(guests[0]);
    }

    [Fact]
    public void Match_NoAddress_IsTheGuestOfThatNameAndInstitution()
    {
        var guest = Known("Łucja", "Źródło", "Urząd Gminy", null);

        Match([Row("LUCJA", "zrodlo", "urzad  gminy", null)], guest)[0].Guest.ShouldBe(guest);
        Match([Row("Łucja", "Źródło", "Inny urząd", null)], guest)[0].ShouldBe(new RowMatch());
    }

    [Fact]
    public void Match_NothingButAName_IsWhoeverIsCalledSo()
    {
        Guest[] guests = [Known("Łucja", "Źródło", "Urząd Gminy", null), Known("Jan", "Lis", "Urząd", "jan@example.org"), Known("Ewa", "Gil", "A", null), Known("Ewa", "Gil", "B", null)];

        Match([Row("Łucja", "Źródło", null, null)], guests)[0].Guest.ShouldBe(guests[0]);
        Match([Row("Jan", "Lis", null, null)], guests)[0].Guest.ShouldBe(guests[1]);
        Match([Row("Ewa", "Gil", null, null)], guests)[0].IsAmbiguous.ShouldBeTrue();
        Match([Row("Jan", "Lis", null, "inny@example.org")], guests)[0].ShouldBe(new RowMatch());
    }

    [Fact]
    public void Match_AddressOfAGuestWithoutOne_IsNewsOfThatGuest()
    {
        var guest = Known("Anna", "Nowak", "Urząd", null);

        Match([Row("Anna", "Nowak", "Urząd", "anna@example.org")], guest)[0].Guest.ShouldBe(guest);
    }

    [Fact]
    public void Match_AnotherAddressUnderTheSameName_IsSomebodyElse()
    {
        var guest = Known("Anna", "Nowak", "Urząd", "anna@example.org");

        Match([Row("Anna", "Nowak", "Urząd", "druga@example.org")], guest)[0].ShouldBe(new RowMatch());
    }

    [Fact]
    public void Match_NoAddressAndSeveralOfThatName_IsAmbiguous()
    {
        Guest[] guests = [Known("Anna", "Nowak", "Urząd", "a1@example.org"), Known("Anna", "Nowak", "Urząd", "a2@example.org")];

        Match([Row("Anna", "Nowak", "Urząd", null)], guests)[0].IsAmbiguous.ShouldBeTrue();
        Match([Row("Anna", "Nowak", "Urząd", "a2@example.org")], guests)[0].Guest.ShouldBe(guests[1]);
    }

    [Fact]
    public void Match_NoAddressAndOnlyOneOfThatNameHasNone_IsThatOne()
    {
        Guest[] guests = [Known("Anna", "Nowak", "Urząd", "anna@example.org"), Known("Anna", "Nowak", "Urząd", null)];

        Match([Row("Anna", "Nowak", "Urząd", null)], guests)[0].ShouldBe(new RowMatch(guests[1]));
    }

    [Fact]
    public void Match_NoAddressAndTwoOfThatNameHaveNone_IsAmbiguous()
    {
        Guest[] guests = [Known("Anna", "Nowak", "Urząd", null), Known("Anna", "Nowak", "Urząd", null)];

        Match([Row("Anna", "Nowak", "Urząd", null)], guests)[0].ShouldBe(new RowMatch(IsAmbiguous: true));
    }

    [Fact]
    public void Match_AddressAndTwoOfThatNameWithout_IsSomebodyElseRatherThanAGuess()
    {
        Guest[] guests = [Known("Anna", "Nowak", "Urząd", null), Known("Anna", "Nowak", "Urząd", null)];

        Match([Row("Anna", "Nowak", "Urząd", "anna@example.org")], guests)[0].ShouldBe(new RowMatch());
    }

    [Fact]
    public void Match_InstitutionWithoutAName_IsSomebodyNew() =>
        Match([Row(null, null, "Urząd", null)], Known("", "", "Urząd", "sekretariat@example.org"))[0].ShouldBe(new RowMatch());

    [Fact]
    public void Match_AddressFurtherDown_HasTheFirstChoice()
    {
        var guest = Known("Anna", "Nowak", "Urząd", "anna@example.org");

        var matches = Match([Row("Anna", "Nowak", "Urząd", null), Row("Anna", "Nowak-Kowalska", "Urząd", "anna@example.org")], guest);

        matches[0].ShouldBe(new RowMatch());
        matches[1].Guest.ShouldBe(guest);
    }

    [Fact]
    public void Match_RowsAboutTheSamePerson_OnlyTheFirstCounts()
    {
        var matches = Match(
        [
            Row("Anna", "Nowak", "Urząd", "anna@example.org"),
            Row("A.", "Nowak", null, "ANNA@example.org"),
            Row("Jan", "Kowal", "Urząd", null),
            Row("jan", "KOWAL", "urzad", null),
            Row("Jan", "Kowal", "Urząd", "jan@example.org"),
            Row("Anna", "Nowak", "Urząd", null),
            Row("Anna", "Nowak", "Urząd", "inna@example.org"),
            Row(null, null, null, null),
            Row(null, null, null, null),
        ]);

        matches.Select(match => match.DuplicateOf).ShouldBe([null, 0, null, 2, 2, 0, null, null, null]);
    }

    [Fact]
    public void Match_GuestForTwoRows_BelongsToTheFirst()
    {
        var guest = Known("Anna", "Nowak", "Urząd", null);

        var matches = Match([Row("Anna", "Nowak", "Urząd", "a1@example.org"), Row("Anna", "Nowak", "Urząd", "a2@example.org")], guest);

        matches.Select(match => match.Guest).ShouldBe([guest, null]);
    }

    [Fact]
    public void Match_NamesakeTakenByTheirAddress_LeavesTheOtherToARowWithoutOne()
    {
        Guest[] guests = [Known("Anna", "Nowak", "Urząd", "a1@example.org"), Known("Anna", "Nowak", "Urząd", "a2@example.org")];

        var matches = Match([Row("Anna", "Nowak-Inna", null, "a1@example.org"), Row("Anna", "Nowak", "Urząd", null)], guests);

        matches.Select(match => match.Guest).ShouldBe(guests);
    }

    [Fact]
    public void ApplyTo_EmptyCells_LeaveWhatIsStored_AndTagsComeToTheOthers()
    {
        var guest = Known("Anna", "Nowak", "Urząd", "anna@example.org");
        guest.Remark(new GuestRemarks { Tags = ["vip"], Salutation = "Szanowna Pani" });
        var row = Row(null, null, null, "anna@example.org");
        row = row with { Details = row.Details with { JobTitle = "wójt" }, Remarks = new GuestRemarks { Tags = ["Panel, vip"] }, Language = Language.Fr };

        row.ApplyTo(guest).ShouldBeTrue();
        row.ApplyTo(guest).ShouldBeFalse();

        (guest.FullName, guest.Details.Organisation, guest.Details.JobTitle, guest.Details.Language).ShouldBe(("Anna Nowak", "Urząd", "wójt", Language.Fr));
        (guest.Tags, guest.Remarks.Salutation).ShouldBe((",panel,vip,", "Szanowna Pani"));
    }

    private static IReadOnlyList<RowMatch> Match(IReadOnlyList<ImportedGuest> rows, params Guest[] guests) => GuestMatching.Match(rows, guests);

    private static ImportedGuest Row(string? first, string? last, string? organisation, string? email) =>
        new() { Details = new GuestDetails { FirstName = first ?? "", LastName = last ?? "", Organisation = organisation, Email = email } };

    private static Guest Known(string first, string last, string? organisation, string? email) => Guest.For(
        Guid.NewGuid(), new GuestDetails { FirstName = first, LastName = last, Organisation = organisation, Email = email }, Now);
}

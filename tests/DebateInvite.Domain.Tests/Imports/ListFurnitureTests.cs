using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

/// <summary>I11: totals, footers, headings within a list. Columns: first name, last name, institution, e-mail address.</summary>
public class ListFurnitureTests
{
    private static readonly string[] Headings = ["Imię", "Nazwisko", "Instytucja", "E-mail"];

    [Theory]
    [InlineData("Razem:|2||")]
    [InlineData("|Razem|2|")]
    [InlineData("Suma częściowa||12|")]
    [InlineData("Liczba gości|45||")]
    [InlineData("w tym VIP|3||")]
    [InlineData("TOTAL|2||")]
    [InlineData("Lista zawiera dane osobowe|||")]
    [InlineData("||Województwo mazowieckie|")]
    [InlineData("Strona 1 z 3|||")]
    [InlineData("1|2|3|4")]
    [InlineData("Imię|Nazwisko|Instytucja|E-mail")]
    [InlineData("Sporządziła: A. Nowak|||")]
    [InlineData("SAMORZĄD|||")]
    [InlineData("|Samorząd||")]
    [InlineData("|Nowak||")]
    public void IsLikely_NobodysRow_IsTold(string row) => IsLikely(row).ShouldBeTrue();

    [Theory]
    [InlineData("Anna|Nowak||")]
    [InlineData("Anna|Suma|Urząd Gminy|")]
    [InlineData("Razem|Nowak|Stowarzyszenie|")]
    [InlineData("|||anna@example.org")]
    [InlineData("Razem|||anna@example.org")]
    [InlineData("|Nowak|Urząd|")]
    [InlineData("Madonna||Scena|")]
    [InlineData("Олена|Шевченко||")]
    public void IsLikely_Person_IsNone(string row) => IsLikely(row).ShouldBeFalse();

    [Fact]
    public void IsLikely_OnlyColumn_OfNames_IsPeople()
    {
        var says = new ImportedGuest { Details = GuestSnapshot.Nobody.Details with { FirstName = "Anna", LastName = "Nowak" } };

        ListFurniture.IsLikely(["Anna Nowak"], ["Osoba"], says).ShouldBeFalse();
    }

    [Theory]
    [InlineData("GOŚCIE HONOROWI", true)]
    [InlineData("Samorządy", true)]
    [InlineData("Anna Nowak", false)]
    public void IsLikely_HeadingOfASection_InAColumnOfWholeNames(string cell, bool isLikely)
    {
        var name = WholeName.Split(cell, isLastFirst: false);
        var says = new ImportedGuest { Details = GuestSnapshot.Nobody.Details with { FirstName = name.First ?? "", LastName = name.Last ?? "" } };

        ListFurniture.IsLikely([cell], ["Imię i nazwisko", "Instytucja", "E-mail"], says).ShouldBe(isLikely);
    }

    private static bool IsLikely(string row)
    {
        var cells = row.Split('|');
        var says = new ImportedGuest { Details = GuestSnapshot.Nobody.Details with { FirstName = cells[0], LastName = cells[1], Email = cells[3] } };
        return ListFurniture.IsLikely(cells, Headings, says);
    }
}

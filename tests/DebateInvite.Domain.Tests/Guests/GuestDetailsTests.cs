using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

public class GuestDetailsTests
{
    private static readonly GuestDetails Full = new()
    {
        FirstName = "Łucja", LastName = "Źródło", Email = "lucja@example.org", Phone = "22 123 45 67", Organisation = "Urząd", JobTitle = "wójt",
        Sector = Sector.LocalGovernment, Language = Language.Fr, AccessibilityNeeds = AccessibilityNeeds.Captions, AccessibilityNotes = "blisko sceny", Question = "Jak?",
    };

    [Fact]
    public void EveryField_IsWhatHistoryTellsOf()
    {
        var changes = GuestSnapshot.Nobody.ChangesTo(GuestSnapshot.Nobody with { Details = Full });

        changes.Select(change => change.Field).ShouldBe(typeof(GuestDetails).GetProperties().Select(property => property.Name), ignoreOrder: true);
    }

    [Fact]
    public void FilledFrom_NothingSaid_TakesOverEveryField_InItsOwnLanguage() =>
        GuestSnapshot.Nobody.Details.FilledFrom(Full).ShouldBe(Full with { Language = GuestSnapshot.Nobody.Details.Language });

    [Fact]
    public void FilledFrom_EverythingSaid_KeepsIt() =>
        Full.FilledFrom(new GuestDetails { FirstName = "Jan", LastName = "Nowak", Email = "jan@example.org", Question = "Po co?" }).ShouldBe(Full);
}

using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

/// <summary>What a guest's history tells of a change.</summary>
public class GuestSnapshotTests
{
    [Fact]
    public void ChangesTo_FromNobodyToAGuest_TellsAllThatIsKnownInTheOrderOfTheForm() =>
        GuestSnapshot.Nobody.ChangesTo(Known().Snapshot).ShouldBe(
        [
            new FieldChange("Salutation", Before: null, "Szanowna Pani"),
            new FieldChange("FirstName", Before: null, "Ewa"),
            new FieldChange("LastName", Before: null, "Żółkiewska"),
            new FieldChange("Email", Before: null, "ewa@example.org"),
            new FieldChange("Phone", Before: null, "22 123"),
            new FieldChange("Organisation", Before: null, "Urząd"),
            new FieldChange("JobTitle", Before: null, "wójt"),
            new FieldChange("Sector", Before: null, "Ngo"),
            new FieldChange("Language", "Pl", "Fr"),
            new FieldChange("AccessibilityNeeds", Before: null, "InductionLoop, Captions"),
            new FieldChange("AccessibilityNotes", Before: null, "pierwszy rząd"),
            new FieldChange("Question", Before: null, "Kiedy?"),
            new FieldChange("Companions", Before: null, "Jan, Zofia"),
            new FieldChange("Message", Before: null, "Do zobaczenia"),
            new FieldChange("Tags", Before: null, "panel, vip"),
            new FieldChange("Notes", Before: null, "dzwonić rano"),
        ]);

    [Fact]
    public void ChangesTo_EverythingTakenBack_TellsWhatWasThere()
    {
        var told = GuestSnapshot.Nobody.ChangesTo(Known().Snapshot);

        Known().Snapshot.ChangesTo(GuestSnapshot.Nobody)
            .ShouldBe(told.Select(change => new FieldChange(change.Field, Before: change.After, After: change.Before)));
    }

    [Fact]
    public void ChangesTo_FromNobodyToAGuestWithANameOnly_TellsNothingElse() =>
        GuestSnapshot.Nobody.ChangesTo(Sample.Debate().NewGuest("Ewa").Snapshot).ShouldBe(
            [new FieldChange("FirstName", Before: null, "Ewa"), new FieldChange("LastName", Before: null, "Przykładna")]);

    [Fact]
    public void ChangesTo_OtherLettersOfTheSameWord_IsAChange()
    {
        var guest = Known();
        var before = guest.Snapshot;

        guest.Describe(guest.Details with { LastName = "żółkiewska" });

        before.ChangesTo(guest.Snapshot).ShouldBe([new FieldChange("LastName", "Żółkiewska", "żółkiewska")]);
    }

    private static Guest Known()
    {
        var guest = Guest.For(
            Guid.NewGuid(),
            new GuestDetails
            {
                FirstName = "Ewa",
                LastName = "Żółkiewska",
                Email = "ewa@example.org",
                Phone = "22 123",
                Organisation = "Urząd",
                JobTitle = "wójt",
                Sector = Sector.Ngo,
                Language = Language.Fr,
                AccessibilityNeeds = AccessibilityNeeds.InductionLoop | AccessibilityNeeds.Captions,
                AccessibilityNotes = "pierwszy rząd",
                Question = "Kiedy?",
            },
            Sample.Now);
        guest.Remark(new GuestRemarks { Salutation = "Szanowna Pani", Tags = ["vip", "panel"], Notes = "dzwonić rano" });
        guest.Say("Do zobaczenia");
        Sample.Debate().Accept(guest, Sample.Now, ["Jan", "Zofia"]);
        return guest;
    }
}

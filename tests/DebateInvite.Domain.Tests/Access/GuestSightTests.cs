using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Access;

public class GuestSightTests
{
    // Every field has a value, so that one that is not hidden is seen.
    private static readonly GuestSnapshot Known = new(
        Reply.Accepted,
        new GuestDetails
        {
            FirstName = "Ewa", LastName = "Przykładna", Email = "ewa@example.org", Phone = "+48", Organisation = "Gmina", JobTitle = "wójt",
            Sector = Sector.Other, Language = Language.En, AccessibilityNeeds = AccessibilityNeeds.Captions, AccessibilityNotes = "alergia", Question = "Jak?",
        },
        new GuestRemarks { Salutation = "Pani Wójt", Tags = ["vip"], Notes = "oddzwonić" },
        ["Jan"],
        Message: "Nie mogę.");

    private static readonly string[] Hidden = [nameof(GuestDetails.AccessibilityNeeds), nameof(GuestDetails.AccessibilityNotes), nameof(Guest.Notes)];

    public static TheoryData<Role, string[]> Sights => new()
    {
        { Role.Organiser, [] },
        { Role.Secretariat, [nameof(GuestDetails.AccessibilityNeeds), nameof(GuestDetails.AccessibilityNotes)] },
        { Role.Reader, Hidden },
        { Role.Door, Hidden },
    };

    [Theory]
    [MemberData(nameof(Sights))]
    public void Of_EachField_IsHiddenOrAsItIs(Role role, string[] hidden)
    {
        var sight = new GuestSight(Roles.RightsOf(role));

        var seen = sight.Of(Known);

        foreach (var field in GuestSnapshot.FieldNames)
        {
            Known.ValueOf(field).ShouldNotBeNull(field);
            sight.Shows(field).ShouldBe(!hidden.Contains(field), field);
            seen.ValueOf(field).ShouldBe(sight.Shows(field) ? Known.ValueOf(field) : null, field);
        }

        sight.Of(GuestSnapshot.Nobody.ChangesTo(Known)).Select(change => change.Field)
            .ShouldBe(GuestSnapshot.FieldNames.Except(hidden, StringComparer.Ordinal));
    }

    [Fact]
    public void Kept_TypedByWhoSeesNeither_StaysWhatItWas()
    {
        var sight = new GuestSight(Roles.RightsOf(Role.Reader));

        var details = sight.Kept(Known.Details with { JobTitle = "radna", AccessibilityNeeds = AccessibilityNeeds.None, AccessibilityNotes = "co innego" }, Known.Details);
        var remarks = sight.Kept(Known.Remarks with { Salutation = "Pani", Notes = null }, Known.Remarks);

        (details.JobTitle, details.AccessibilityNeeds, details.AccessibilityNotes).ShouldBe(("radna", AccessibilityNeeds.Captions, "alergia"));
        (remarks.Salutation, remarks.Notes).ShouldBe(("Pani", "oddzwonić"));
    }
}

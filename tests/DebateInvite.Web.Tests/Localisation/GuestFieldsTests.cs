using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Localisation;

namespace DebateInvite.Web.Tests.Localisation;

public class GuestFieldsTests
{
    [Fact]
    public void All_AreTheFieldsThatHistoryTellsOf() =>
        GuestFields.All.Select(field => field.Name).ShouldBe(GuestSnapshot.FieldNames, ignoreOrder: true);

    [Fact]
    public void In_Choices_AreInWords()
    {
        var says = GuestSnapshot.Nobody with
        {
            Details = GuestSnapshot.Nobody.Details with
            {
                Sector = Sector.Ngo,
                Language = Language.Fr,
                AccessibilityNeeds = AccessibilityNeeds.Captions | AccessibilityNeeds.LargePrint,
            },
        };

        GuestFields.All.Select(field => field.In(says)).OfType<string>()
            .ShouldBe(["Organizacja pozarządowa", "Français", "Napisy, Materiały w\u00a0powiększonym druku"]);
    }

    [Fact]
    public void Show_FieldThatThereIsNoLonger_HasItsName()
    {
        GuestFields.LabelOf("ShoeSize").ShouldBe("ShoeSize");
        GuestFields.Show("ShoeSize", "44").ShouldBe("44");
        GuestFields.Show(nameof(GuestDetails.Phone), null).ShouldBe("–");
    }
}

using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Tests.Typing;

public class NameOfTests
{
    [Theory]
    [InlineData("Ngo")]
    [InlineData("ngo")]
    [InlineData("NGO")]
    public void Read_NameInAnyCase_IsTheChoice(string name) => NameOf.Read<Sector>(name).ShouldBe(Sector.Ngo);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("Ngo, Media")]
    [InlineData(" Ngo")]
    [InlineData("Charity")]
    public void Read_AnythingElse_IsNoChoice(string? name) => NameOf.Read<Sector>(name).ShouldBeNull();

    [Fact]
    public void Read_SeveralNeedsAtOnce_IsNoChoice() => NameOf.Read<AccessibilityNeeds>("Captions, LargePrint").ShouldBeNull();
}

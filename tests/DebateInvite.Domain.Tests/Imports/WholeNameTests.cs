using DebateInvite.Domain.Imports;

namespace DebateInvite.Domain.Tests.Imports;

/// <summary>I8: names in one cell, in either order.</summary>
public class WholeNameTests
{
    [Theory]
    [InlineData("Anna Maria Nowak", "Anna Maria", "Nowak")]
    [InlineData("Kowalczyk, Piotr", "Piotr", "Kowalczyk")]
    [InlineData("Kowalczyk,Piotr Jan", "Piotr Jan", "Kowalczyk")]
    [InlineData("Prénom NOM", "Prénom", "NOM")]
    [InlineData("DUPONT Jean-Pierre", "Jean-Pierre", "DUPONT")]
    [InlineData("Jean-Pierre DE LA TOUR", "Jean-Pierre", "DE LA TOUR")]
    [InlineData("Hélène de la Tour", "Hélène", "de la Tour")]
    [InlineData("Jan van der Berg", "Jan", "van der Berg")]
    [InlineData("Jan van der BERG", "Jan", "van der BERG")]
    [InlineData("Anna Nowak - Kowalska", "Anna", "Nowak-Kowalska")]
    [InlineData("ANNA NOWAK", "ANNA", "NOWAK")]
    [InlineData("Jan Kowalski, prof. UW", "Jan", "Kowalski")]
    [InlineData("Jan Kowalski MBA", "Jan", "Kowalski MBA")]
    [InlineData("Ванда ШЕВЧЕНКО", "Ванда", "ШЕВЧЕНКО")]
    [InlineData("Madonna", null, "Madonna")]
    [InlineData("Kowalski,", null, "Kowalski")]
    [InlineData(" ", null, null)]
    public void Split_FirstNameFirst(string name, string? first, string? last) => WholeName.Split(name, isLastFirst: false).ShouldBe((first, last));

    [Theory]
    [InlineData("Nowak Anna Maria", "Anna Maria", "Nowak")]
    [InlineData("van der Berg Jan", "Jan", "van der Berg")]
    [InlineData("Kowalczyk, Piotr", "Piotr", "Kowalczyk")]
    [InlineData("Jean DUPONT", "Jean", "DUPONT")]
    public void Split_LastNameFirst(string name, string? first, string? last) => WholeName.Split(name, isLastFirst: true).ShouldBe((first, last));
}

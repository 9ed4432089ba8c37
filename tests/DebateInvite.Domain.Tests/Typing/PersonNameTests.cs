using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Tests.Typing;

public class PersonNameTests
{
    [Theory]
    [InlineData("Łucja", "Źródło", "LUCJA", "zrodlo")]
    [InlineData("Anna", "Nowak-Kowalska", "Anna", "Nowak Kowalska")]
    [InlineData("Anna", "Nowak", "Anna", "Nowak-Kowalska")]
    [InlineData("Anna", "Nowak", "A.", "Nowak")]
    [InlineData("Anna Maria", "Nowak", "Anna", "Nowak")]
    [InlineData("Anna Maria", "Nowak", "A. M.", "Nowak")]
    [InlineData("Anna", "Nowak", "Nowak", "Anna")]
    [InlineData("Jean-Pierre", "Lefèvre", "Jean Pierre", "Lefevre")]
    [InlineData("", "Nowak", "Anna", "Nowak")]
    [InlineData("", "", "Anna", "Nowak")]
    [InlineData("Zoﬁa", "O´Brien—Żak", "Zofia", "O'Brien-Żak")]
    public void AreSame_SmallDifferences_True(string first, string last, string otherFirst, string otherLast) =>
        (PersonName.AreSame(first, last, otherFirst, otherLast), PersonName.AreSame(otherFirst, otherLast, first, last)).ShouldBe((true, true));

    [Theory]
    [InlineData("Jan", "Nowak", "Joanna", "Nowak")]
    [InlineData("Jan", "Kowalski", "Anna", "Inna")]
    [InlineData("Jan", "Kowalski", "Jan", "Kowalska")]
    [InlineData("Anna", "Nowak", "B.", "Nowak")]
    [InlineData("Anna Maria", "Nowak", "Anna Ewa", "Nowak")]
    [InlineData("Anna", "Nowak-Kowalska", "Anna", "Nowak-Wiśniewska")]
    public void AreSame_OtherPeople_False(string first, string last, string otherFirst, string otherLast) =>
        (PersonName.AreSame(first, last, otherFirst, otherLast), PersonName.AreSame(otherFirst, otherLast, first, last)).ShouldBe((false, false));
}

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
    [InlineData("Jan Kowalski MBA", "Jan", "Kowalski")]
    [InlineData("Jan Kowalski jr.", "Jan", "Kowalski jr.")]
    [InlineData("dr hab. Jan Kowalski, prof. UW", "Jan", "Kowalski")]
    [InlineData("prof. dr hab. n. med. Anna Nowak", "Anna", "Nowak")]
    [InlineData("prof.dr Anna Nowak", "Anna", "Nowak")]
    [InlineData("gen. bryg. Jan Sowa", "Jan", "Sowa")]
    [InlineData("Mme Hélène Dupont", "Hélène", "Dupont")]
    [InlineData("M. Jean DUPONT", "Jean", "DUPONT")]
    [InlineData("M. Dupont", "M.", "Dupont")]
    [InlineData("Pan Wei", "Pan", "Wei")]
    [InlineData("Pani Ewa Gil", "Ewa", "Gil")]
    [InlineData("Kowalski, Jan, wójt", "Jan", "Kowalski")]
    [InlineData("Jan Kowalski, wójt gminy", "Jan", "Kowalski")]
    [InlineData("nowak, anna", "anna", "nowak")]
    [InlineData("von Trapp, Maria", "Maria", "von Trapp")]
    [InlineData("Jan Kowalski (zastępca)", "Jan", "Kowalski")]
    [InlineData("Jan Kowalski - wójt", "Jan", "Kowalski")]
    [InlineData("Jan Kowalski – Prezes Zarządu", "Jan", "Kowalski")]
    [InlineData("Anna Nowak / wójt", "Anna", "Nowak")]
    [InlineData("Rokita - Nowak", null, "Rokita-Nowak")]
    [InlineData("Anna Nowak z mężem", "Anna", "Nowak")]
    [InlineData("Anna Nowak + 1", "Anna", "Nowak")]
    [InlineData("Jan Kowalski sekretarz", "Jan", "Kowalski")]
    [InlineData("anna nowak", "anna", "nowak")]
    [InlineData("علي حسن", "علي", "حسن")]
    [InlineData("- Kowalski -", null, "Kowalski")]
    [InlineData("(Kowalski)", null, "(Kowalski)")]
    [InlineData("Em, Nguyen", "Nguyen", "Em")]
    [InlineData("Kowalski, II", null, "Kowalski")]
    [InlineData("Ванда ШЕВЧЕНКО", "Ванда", "ШЕВЧЕНКО")]
    [InlineData("Madonna", null, "Madonna")]
    [InlineData("Kowalski,", null, "Kowalski")]
    [InlineData(" ", null, null)]
    public void Split_FirstNameFirst(string name, string? first, string? last) => Named(WholeName.Split(name, isLastFirst: false)).ShouldBe((first, last));

    [Theory]
    [InlineData("Nowak Anna Maria", "Anna Maria", "Nowak")]
    [InlineData("van der Berg Jan", "Jan", "van der Berg")]
    [InlineData("Kowalczyk, Piotr", "Piotr", "Kowalczyk")]
    [InlineData("Jean DUPONT", "Jean", "DUPONT")]
    public void Split_LastNameFirst(string name, string? first, string? last) => Named(WholeName.Split(name, isLastFirst: true)).ShouldBe((first, last));

    [Theory]
    [InlineData("dr hab. Jan Kowalski, prof. UW", "dr hab., prof. UW")]
    [InlineData("Jan Kowalski MBA", "MBA")]
    [InlineData("Kowalski Jan (zastępca), wójt", "wójt, zastępca")]
    [InlineData("Jan Kowalski - wójt", "wójt")]
    [InlineData("Anna Nowak z mężem", "z mężem")]
    [InlineData("Anna Nowak - Kowalska", null)]
    [InlineData("Jan van der Berg", null)]
    public void Split_WhatIsNoName_IsTold(string name, string? beside) => Sorted(WholeName.Split(name, isLastFirst: false).Beside).ShouldBe(Sorted(beside));

    [Theory]
    [InlineData("Anna Nowak i Jan Lis", true)]
    [InlineData("Anna i Jan Nowakowie", true)]
    [InlineData("Anna Nowak + Jan Lis", true)]
    [InlineData("Mr and Mrs Smith", true)]
    [InlineData("Anna Nowak", false)]
    [InlineData("I Nowak", false)]
    public void Split_TwoPeopleInACell_AreTold(string name, bool areTwo) => WholeName.Split(name, isLastFirst: false).AreTwo.ShouldBe(areTwo);

    private static (string?, string?) Named(SplitName name) => (name.First, name.Last);

    private static string? Sorted(string? told) => told is null ? null : string.Join(", ", told.Split(", ").Order(StringComparer.Ordinal));
}

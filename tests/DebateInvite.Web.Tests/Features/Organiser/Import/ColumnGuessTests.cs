using DebateInvite.Domain.Imports;
using DebateInvite.Web.Features.Organiser.Import;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

public class ColumnGuessTests
{
    [Theory]
    [InlineData("Lp.|Nazwisko|Imię|Instytucja lub organizacja|Stanowisko|Sektor|Adres e-mail|Telefon|Odpowiedź", "|LastName|FirstName|Organisation|JobTitle|Sector|Email|Phone|")]
    [InlineData("ZWROT|imiona|NAZWISKO:|E-MAIL|Nr telefonu|Język|Tagi|Uwagi", "Salutation|FirstName|LastName|Email|Phone|Language|Tags|Notes")]
    [InlineData("Title|First name|Surname|Organization|Job title|E-mail address|Phone number|Language|Tags|Notes", "Salutation|FirstName|LastName|Organisation|JobTitle|Email|Phone|Language|Tags|Notes")]
    [InlineData("Imię i nazwisko|Nazwa podmiotu|Adres e-mail (służbowy)|Numer telefonu kontaktowego", "FullName|Organisation|Email|Phone")]
    [InlineData("Nazwisko i imię|Mail|Mail 2", "FullNameReversed|Email|")]
    [InlineData("Prénom|Nom|Courriel|Fonction|Secteur", "FirstName|LastName|Email|JobTitle|Sector")]
    [InlineData("Kolumna 1||Powód", "||")]
    public void For_Headings_GuessesFields(string headings, string fields) =>
        string.Join('|', ColumnGuess.For(headings.Split('|'))).ShouldBe(fields);

    [Fact]
    public void For_HeadingsOfTheSample_AreAllKnown() =>
        ColumnGuess.For([.. Enum.GetValues<ImportField>().Select(field => ImportTexts.Of(field).Pl)]).ShouldBe(Enum.GetValues<ImportField>().Cast<ImportField?>());
}

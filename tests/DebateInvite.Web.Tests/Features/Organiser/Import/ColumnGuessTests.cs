using DebateInvite.Domain;
using DebateInvite.Domain.Imports;
using DebateInvite.Web.Features.Organiser.Import;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Spreadsheets;

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
    [InlineData("Zgoda (imię, nazwisko, e-mail)|Dane: nazwisko, e-mail|Imię i nazwisko (drukowanymi)", "||FullName")]
    [InlineData("E-mail 1 - Type|E-mail 1 - Value|E-mail 2 - Value|Phone 1 - Label|Phone 1 - Value", "|Email|||Phone")]
    [InlineData("Assistant's Phone|Business Fax|Business Phone|Company Main Phone|E-mail Display Name|E-mail Address|Manager's Name", "||Phone|||Email|")]
    [InlineData("Drugie imię|Imię|Nazwisko panieńskie|Nazwisko|Telefon asystenta|Faks służbowy", "|FirstName||LastName||")]
    [InlineData("N°|NOM|PRENOM|Adresse mail|Tél.|Organisme|Qualité|Langue|Étiquettes", "|LastName|FirstName|Email|Phone|Organisation|JobTitle|Language|Tags")]
    [InlineData("Uczestnik|Adres poczty elektronicznej|Tel. komórkowy|Kontakt do asystenta", "FullName|Email|Phone|")]
    [InlineData("#|FIRST NAME|SURNAME|TEL.|ROLE|LANG|COMMENTS", "|FirstName|LastName|Phone|JobTitle|Language|Notes")]
    public void For_Headings_GuessesFields(string headings, string fields) =>
        string.Join('|', ColumnGuess.For(headings.Split('|'))).ShouldBe(fields);

    [Theory]
    [InlineData("Tytuł", "dr hab.|prof.", "")]
    [InlineData("Title", "Mr|Mrs", "")]
    [InlineData("Civilité", "M.|Mme", "")]
    [InlineData("Tytuł", "Szanowna Pani Dyrektor|Szanowny Panie", "Salutation")]
    [InlineData("Zwrot", "Szanowna Pani|Razem:", "Salutation")]
    [InlineData("Civilité", "Madame la Maire|Monsieur le Préfet", "Salutation")]
    [InlineData("E-mail", "Tak|Nie|Tak", "")]
    [InlineData("Nazwisko", "tak|tak", "")]
    [InlineData("Telefon", "tak|nie", "")]
    [InlineData("", "a@example.org|b@example.org", "Email")]
    [InlineData("", "22 123 45 67|+48600700800", "Phone")]
    [InlineData("", "Anna|Jan", "")]
    public void For_CellsOtherThanTheHeading_IsNoGuess(string heading, string cells, string field) =>
        ColumnGuess.For([heading], [.. cells.Split('|').Select((cell, row) => new TableRow(row + 2, [cell]))])[0].ToString().ShouldBe(field);

    [Theory]
    [InlineData(Language.Pl)]
    [InlineData(Language.En)]
    [InlineData(Language.Fr)]
    public void For_WhatTheSiteItselfCallsThem_AreAllKnown(Language language)
    {
        using var reading = CurrentLanguage.Use(language);

        ColumnGuess.For([.. Enum.GetValues<ImportField>().Select(field => ImportTexts.Of(field).ToString())]).ShouldBe(Enum.GetValues<ImportField>().Cast<ImportField?>());
    }

    [Theory]
    [InlineData("Instytucja|Nazwa podmiotu|Firma|Urząd|Entreprise", "Organisation")]
    [InlineData("Poczta elektroniczna|E-mail|Courriel|Adres e-mail (służbowy)", "Email")]
    [InlineData("Formule d'appel|Formule d’appel|Civilité|Zwrot", "Salutation")]
    [InlineData("Nr tel.|Komórka|Phone|Téléphone", "Phone")]
    public void For_OtherWordsForTheSame_GuessesTheSame(string headings, string field) =>
        headings.Split('|').Select(heading => ColumnGuess.For([heading])[0].ToString()).ShouldAllBe(guess => guess == field);
}

using DebateInvite.Domain;
using DebateInvite.Web.Localisation;

namespace DebateInvite.Web.Tests.Localisation;

/// <summary>Dates and numbers as each language writes them. A tilde stands for a no-break space.</summary>
public class DatesTests
{
    [Theory]
    [InlineData(Language.Pl, "2027-06-01", "1~czerwca 2027~r.", "wtorek, 1~czerwca 2027~r.")]
    [InlineData(Language.Pl, "2027-10-21", "21~października 2027~r.", "czwartek, 21~października 2027~r.")]
    [InlineData(Language.En, "2027-06-01", "1~June 2027", "Tuesday 1~June 2027")]
    [InlineData(Language.Fr, "2027-06-01", "1er~juin 2027", "mardi 1er~juin 2027")]
    [InlineData(Language.Fr, "2031-01-01", "1er~janvier 2031", "mercredi 1er~janvier 2031")]
    [InlineData(Language.Fr, "2027-06-21", "21~juin 2027", "lundi 21~juin 2027")]
    [InlineData(Language.Fr, "2027-06-11", "11~juin 2027", "vendredi 11~juin 2027")]
    public void Day_KeepsItsNumberWithTheMonth(Language language, string day, string short_, string withWeekday)
    {
        using var _ = CurrentLanguage.Use(language);
        var date = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

        (Dates.Day(date), Dates.Weekday(date)).ShouldBe((short_.Replace('~', '\u00a0'), withWeekday.Replace('~', '\u00a0')));
    }

    [Theory]
    [InlineData(Language.Pl, "wtorek, 15~czerwca 2027~r., godz.~24:00", "środa, 16~czerwca 2027~r., godz.~09:05")]
    [InlineData(Language.En, "Tuesday 15~June 2027, midnight", "Wednesday 16~June 2027, 09:05")]
    [InlineData(Language.Fr, "mardi 15~juin 2027 à~minuit", "mercredi 16~juin 2027 à~9~h~05")]
    public void Until_TheEndOfADay_DoesNotNameTheNext(Language language, string midnight, string morning)
    {
        using var _ = CurrentLanguage.Use(language);
        var end = new DateTime(2027, 6, 16, 0, 0, 0, DateTimeKind.Unspecified);

        (Dates.Until(end), Dates.Until(end.AddMinutes(545))).ShouldBe((midnight.Replace('~', '\u00a0'), morning.Replace('~', '\u00a0')));
    }

    [Theory]
    [InlineData(0, "miejsc", "places", "place")]
    [InlineData(1, "miejsce", "place", "place")]
    [InlineData(2, "miejsca", "places", "places")]
    [InlineData(5, "miejsc", "places", "places")]
    [InlineData(12, "miejsc", "places", "places")]
    [InlineData(14, "miejsc", "places", "places")]
    [InlineData(21, "miejsc", "places", "places")]
    [InlineData(22, "miejsca", "places", "places")]
    [InlineData(25, "miejsc", "places", "places")]
    [InlineData(101, "miejsc", "places", "places")]
    [InlineData(102, "miejsca", "places", "places")]
    [InlineData(112, "miejsc", "places", "places")]
    [InlineData(1001, "miejsc", "places", "places")]
    public void Plural_IsThatOfTheLanguage(int number, string pl, string en, string fr)
    {
        var places = new PluralText(("{0} miejsce", "{0} miejsca", "{0} miejsc"), ("{0} place", "{0} places"), ("{0} place", "{0} places"));

        foreach (var (language, word) in new[] { (Language.Pl, pl), (Language.En, en), (Language.Fr, fr) })
        {
            using var _ = CurrentLanguage.Use(language);
            places.For(number).ShouldBe($"{number} {word}");
        }
    }
}

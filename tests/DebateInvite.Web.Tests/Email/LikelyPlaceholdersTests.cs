using DebateInvite.Domain.Campaigns;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Messages.Reminder;

namespace DebateInvite.Web.Tests.Email;

public class LikelyPlaceholdersTests
{
    [Theory]
    [InlineData("Witaj {FirstName}", "{FirstName}")]
    [InlineData("Witaj {{ Firstname}}", "{{ Firstname}}")]
    [InlineData("Witaj {{{FirstName}}}", "{{{FirstName}}}")]
    [InlineData("Witaj {{Imie}}", "{{Imie}}")]
    [InlineData("Witaj ${imie}", "${imie}")]
    [InlineData("{% if guest %}", "{% if guest %}")]
    [InlineData("Do {{Deadline} włącznie", "{{Deadline}")]
    [InlineData("Do {{Deadline", "{{")]
    [InlineData("Do Deadline}}", "}}")]
    [InlineData("{cokolwiek}", "{cokolwiek}")]
    [InlineData("Szanowna Pani [imię]", "[imię]")]
    [InlineData("Szanowny Panie [Imię i nazwisko]", "[Imię i nazwisko]")]
    [InlineData("Drogi/a [IMIĘ]", "[IMIĘ]")]
    [InlineData("[wstaw datę]", "[wstaw datę]")]
    [InlineData("[miejsce]", "[miejsce]")]
    [InlineData("[Pan/Pani]", "[Pan/Pani]")]
    [InlineData("Dear [First Name],", "[First Name]")]
    [InlineData("Dear [your name],", "[your name]")]
    [InlineData("Dear [FirstName],", "[FirstName]")]
    [InlineData("Bonjour [Prénom Nom],", "[Prénom Nom]")]
    [InlineData("[[imie]]", "[[imie]]")]
    [InlineData("<<Imię>>", "<<Imię>>")]
    [InlineData("<<cokolwiek>>", "<<cokolwiek>>")]
    [InlineData("<imię>", "<imię>")]
    [InlineData("«Prénom»", "«Prénom»")]
    [InlineData("*|FNAME|*", "*|FNAME|*")]
    [InlineData("%FirstName%", "%FirstName%")]
    [InlineData("%%first_name%%", "%%first_name%%")]
    [InlineData("#imie#", "#imie#")]
    public void Unknown_LikelyPlaceholder_IsNamedAsItWasTyped(string text, string named) => ReminderText.Unknown(text).ShouldContain(named);

    [Theory]
    [InlineData("{{FirstName}} {{ LastName }}, {{Link}}.")]
    [InlineData("[Przypomnienie] Debata")]
    [InlineData("[PILNE] {{Event}}")]
    [InlineData("Program: [link do strony](https://example.org/program)")]
    [InlineData("Program: [link][1]\n\n[1]: https://example.org/program")]
    [InlineData("Program: [link]\n\n[link]: https://example.org/program")]
    [InlineData("![data](https://example.org/a.png)")]
    [InlineData("Cytat […] dalej [sic]")]
    [InlineData("Przypis [1] oraz [12]")]
    [InlineData("<https://example.org/data>")]
    [InlineData("<biuro@example.org>")]
    [InlineData("a < b, c > d")]
    [InlineData("« {{Event}} » et «\u00a0nom\u00a0»")]
    [InlineData("50% z 100% oraz 20 % rabatu")]
    [InlineData("#debata #JST")]
    [InlineData("**ważne** i *data*")]
    [InlineData("Koszt 10$ i 20$")]
    [InlineData("- jeden\n- dwa\n\n1. trzy")]
    public void Unknown_OrdinaryText_IsNone(string text) => ReminderText.Unknown(text).ShouldBeEmpty();

    [Fact]
    public void Unknown_ProposedTexts_AreNone()
    {
        foreach (var (subject, body) in Enum.GetValues<Audience>().Select(CampaignDefaults.For))
        {
            foreach (var text in new[] { subject.Pl, subject.En, subject.Fr, body.Pl, body.En, body.Fr })
                ReminderText.Unknown(text).ShouldBeEmpty();
        }
    }
}

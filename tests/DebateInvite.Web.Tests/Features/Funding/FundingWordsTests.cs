using DebateInvite.Domain;
using DebateInvite.Domain.Events;
using DebateInvite.Testing;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Localisation;
using DebateInvite.Web.Tests.Email;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Funding;

public class FundingWordsTests(SiteHost site) : IClassFixture<SiteHost>
{
    /// <summary>To guests, of whom the funding is told; all others are to organisers.</summary>
    private static readonly string[] ToGuests =
    [
        "place-confirmed", "waiting-list", "already-registered", "place-freed", "reply-withdrawn", "lost-link", "confirm-reply", "named-as-deputy",
        "deputy-sent", "request-answered", "reminder", "thank-you", "invitation",
    ];

    [Theory]
    [InlineData(Language.Pl, "Dofinansowano. Umowa nr 7.")]
    [InlineData(Language.En, "Paid for. Contract no. 7.")]
    [InlineData(Language.Fr, "Financé. Convention n° 7.")]
    public async Task EveryMailToAGuest_EndsWithIt_InItsLanguage(Language language, string words)
    {
        var debate = await site.EventAsync();
        debate.ContractNumber = "7";
        debate.TextIn(language).Funding.Sentence = words.Split(". ")[0] + ".";
        var address = site.Services.GetRequiredService<SiteAddress>();

        // Whoever queues the mail may read another language.
        var mails = SampleMails.Of(debate, language, SampleMails.Zofia);
        using var _ = CurrentLanguage.Use(language);

        foreach (var (kind, mail) in mails)
        {
            // As it comes back from the outbox.
            var last = MailPayload.Read(MailPayload.Write(mail)).Compose(address).Blocks[^1] as SmallPrint;
            var text = last?.Text.Replace('\u00a0', ' ');
            if (ToGuests.Contains(kind))
                text.ShouldBe(words, kind);
            else
                text.ShouldNotBe(words, kind);
        }
    }

    [Fact]
    public void NothingButNames_AreMadeASentence()
    {
        var debate = new DebateEvent();
        debate.Texts.Add(new EventText { Language = Language.En, Funding = { Programme = "POWER", Action = "4.3" } });

        FundingWords.Of(debate, Language.En).ShouldBe("POWER, measure 4.3.");
        EventFacts.Of(debate, Language.En).Funding.ShouldBe("POWER, measure 4.3.");
    }

    [Fact]
    public void NothingSaid_IsNothing()
    {
        var debate = new DebateEvent { ContractNumber = "7" };
        debate.Texts.Add(new EventText { Language = Language.Pl });

        FundingWords.Of(debate, Language.Pl).ShouldBeNull();
    }
}

using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class FundingTests : DeskTest
{
    private const string Path = "/organiser/debata/settings/funding";

    [Fact]
    public async Task Save_WhatIsSaid_IsOnTheInvitation_TheConfirmation_AndInMails()
    {
        using var guest = Site.NewClient();
        await guest.GetPageAsync("/en/debata");

        var answer = await Organiser.SubmitAsync(
            await Organiser.GetPageAsync(Path),
            ("ContractNumber", "POWR.04.03.00-00-0001/18"), ("En.Programme", "Operational Programme"), ("En.Beneficiary", "The Association"), ("En.Sentence", "Co-financed by <b>the EU</b>."));

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Zmiany zostały zapisane.");
        var strip = (await guest.GetPageAsync("/en/debata")).Text(".funding");
        foreach (var said in new[] { "Co-financed by <b>the EU</b>.", "Operational Programme", "POWR.04.03.00-00-0001/18", "The Association" })
            strip.ShouldContain(said);
        var known = await Site.AddAsync(GuestData.Details(1) with { Language = Language.En }, Reply.Accepted);
        var letter = (await Organiser.GetPageAsync($"/organiser/debata/guests/{known.Id}/confirmation")).Text("article .funding");
        letter.ShouldContain("Co-financed by");
        letter.ShouldContain("Peter Wołkowiński");
        (await guest.GetPageAsync($"/i/{(await Site.AddAsync(GuestData.Details(2), Reply.None)).Token}")).Text(".funding").ShouldContain("4.3 POWER");
    }

    [Theory]
    [InlineData("", "4.3 POWER (Program Operacyjny Wiedza Edukacja Rozwój, Europejski Fundusz Społeczny)")]
    [InlineData("/en", "Measure 4.3 of the Program Operacyjny Wiedza Edukacja Rozwój")]
    [InlineData("/fr", "Fonds social européen")]
    public async Task FirstEvent_IsFundedInWords_SaidOnceOnThePage(string prefix, string words)
    {
        using var guest = Site.NewClient();

        var page = await guest.GetPageAsync($"{prefix}/debata");

        page.Text(".funding__sentence").ShouldContain(words);
        page.Text("[aria-labelledby=letter]").ShouldNotContain("POWER");
        page.All(".funding img").ShouldBeEmpty();
    }

    [Fact]
    public async Task NothingSaid_NothingIsShown_AndNothingIsMissing()
    {
        var names = new[] { "Pl", "En", "Fr" }.SelectMany(language => new[] { "Programme", "Action", "Sentence" }.Select(field => ($"{language}.{field}", "")));

        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), [.. names]);

        using var guest = Site.NewClient();
        (await guest.GetPageAsync("/debata")).All(".funding, #funding").ShouldBeEmpty();
        (await Organiser.GetPageAsync("/organiser/debata")).AllText.ShouldNotContain("Uzupełnij informację o finansowaniu");
        (await Organiser.GetPageAsync("/organiser/debata/settings")).AllText.ShouldContain("Żaden program nie jest podany.");
    }

    [Fact]
    public async Task Save_TooLong_400_AndNothingIsLost()
    {
        var page = await Organiser.SubmitAsync(
            await Organiser.GetPageAsync(Path), ("ContractNumber", new string('1', 101)), ("Fr.Sentence", new string('x', 1001)), ("Pl.Action", "4.4"));

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.ErrorOf("ContractNumber").ShouldNotBeNull().ShouldContain("100");
        page.ErrorOf("Fr_Sentence").ShouldNotBeNull().ShouldContain("1000");
        page.ValueOf("Pl.Action").ShouldBe("4.4");
        (await Site.EventAsync()).ContractNumber.ShouldBeNull();
    }

    [Fact]
    public async Task Checklist_SaysWhatIsMissing_UntilNothingIs()
    {
        var step = (await Organiser.GetPageAsync("/organiser/debata")).Find(".steps li:has(a[href*='settings/funding'])");
        SitePage.Folded(step.TextContent).ShouldBe("Uzupełnij informację o finansowaniuBrakuje: numer umowy, logotypy.");
        step.QuerySelector("a")!.GetAttribute("href").ShouldEndWith("settings/funding#ContractNumber");

        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), ("ContractNumber", "1"), ("Fr.Sentence", ""), ("En.Sentence", ""));
        (await Organiser.GetPageAsync("/organiser/debata")).AllText.ShouldContain("Brakuje: zdanie wymagane przez program (English, Français), logotypy.");
        (await Organiser.GetPageAsync("/organiser/debata/settings")).AllText.ShouldContain("Brakuje: zdanie wymagane przez program");

        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), ("Fr.Sentence", "F"), ("En.Sentence", "E"));
        await Organiser.AddLogoAsync("a.svg", Pictures.Svg("<path d='M0 0h9'/>"), "Logo");
        (await Organiser.GetPageAsync("/organiser/debata")).AllText.ShouldNotContain("Uzupełnij informację o finansowaniu");

        await Site.EditEventAsync(debate => debate.DescribeLogo(debate.Logos[0].Hash, new Dictionary<Language, string> { [Language.Pl] = "Logo" }));
        (await Organiser.GetPageAsync("/en/organiser/debata")).AllText.ShouldContain("Missing: a logo’s alternative text (English, Français).");
    }
}

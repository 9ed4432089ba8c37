using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Testing;
using DebateInvite.Web.Features.Accessibility;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace DebateInvite.Web.Tests.Features.Organiser.Accessibility;

public class DeclarationTests : DeskTest
{
    private const string Path = "/organiser/accessibility";

    /// <summary>
    /// By which a declaration's parts are found (Ministry of Digital Affairs, "Warunki techniczne publikacji i struktura dokumentu elektronicznego
    /// deklaracji dostępności" 2.0 of 31 July 2024): all that it demands of a site without applications, and the contact's name.
    /// </summary>
    private static readonly string[] Identifiers =
    [
        "a11y-wstep", "a11y-podmiot", "a11y-zakres", "a11y-url", "a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-status", "a11y-data-sporzadzenie",
        "a11y-data-przeglad", "a11y-kontakt", "a11y-osoba", "a11y-email", "a11y-telefon", "a11y-procedura", "a11y-architektura", "a11y-komunikacja",
    ];

    [Fact]
    public async Task NotWritten_404_AndNoPageLeadsThere()
    {
        using var guest = Site.NewClient();

        (await guest.GetPageAsync("/accessibility")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await guest.GetPageAsync("/debata")).All("footer a[href$='/accessibility']").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "częściowo zgodna z ustawą z dnia 4 kwietnia 2019 r.", "10 maja 2027", "winda", "Rzecznika Praw Obywatelskich", "migowego online")]
    [InlineData("/en", "complies partly with the law", "10 May 2027", "lift", "Ombudsman", "sign language")]
    [InlineData("/fr", "partiellement conforme à la loi", "10 mai 2027", "ascenseur", "Défenseur des droits polonais", "langue des signes")]
    public async Task Save_Complete_IsThereInEachLanguage_AndEveryPageLeadsToIt(string prefix, params string[] said)
    {
        using var guest = Site.NewClient();
        // Kept, without the link.
        await guest.GetPageAsync($"{prefix}/debata");

        var answer = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), Declarations.Complete);

        (await Organiser.SaysAfterRedirectAsync(answer)).ShouldBe("Deklaracja jest zapisana i widoczna.");
        var link = (await guest.GetPageAsync($"{prefix}/debata")).Find("footer a[href$='/accessibility']").GetAttribute("href")!;
        link.ShouldBe($"{prefix}/accessibility");
        var page = await guest.GetPageAsync(link);
        page.Status.ShouldBe(HttpStatusCode.OK);
        var text = page.AllText.Replace('\u00a0', ' ');
        foreach (var words in said)
            text.ShouldContain(words);
        page.All("main [id^='a11y-']").Select(part => part.Id!).ShouldBe(Identifiers);
        page.All("main h2").Count().ShouldBe(7);
        page.All("main h3").Count().ShouldBe(2);
        page.Find("a[href='mailto:dostepnosc@example.org']").ShouldNotBeNull();
        page.Response.Headers.TryGetValues("Set-Cookie", out _).ShouldBeFalse();
        Site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Save_Incomplete_400_SaysWhat_KeepsWhatWasTyped_AndPublishesNothing()
    {
        (string Field, string Value)[] typed =
            [.. Declarations.Complete.Where(field => field.Field is not ("Fr.Architecture" or "Pl.Communication" or "ContactPhone" or "ReviewedOn" or "En.Exceptions")), ("ReviewedOn", "2027-05-09")];

        var page = await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), typed);

        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        foreach (var field in new[] { "Fr_Architecture", "Pl_Communication", "ContactPhone", "ReviewedOn", "En_Exceptions" })
            page.ErrorOf(field).ShouldNotBeNull(field);
        page.ErrorOf("Pl_Exceptions").ShouldBeNull();
        page.ValueOf("Publisher").ShouldBe("Stowarzyszenie na rzecz Spółdzielni Socjalnych");
        using var guest = Site.NewClient();
        (await guest.GetPageAsync("/accessibility")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Save_FullyCompliant_NeedsNoExceptions()
    {
        (string Field, string Value)[] typed = [.. Declarations.Complete.Where(field => !field.Field.EndsWith("Exceptions", StringComparison.Ordinal) && field.Field is not "Status"), ("Status", "Compliant")];

        (await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), typed)).Location.ShouldBe(Path);

        using var guest = Site.NewClient();
        (await guest.GetPageAsync("/accessibility")).All("main h2").Select(heading => heading.TextContent).ShouldNotContain("Niedostępne treści");
    }

    [Fact]
    public async Task Save_TwoAtOnce_TheSameFieldIsAConflict_OthersAreKept()
    {
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), Declarations.Complete);
        using var quick = Site.NewClient();
        await quick.SignInAsOrganiserAsync();
        var opened = await Organiser.GetPageAsync(Path);
        await quick.SubmitAsync(await quick.GetPageAsync(Path), ("ContactName", "Ewa"), ("Status", "Compliant"));

        var conflict = await Organiser.SubmitAsync(opened, ("ContactName", "Jan"), ("Pl.Architecture", "Podjazd."));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Organiser.SubmitAsync(conflict, [])).Location.ShouldBe(Path);
        using var guest = Site.NewClient();
        var page = (await guest.GetPageAsync("/accessibility")).AllText;
        page.ShouldContain("Jan");
        page.ShouldContain("Podjazd.");
        page.ShouldContain("w pełni zgodna");
    }

    [Fact]
    public async Task AnotherProcess_FollowsWithinAMinute()
    {
        await Organiser.SubmitAsync(await Organiser.GetPageAsync(Path), Declarations.Complete);
        var known = Site.Services.GetRequiredService<KnownDeclaration>();
        known.IsMade = false;

        await Site.Services.GetServices<IHostedService>().OfType<FollowDeclaration>().Single().FollowAsync(CancellationToken.None);

        known.IsMade.ShouldBeTrue();
    }

    [Fact]
    public async Task OrganiserOfOneEvent_IsNotAsked()
    {
        using var member = await Site.NewMemberAsync(Role.Organiser);

        (await member.GetPageAsync(Path)).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await member.GetPageAsync("/organiser/events")).All("main a[href$='/accessibility']").ShouldBeEmpty();
    }
}

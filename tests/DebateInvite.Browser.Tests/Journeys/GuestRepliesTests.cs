using System.Net;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

public class GuestRepliesTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_ReadsInThreeLanguagesAndReplies_HasAPlaceAndBothMailsAreWritten(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync("/");
        foreach (var (name, code, button) in new[] { ("English", "en", "Confirm attendance"), ("Français", "fr", "Confirmer ma présence"), ("Polski", "pl", "Potwierdź udział") })
        {
            await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync();
            (await page.GetAttributeAsync("html", "lang")).ShouldBe(code);
            await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = button })).ToHaveCountAsync(2);
        }

        await page.GetByRole(AriaRole.Link, new() { Name = "Potwierdź udział" }).First.ClickAsync();
        await ReplyAsync(page);

        await Assertions.Expect(page).ToHaveURLAsync(new Uri(site.Address, "/debata/rsvp/thanks").ToString());
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Dziękujemy, Państwa zgłoszenie dotarło");
        var guest = await site.QueryAsync(db => db.Guests.SingleAsync());
        (guest.FullName, guest.Reply, guest.Details.AccessibilityNeeds, guest.Details.AccessibilityNotes)
            .ShouldBe(("Świętosława Żółć-Gęślą", Reply.Accepted, AccessibilityNeeds.StepFreeAccess, "miejsce blisko drzwi"));
        var mails = await site.MailsAsync(2);
        mails.SelectMany(mail => mail.To.Mailboxes).Select(to => to.Address).ShouldBe(["swietoslawa@example.org", SiteHost.OrganiserEmail], ignoreOrder: true);
        mails.Count.ShouldBe(2);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_SendsEmptyForm_IsLedFromTheSummaryToEachField(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenAsync(site, javaScript);
        await page.GotoAsync("/debata/rsvp");

        var answer = await page.RunAndWaitForResponseAsync(() => page.ClickAsync("main form button"), response => response.Request.Method is "POST");

        answer.Status.ShouldBe((int)HttpStatusCode.BadRequest);
        (await page.TitleAsync()).ShouldStartWith("Błąd:");
        await Assertions.Expect(page.Locator("#error-summary")).ToBeFocusedAsync();
        var links = page.Locator("#error-summary a");
        string[] fields = ["FirstName", "LastName", "Email", "Organisation", "ClauseAcknowledged"];
        await Assertions.Expect(links).ToHaveCountAsync(fields.Length);
        foreach (var (field, index) in fields.Select((field, index) => (field, index)))
        {
            await links.Nth(index).ClickAsync();
            var control = page.Locator($"#{field}");
            await Assertions.Expect(control).ToBeFocusedAsync();
            await Assertions.Expect(control).ToHaveAttributeAsync("aria-invalid", "true");
            await Assertions.Expect(page.Locator($"#{field}-error")).ToBeVisibleAsync();
            (await control.GetAttributeAsync("aria-describedby")).ShouldNotBeNull().Split(' ').ShouldContain($"{field}-error");
        }
    }

    [Fact]
    public async Task Guest_CorrectsOneField_FindsTheOthersAsTyped()
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenAsync(site);
        await page.GotoAsync("/debata/rsvp");

        await page.GetByLabel("Imię").FillAsync("Świętosława");
        await page.GetByLabel("Adres e-mail").FillAsync("swietoslawa@");
        await page.GetByLabel("Sektor").SelectOptionAsync(new SelectOptionValue { Value = nameof(Sector.Ngo) });
        await page.GetByLabel("Pętla indukcyjna").CheckAsync();
        await page.ClickAsync("main form button");

        await Assertions.Expect(page.Locator("#Email-error")).ToContainTextAsync("Prosimy sprawdzić adres e-mail.");
        await Assertions.Expect(page.GetByLabel("Imię")).ToHaveValueAsync("Świętosława");
        await Assertions.Expect(page.GetByLabel("Adres e-mail")).ToHaveValueAsync("swietoslawa@");
        await Assertions.Expect(page.GetByLabel("Sektor")).ToHaveValueAsync(nameof(Sector.Ngo));
        await Assertions.Expect(page.GetByLabel("Pętla indukcyjna")).ToBeCheckedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_SwitchesTheLanguageHalfWay_KeepsWhatWasTyped(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var page = await OpenAsync(site, javaScript);
        await page.GotoAsync("/debata/rsvp");
        await page.GetByLabel("Imię").FillAsync("Świętosława");
        await page.GetByLabel("Adres e-mail").FillAsync("swietoslawa@");

        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Button, new() { Name = "English", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Confirm your attendance");
        await Assertions.Expect(page.GetByLabel("First name")).ToHaveValueAsync("Świętosława");
        await Assertions.Expect(page.GetByLabel("E-mail address")).ToHaveValueAsync("swietoslawa@");
        await Assertions.Expect(page.Locator("#error-summary")).ToHaveCountAsync(0);
        // Enter in a field sends the form; it does not switch the language.
        await page.GetByLabel("E-mail address").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#Email-error")).ToBeVisibleAsync();
        page.Url.ShouldEndWith("/en/debata/rsvp");
    }

    [Fact]
    public async Task Guest_SendsFormOpenedBeforeTheDeadline_IsToldKindlyAndNothingIsStored()
    {
        await using var site = await SiteHost.StartAsync();
        await site.LocalTimeIsAsync("2027-06-15T23:59:59");
        var page = await OpenAsync(site);
        await page.GotoAsync("/debata/rsvp");

        await site.LocalTimeIsAsync("2027-06-16T00:00:00");
        var answer = await page.RunAndWaitForResponseAsync(() => ReplyAsync(page), response => response.Request.Method is "POST");

        answer.Status.ShouldBe((int)HttpStatusCode.Gone);
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Termin odpowiedzi minął");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("15 czerwca 2027");
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(0);
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Guest_RepliesWhenAllSeatsAreTaken_KnowsAtEachStepThatItIsTheWaitingList()
    {
        await using var site = await SiteHost.StartAsync(("FirstEvent:Capacity", "1"));
        using (var first = site.NewClient())
            await first.SubmitAsync(await first.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var page = await OpenAsync(site);

        await page.GotoAsync("/");
        await Assertions.Expect(page.Locator(".card")).ToContainTextAsync("Wszystkie miejsca są już zajęte");
        await page.GetByRole(AriaRole.Link, new() { Name = "Zapisz się na listę rezerwową" }).First.ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Zapis na listę rezerwową");
        await ReplyAsync(page);

        await Assertions.Expect(page.Locator("main .lead")).ToContainTextAsync("na listę rezerwową");
        (await site.QueryAsync(db => db.Guests.SingleAsync(g => g.Details.Email == "swietoslawa@example.org"))).Reply.ShouldBe(Reply.WaitListed);
    }

    /// <summary>Fills in the form as shown and sends it.</summary>
    private static async Task ReplyAsync(IPage page)
    {
        await page.GetByLabel("Imię").FillAsync("Świętosława");
        await page.GetByLabel("Nazwisko").FillAsync("Żółć-Gęślą");
        await page.GetByLabel("Adres e-mail").FillAsync("swietoslawa@example.org");
        await page.GetByLabel("Instytucja lub organizacja").FillAsync("Spółdzielnia Socjalna „Przystań”");
        await page.GetByLabel("Sektor").SelectOptionAsync(new SelectOptionValue { Value = nameof(Sector.SocialEconomy) });
        await page.Locator($"[name=AccessibilityNeeds][value={nameof(AccessibilityNeeds.StepFreeAccess)}]").CheckAsync();
        await page.GetByLabel("Inne potrzeby").FillAsync("miejsce blisko drzwi");
        await page.GetByLabel("Potwierdzam zapoznanie się").CheckAsync();
        await page.Locator("main form button").ClickAsync();
    }
}

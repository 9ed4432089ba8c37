using System.Text.RegularExpressions;
using DebateInvite.Browser.Tests.Browsing;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace DebateInvite.Browser.Tests.Journeys;

/// <summary>What a guest does with a personal invitation, with scripts and without.</summary>
public partial class PersonalInvitationTests(Chromium chromium) : BrowserTest(chromium)
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_OpensTheInvitation_AndAccepts(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InviteAsync(site);
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync($"/i/{invited.Token}");
        await Assertions.Expect(page.GetByText("Szanowna Pani Dyrektor,")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByLabel("Nazwisko")).ToHaveValueAsync("Źródło");
        if (javaScript)
            await Eventually.IsAsync(() => site.QueryAsync(db => db.Guests.AnyAsync(g => g.OpenedAt != null)), "the opening is recorded");
        else
            (await site.QueryAsync(db => db.Guests.AnyAsync(g => g.OpenedAt != null))).ShouldBeFalse();

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Potwierdzam zapoznanie się" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Potwierdzam udział" }).ClickAsync();

        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Mają Państwo potwierdzone miejsce");
        await Assertions.Expect(page.GetByText(invited.Code)).ToBeVisibleAsync();
        var stored = await site.QueryAsync(db => db.Guests.SingleAsync());
        stored.Reply.ShouldBe(Reply.Accepted);
        stored.OpenedAt.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_DeclinesWithAMessage_AndComesAfterAll(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InviteAsync(site);
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync($"/i/{invited.Token}");
        await page.GetByLabel("Wiadomość dla organizatorów").FillAsync("Jestem wtedy w Gdańsku.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nie wezmę udziału" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Zapisaliśmy, że nie wezmą Państwo udziału");
        (await site.QueryAsync(db => db.Guests.SingleAsync())).Message.ShouldBe("Jestem wtedy w Gdańsku.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Jednak wezmę udział" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Potwierdzam zapoznanie się" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Potwierdzam udział" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Mają Państwo potwierdzone miejsce");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_SendsADeputy_WhoFindsTheirReplyBehindTheLinkInTheMail(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InviteAsync(site);
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync($"/i/{invited.Token}");
        await page.GetByRole(AriaRole.Link, new() { Name = "Wskaż osobę w zastępstwie" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Wskaż osobę w zastępstwie" }).ClickAsync();
        await Assertions.Expect(page.Locator("#error-summary")).ToBeFocusedAsync();
        await page.GetByLabel("Imię").FillAsync("Zenon");
        await page.GetByLabel("Nazwisko").FillAsync("Zastępca");
        await page.GetByLabel("Adres e-mail").FillAsync("zenon@example.org");
        await page.GetByRole(AriaRole.Button, new() { Name = "Wskaż osobę w zastępstwie" }).ClickAsync();
        await Assertions.Expect(page.Locator(".lead")).ToHaveTextAsync(new Regex("wskazali Państwo: Zenon Zastępca", RegexOptions.None, TimeSpan.FromSeconds(1)));

        var mail = (await site.MailsAsync(3)).Single(m => m.To.Mailboxes.Single().Address == "zenon@example.org");
        await page.GotoAsync(OwnLink().Match(mail.TextBody ?? "").Value);
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Mają Państwo potwierdzone miejsce");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Guest_LostTheLink_AsksForItAndGetsItByMail(bool javaScript)
    {
        await using var site = await SiteHost.StartAsync();
        var invited = await InviteAsync(site);
        var page = await OpenAsync(site, javaScript);

        await page.GotoAsync("/debata/rsvp");
        await page.GetByRole(AriaRole.Link, new() { Name = "Nie mogę znaleźć odnośnika do mojego zgłoszenia" }).ClickAsync();
        await page.GetByLabel("Adres e-mail").FillAsync(invited.Details.Email!);
        await page.GetByRole(AriaRole.Button, new() { Name = "Wyślij odnośnik" }).ClickAsync();
        await Assertions.Expect(page.Locator("main h1")).ToHaveTextAsync("Dziękujemy, sprawdzimy ten adres");

        await page.GotoAsync(OwnLink().Match((await site.MailsAsync(1))[0].TextBody ?? "").Value);
        await Assertions.Expect(page.GetByText("Szanowna Pani Dyrektor,")).ToBeVisibleAsync();
    }

    private static Task<Guest> InviteAsync(SiteHost site) => site.QueryAsync(async db =>
    {
        var guest = Guest.For((await db.Events.SingleAsync()).Id, GuestData.Details(), site.Clock.GetUtcNow().UtcDateTime);
        guest.Remark(new GuestRemarks { Salutation = "Szanowna Pani Dyrektor" });
        db.Guests.Add(guest);
        await db.SaveChangesAsync();
        return guest;
    });

    [GeneratedRegex(@"http://\S+/[ri]/[A-Za-z0-9_-]{32}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OwnLink();
}

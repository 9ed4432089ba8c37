using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Import;

/// <summary>O3, O4: a guest is a person, not an address.</summary>
public sealed class OtherNameTests : DeskTest
{
    private static readonly GuestDetails Jan = GuestData.Details() with { FirstName = "Jan", LastName = "Kowalski", Email = "jan@example.org" };

    [Fact]
    public async Task Import_KnownAddressAndAnotherName_IsLeftOutAndTold_UnlessSomebodySaysWhoItIs()
    {
        var jan = await Site.AddAsync(Jan, Reply.Accepted);

        var preview = await PreviewAsync();
        (preview.Figures()["ten sam adres, inne nazwisko"], preview.Figures()["nowe"]).ShouldBe((1, 1));
        preview.AllText.ShouldContain("Ten adres ma już Jan Kowalski.");
        var result = await Organiser.ConfirmAsync(Site, preview);

        (result.Figures()["dodane"], result.Figures()["pominięte"]).ShouldBe((1, 1));
        result.AllText.ShouldContain("Ten adres ma już Jan Kowalski.");
        var stored = await Site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == jan.Id));
        (stored.Version, stored.FullName, stored.Reply).ShouldBe((jan.Version, "Jan Kowalski", Reply.Accepted));
    }

    [Theory]
    [InlineData("row")]
    [InlineData("all")]
    public async Task Import_SamePersonUnderANewName_KeepsReplyAndLink(string how)
    {
        var jan = await Site.AddAsync(Jan, Reply.Accepted);

        var preview = await ChooseAsync(await PreviewAsync(), how, "SamePerson");
        preview.Verdicts().ShouldContain(row => row.Verdict == "zmiana");
        await Organiser.ConfirmAsync(Site, preview);

        var stored = await Site.QueryAsync(db => db.Guests.SingleAsync(g => g.Id == jan.Id));
        (stored.FullName, stored.Reply, stored.Token).ShouldBe(("Anna Inna", Reply.Accepted, jan.Token));
        (await Site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(2);
    }

    [Theory]
    [InlineData("row")]
    [InlineData("all")]
    public async Task Import_AnotherPerson_SharesTheAddress_AndJanStaysJan(string how)
    {
        var jan = await Site.AddAsync(Jan, Reply.Accepted);

        var preview = await ChooseAsync(await PreviewAsync(), how, "AnotherPerson");
        preview.Figures()["nowe"].ShouldBe(2);
        await Organiser.ConfirmAsync(Site, preview);

        var sharing = await Site.QueryAsync(db => db.Guests.Where(g => g.EmailKey == "jan@example.org").OrderBy(g => g.Id).ToListAsync());
        sharing.Select(guest => (guest.FullName, guest.Reply)).ShouldBe([("Jan Kowalski", Reply.Accepted), ("Anna Inna", Reply.None)]);
        sharing[0].Version.ShouldBe(jan.Version);
        // The same list matches itself the next time.
        (await PreviewAsync()).Figures()["bez zmian"].ShouldBe(2);
    }

    [Fact]
    public async Task Import_ThreePeopleOfOneOffice_AreThreeGuests_WithLinksOfTheirOwn()
    {
        await Organiser.ImportAsync(Site, "biuro.csv", Importing.Utf8(
            """
            Imię;Nazwisko;Instytucja;E-mail
            Anna;Nowak;Urząd;sekretariat@example.org
            Jan;Kowalski;Urząd;sekretariat@example.org
            Ewa;Lis;Urząd;Sekretariat@example.org
            """));

        var guests = await Site.QueryAsync(db => db.Guests.OrderBy(g => g.SortKey).ToListAsync());
        guests.Select(guest => guest.FullName).ShouldBe(["Jan Kowalski", "Ewa Lis", "Anna Nowak"]);
        guests.Select(guest => guest.Token).ShouldBeUnique();

        // One mail for all who have lost their links.
        using var visitor = Site.NewClient();
        await visitor.SubmitAsync(await visitor.GetPageAsync("/debata/rsvp/link"), "main form", [KeyValuePair.Create("Email", "sekretariat@example.org")]);
        var lost = (await Site.MailsAsync(1)).ShouldHaveSingleItem();
        foreach (var guest in guests)
        {
            lost.TextBody!.ShouldContain($"/i/{guest.Token}");
            lost.TextBody!.ShouldContain(guest.FullName);
        }

        // Each answers for themself, and can correct what they said.
        foreach (var guest in guests)
        {
            await visitor.SubmitAsync(await visitor.GetPageAsync($"/i/{guest.Token}"), "form:has([name=FirstName])", [KeyValuePair.Create("ClauseAcknowledged", "true")]);
            var saved = await visitor.SubmitAsync(await visitor.GetPageAsync($"/r/{guest.Token}"), "form:has([name=FirstName])", [KeyValuePair.Create("JobTitle", "referent")]);
            saved.Location.ShouldBe($"/r/{guest.Token}?done=saved");
        }

        var confirmations = (await Site.MailsAsync(7)).Where(mail => mail.Subject!.StartsWith("Potwierdzenie udziału", StringComparison.Ordinal)).ToList();
        foreach (var guest in guests)
            confirmations.ShouldContain(mail => mail.TextBody!.Contains(guest.FullName, StringComparison.Ordinal) && mail.TextBody!.Contains(guest.Token, StringComparison.Ordinal));
        (await Site.EventAsync()).SeatsTaken.ShouldBe(3);

        // Erasing one leaves nothing of them in the mail to all.
        await Organiser.SubmitAsync(await Organiser.GetPageAsync($"/organiser/debata/guests/{guests[1].Id}/delete"));
        (await Site.QueryAsync(db => db.Outbox.CountAsync(m => m.Payload.Contains("Lis")))).ShouldBe(0);
    }

    [Fact]
    public async Task Desk_KnownAddress_AsksWhetherItIsSomebodyElse()
    {
        await Site.AddAsync(Jan);
        (string, string)[] anna = [("FirstName", "Anna"), ("LastName", "Inna"), ("Email", "JAN@example.org")];

        var asked = await Organiser.SubmitAsync(await Organiser.GetPageAsync("/organiser/debata/guests/new"), anna);
        asked.ErrorOf("Email").ShouldBe("Inny gość tego wydarzenia ma już ten adres e-mail.");
        (await Organiser.SubmitAsync(asked, ("SharesAddress", "true"))).Location.ShouldNotBeNull();

        (await Site.QueryAsync(db => db.Guests.CountAsync(g => g.EmailKey == "jan@example.org"))).ShouldBe(2);
    }

    private async Task<SitePage> PreviewAsync() =>
        await Organiser.PreviewAsync("lista.csv", Importing.Utf8("Imię;Nazwisko;E-mail\nAnna;Inna;jan@example.org\nEwa;Nowa;ewa@example.org"));

    private async Task<SitePage> ChooseAsync(SitePage preview, string how, string name)
    {
        var answer = how is "all"
            ? await Organiser.SubmitAsync(preview, "#names", [], $"#names button[value={name}]")
            : await Organiser.SubmitAsync(preview, "#names", [KeyValuePair.Create("Rows[2]", name)]);
        return await Organiser.GetPageAsync(answer.Location!);
    }
}

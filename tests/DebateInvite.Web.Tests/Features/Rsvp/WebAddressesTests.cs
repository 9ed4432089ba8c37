using System.Net;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Rsvp;

/// <summary>S6: the form relays no advertisement.</summary>
public class WebAddressesTests
{
    [Theory]
    [InlineData("FirstName", "You won 1000 EUR: https://zysk.example/x", true)]
    [InlineData("LastName", "Nowak www.zysk.example", true)]
    [InlineData("JobTitle", "zysk.com", true)]
    [InlineData("Organisation", "Firma https://zysk.example", true)]
    [InlineData("Organisation", "Onet.pl", false)]
    [InlineData("Organisation", "Allegro.pl Sp. z o.o.", false)]
    [InlineData("FirstName", "Dr.Smith", false)]
    public async Task Post_AddressOfAWebPage_IsRefusedWhereNoNameHasOne(string field, string value, bool isRefused)
    {
        await using var site = await SiteHost.StartAsync();

        var answer = await site.RsvpAsync((field, value));

        if (!isRefused)
        {
            answer.Status.ShouldBe(HttpStatusCode.Redirect);
            return;
        }

        (answer.Status, answer.ErrorOf(field), answer.ValueOf(field)).ShouldBe(
            (HttpStatusCode.BadRequest, "Prosimy nie podawać tu adresów stron internetowych ani adresów e-mail.", value));
        (await site.QueryAsync(db => db.Guests.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Mail_ToAFreshAddress_RepeatsNoFreeText_AndNothingThatBecomesALink()
    {
        await using var site = await SiteHost.StartAsync();
        await site.RsvpAsync(("Organisation", "Onet.pl"), ("Question", "Wejdź na strone zysk"), ("AccessibilityNeeds", "Wejdź na zysk"));

        var mail = (await site.MailsAsync(2)).Single(mail => mail.To.Mailboxes.Single().Address == GuestData.Rsvp()["Email"]);

        foreach (var part in new[] { mail.TextBody!, mail.HtmlBody! })
        {
            part.ShouldNotContain("Onet.pl");
            part.ShouldNotContain("Wejdź");
        }
    }
}

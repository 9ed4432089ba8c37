using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class SettingsRefusedTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("StartsAt", "")]
    [InlineData("StartsAt", "jutro")]
    [InlineData("StartsAt", "2027-02-30T10:00")]
    [InlineData("StartsAt", "9999-12-31T23:59")]
    [InlineData("EndsAt", "2027-06-21T11:30")]
    [InlineData("EndsAt", "2027-13-01T11:30")]
    [InlineData("RepliesCloseOn", "")]
    [InlineData("RepliesCloseOn", "2027-06-22")]
    [InlineData("RepliesCloseOn", "15.06.2027")]
    [InlineData("TimeZone", "Europe/Atlantis")]
    [InlineData("TimeZone", "")]
    [InlineData("Capacity", "0")]
    [InlineData("Capacity", "-1")]
    [InlineData("Capacity", "12,5")]
    [InlineData("Capacity", "sto")]
    [InlineData("Capacity", "100001")]
    [InlineData("Capacity", "99999999999999999999")]
    [InlineData("CompanionsAllowed", "11")]
    [InlineData("CompanionsAllowed", "-1")]
    [InlineData("CompanionsAllowed", "dwie")]
    [InlineData("PromotionEndsOn", "2027-06-22")]
    [InlineData("PromotionEndsOn", "kiedyś")]
    [InlineData("Address", " ")]
    [InlineData("ContactEmail", "to nie adres")]
    [InlineData("ContactEmail", "a@example.org\r\nBcc: b@example.org")]
    [InlineData("NotificationEmail", "to nie adres")]
    [InlineData("En.Title", "")]
    public async Task Save_BadValue_400SaysWhy_LosesNothingTyped_StoresNothing(string field, string value)
    {
        using var organiser = await site.NewOrganiserAsync();
        var before = await site.EventAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings"), ("Fr.Signature", "Une autre signature"), (field, value));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var id = field.Replace('.', '_');
        answer.ErrorOf(id).ShouldNotBeNull();
        answer.All("#error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#" + id]);
        answer.ValueOf("Fr.Signature").ShouldBe("Une autre signature");
        answer.Title.ShouldStartWith("Błąd:");
        (await site.EventAsync()).Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Save_TooLongTexts_AreRefusedInTheOrderOfTheForm()
    {
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/settings"),
            ("En.Lead", new string('x', 1_001)), ("Pl.Venue", new string('x', 1_001)), ("Pl.Title", new string('x', 201)), ("Address", new string('x', 201)));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.All("#error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Address", "#Pl_Title", "#Pl_Venue", "#En_Lead"]);
    }
}

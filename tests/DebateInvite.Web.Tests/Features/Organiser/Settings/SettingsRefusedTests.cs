using System.Net;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Settings;

public class SettingsRefusedTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("time", "StartsAt", "")]
    [InlineData("time", "StartsAt", "jutro")]
    [InlineData("time", "StartsAt", "2027-02-30T10:00")]
    [InlineData("time", "StartsAt", "9999-12-31T23:59")]
    [InlineData("time", "EndsAt", "2027-06-21T11:30")]
    [InlineData("time", "EndsAt", "2027-13-01T11:30")]
    [InlineData("time", "RepliesCloseOn", "")]
    [InlineData("time", "RepliesCloseOn", "2027-06-22")]
    [InlineData("time", "RepliesCloseOn", "15.06.2027")]
    [InlineData("time", "TimeZone", "Europe/Atlantis")]
    [InlineData("time", "TimeZone", "")]
    [InlineData("rules", "Capacity", "0")]
    [InlineData("rules", "Capacity", "-1")]
    [InlineData("rules", "Capacity", "12,5")]
    [InlineData("rules", "Capacity", "sto")]
    [InlineData("rules", "Capacity", "100001")]
    [InlineData("rules", "Capacity", "99999999999999999999")]
    [InlineData("rules", "CompanionsAllowed", "11")]
    [InlineData("rules", "CompanionsAllowed", "-1")]
    [InlineData("rules", "CompanionsAllowed", "dwie")]
    [InlineData("time", "PromotionEndsOn", "2027-06-22")]
    [InlineData("time", "PromotionEndsOn", "kiedyś")]
    [InlineData("time", "Address", " ")]
    [InlineData("contact", "ContactEmail", "to nie adres")]
    [InlineData("contact", "ContactEmail", "a@example.org\r\nBcc: b@example.org")]
    [InlineData("contact", "NotificationEmail", "to nie adres")]
    [InlineData("texts/en", "En.Title", "")]
    [InlineData("texts/en", "En.DescriptionTitle", " ")]
    [InlineData("rules", "Capacity", "1 00")]
    [InlineData("rules", "Capacity", "1 0000")]
    [InlineData("rules", "Capacity", "1.000,000")]
    [InlineData("rules", "HoldHours", "1 000")]
    [InlineData("rules", "HoldHours", "0")]
    [InlineData("contact", "MailboxRole", "Nikt")]
    [InlineData("contact", "MailboxOperator", "Ministerstwo")]
    public async Task Save_BadValue_400SaysWhy_StoresNothing(string section, string field, string value)
    {
        using var organiser = await site.NewOrganiserAsync();
        var before = await site.EventAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/debata/settings/{section}"), (field, value));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        var id = field.Replace('.', '_');
        if (field is "MailboxOperator")
            id = "MailboxRole";
        answer.ErrorOf(id).ShouldNotBeNull();
        answer.All("#error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#" + id]);
        answer.Title.ShouldStartWith("Błąd:");
        (await site.EventAsync()).Version.ShouldBe(before.Version);
    }

    [Fact]
    public async Task Save_TooLongTexts_AreRefusedInTheOrderOfTheForm_LosingNothing()
    {
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/settings/texts/pl"),
            ("Pl.Venue", new string('x', 1_001)), ("Pl.Title", new string('x', 201)), ("Pl.Lead", new string('x', 1_001)), ("Pl.Signature", "Ktoś inny"));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.All("#error-summary a").Select(link => link.GetAttribute("href")).ShouldBe(["#Pl_Title", "#Pl_Lead", "#Pl_Venue"]);
        answer.ValueOf("Pl.Signature").ShouldBe("Ktoś inny");
    }
}

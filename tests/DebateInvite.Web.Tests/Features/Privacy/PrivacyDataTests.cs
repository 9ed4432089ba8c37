using DebateInvite.Domain.Events;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;

namespace DebateInvite.Web.Tests.Features.Privacy;

/// <summary>The notice says what organisers have said of the controller and the mailbox, and is correct without it.</summary>
public class PrivacyDataTests
{
    private const string Contact = "/organiser/debata/settings/contact";
    private const string Ministry = "Ministerstwo Rodziny, Pracy i Polityki Społecznej";

    [Theory]
    [InlineData("", "Skrzynkę może prowadzić jeden z partnerów", "Jeżeli gospodarz wyznaczył inspektora", "może nim być jeden z partnerów")]
    [InlineData("/en", "The mailbox may be run by one of the partners", "If the host has appointed a data protection officer", "it may be one of the partners")]
    [InlineData("/fr", "La boîte peut être gérée par l’un des partenaires", "Si l’hôte a désigné un délégué", "ce peut être l’un des partenaires")]
    public async Task Get_NothingSaid_LeavesItOpen(string prefix, params string[] says)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        var page = await guest.GetPageAsync($"{prefix}/debata/privacy");

        says.ShouldAllBe(sentence => page.AllText.Contains(sentence, StringComparison.Ordinal));
        page.AllText.ShouldNotContain(": .");
        page.AllText.ShouldNotContain("{0}");
    }

    [Theory]
    [InlineData(MailboxRole.Processor, "w imieniu gospodarza i na jego polecenie (art. 28 RODO)", "(Article 28 of the GDPR)", "(article 28 du RGPD)")]
    [InlineData(MailboxRole.SeparateController, "odrębny administrator danych", "a separate controller of the data", "responsable distinct du traitement")]
    [InlineData(MailboxRole.JointController, "współadministrator", "a joint controller", "responsable conjoint")]
    public async Task Get_AllSaid_NamesThem_InEachLanguage(MailboxRole role, string pl, string en, string fr)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        (string, string)[] fields =
        [
            ("ControllerAddress", "ul. Zamenhofa 18/20, Poznań"), ("DataProtectionOfficer", "iod@example.org"), ("MailboxRole", $"{role}"), ("MailboxOperator", Ministry),
        ];

        (await organiser.SubmitAsync(await organiser.GetPageAsync(Contact), fields)).Location.ShouldBe(Contact);

        using var guest = site.NewClient();
        foreach (var (prefix, says, address) in new[] { ("", pl, "Adres pocztowy"), ("/en", en, "Postal address"), ("/fr", fr, "Adresse postale") })
        {
            var page = await guest.GetPageAsync($"{prefix}/debata/privacy");
            page.AllText.ShouldContain(says);
            page.AllText.Split(Ministry).Length.ShouldBeGreaterThan(2, "Among those who run the mailbox, and who receive data.");
            page.AllText.ShouldContain(address);
            page.AllText.ShouldContain("ul. Zamenhofa 18/20, Poznań.");
            page.AllText.ShouldContain("iod@example.org.");
            page.AllText.ShouldNotContain("{0}");
        }

        (await guest.GetPageAsync("/debata/privacy")).AllText.ShouldNotContain("może prowadzić jeden z partnerów");
    }

    [Fact]
    public async Task Get_HostRunsTheMailbox_AndThereIsNoOfficer_NamesNeither()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync(Contact), ("MailboxRole", "Host"), ("MailboxOperator", "Ktoś"), ("HasNoDataProtectionOfficer", "true"));

        using var guest = site.NewClient();
        var page = await guest.GetPageAsync("/en/debata/privacy");

        page.AllText.ShouldContain("The mailbox is run by the host.");
        page.AllText.ShouldNotContain("data protection officer");
        page.AllText.ShouldNotContain("whoever runs the contact mailbox, where");
        page.AllText.ShouldNotContain("Ktoś");
    }

    [Theory]
    [InlineData("MailboxOperator", "MailboxRole", "Processor", "MailboxOperator", " ")]
    [InlineData("MailboxOperator", "MailboxRole", "JointController", "MailboxOperator", "")]
    [InlineData("DataProtectionOfficer", "HasNoDataProtectionOfficer", "true", "DataProtectionOfficer", "iod@example.org")]
    public async Task Save_SayingHalf_OrBoth_IsRefused(string wrong, string field, string value, string other, string otherValue)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.SubmitAsync(await organiser.GetPageAsync(Contact), (field, value), (other, otherValue))).ErrorOf(wrong).ShouldNotBeNull();
    }

    [Fact]
    public async Task Overview_SaysWhatIsMissing_UntilItIsSaid()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps")
            .ShouldContain("Missing: the controller’s postal address, the data protection officer, who runs the contact mailbox.");
        await organiser.SubmitAsync(await organiser.GetPageAsync(Contact), ("ControllerAddress", "ul. Nowa 1"), ("HasNoDataProtectionOfficer", "true"));
        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps").ShouldContain("Missing: who runs the contact mailbox.");

        await organiser.SubmitAsync(await organiser.GetPageAsync(Contact), ("MailboxRole", "Host"));

        (await organiser.GetPageAsync("/en/organiser/debata")).AllText.ShouldNotContain("Complete the privacy notice");
    }
}

using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>One site for all: each test looks at its own reminder only.</summary>
public sealed class WriteCampaignTests(SiteHost site) : IClassFixture<SiteHost>
{
    [Theory]
    [InlineData("Pl.Body", "Dzień dobry {{Imie}}", "{{Imie}}")]
    [InlineData("En.Body", "Dear {{First Name}}, {{Link}}", "{{First Name}}")]
    [InlineData("Fr.Subject", "Rappel {{Event}", "{{Event}")]
    [InlineData("En.Subject", "{{firstname}}", "{{firstname}}")]
    [InlineData("En.Body", "Dear {FirstName}", "{FirstName}")]
    [InlineData("Pl.Body", "Szanowna Pani [imię]", "[imię]")]
    [InlineData("Pl.Subject", "<<Nazwisko>>, zapraszamy", "<<Nazwisko>>")]
    public async Task Post_UnknownPlaceholder_SaysWhichAndKeepsWhatWasTyped(string field, string typed, string named)
    {
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync($"{Reminders.Path}/new?audience=Accepted");

        var answer = await organiser.SubmitAsync(form, "main form", new Dictionary<string, string>(StringComparer.Ordinal) { [field] = typed });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field.Replace('.', '_'))!.ShouldContain($": {named}. ");
        answer.ValueOf(field).ShouldBe(typed);
        var id = Guid.Parse(form.ValueOf("Id"));
        (await site.QueryAsync(db => db.Campaigns.AnyAsync(c => c.Id == id))).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Pl.Subject", "")]
    [InlineData("Pl.Body", " \n ")]
    [InlineData("Fr.Body", "")]
    public async Task Post_TextMissing_IsRefused(string field, string typed)
    {
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync($"{Reminders.Path}/new");

        var answer = await organiser.SubmitAsync(form, "main form", new Dictionary<string, string>(StringComparer.Ordinal) { [field] = typed });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf(field.Replace('.', '_')).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("7")]
    [InlineData("Everybody")]
    [InlineData("Accepted,WaitListed")]
    public async Task Post_NoSuchAudience_IsRefused(string audience)
    {
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync($"{Reminders.Path}/new");

        var answer = await organiser.SubmitAsync(form, "main form", new Dictionary<string, string>(StringComparer.Ordinal) { ["Audience"] = audience });

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Audience").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_SentTwice_MakesOneDraft()
    {
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync($"{Reminders.Path}/new?audience=WaitListed");
        var before = await site.QueryAsync(db => db.Campaigns.CountAsync());

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => organiser.SubmitAsync(form, "main form", Reminders.Nothing)));

        answers.Select(answer => answer.Location).ShouldBe(Enumerable.Repeat($"{Reminders.Path}/{form.ValueOf("Id")}", 2));
        (await site.QueryAsync(db => db.Campaigns.CountAsync())).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Post_TypedText_IsStoredClean()
    {
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync($"{Reminders.Path}/new?audience=NotAnswered");

        var answer = await organiser.SubmitAsync(form, "main form", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Audience"] = "WaitListed", ["Pl.Subject"] = "  Zażółć\r\nBcc: x@example.org ", ["Pl.Body"] = "Raz\r\n\r\n<script>dwa</script>\r\n",
        });

        var campaign = await site.CampaignAsync(Guid.Parse(form.ValueOf("Id")));
        (campaign.Audience, campaign.State, campaign.CreatedBy).ShouldBe((Audience.WaitListed, CampaignState.Draft, SiteHost.OrganiserEmail));
        (campaign.TextIn(Language.Pl).Subject, campaign.TextIn(Language.Pl).Body).ShouldBe(("Zażółć Bcc: x@example.org", "Raz\n\n<script>dwa</script>"));
        var page = await organiser.GetPageAsync(answer.Location!);
        page.All(".preview script").ShouldBeEmpty();
        page.All(".preview[lang=pl]").ShouldHaveSingleItem().TextContent.ShouldContain("<script>dwa</script>");
    }

    [Fact]
    public async Task Preview_GuestOfTheAudience_ReadsAsTheirMailInEachLanguage()
    {
        await using var own = await SiteHost.StartAsync();
        var guest = await own.AddAsync(GuestData.Details() with { FirstName = "Łucja", LastName = "<b>Źródło</b>" }, Reply.Accepted);
        using var organiser = await own.NewOrganiserAsync();

        var page = await organiser.GetPageAsync(await organiser.DraftAsync(Audience.Accepted));

        var polish = page.Find(".preview[lang=pl]");
        polish.TextContent.ShouldContain("Gość: Łucja <b>Źródło</b>");
        SitePage.Folded(polish.TextContent).ShouldContain("poniedziałek, 21 czerwca 2027");
        // Whoever tries the link at the desk does not open, and cannot answer, for the guest.
        polish.QuerySelector("a")!.GetAttribute("href")!.ShouldEndWith("/sample?reply=Accepted");
        page.AllText.ShouldNotContain(guest.Token);
        page.Find(".preview[lang=en]").TextContent.ShouldContain("Dear Jane Sample,");
        page.Find(".preview[lang=fr]").TextContent.ShouldContain("Jeanne Exemple");
    }

    [Fact]
    public async Task Show_GuestsWithoutAddress_AreListedAsNotReachable()
    {
        await using var own = await SiteHost.StartAsync();
        await own.AddAsync([(GuestData.Details(), Reply.None), (GuestData.Details() with { LastName = "Bez Adresu", Email = null }, Reply.None), (GuestData.Details() with { LastName = "Odmowny", Email = null }, Reply.Declined)]);
        using var organiser = await own.NewOrganiserAsync();

        var draft = await organiser.DraftAsync(Audience.NotAnswered);
        var before = await organiser.GetPageAsync(draft);
        await organiser.SendNowAsync(draft);
        await own.MailsAsync(1);
        await Eventually.IsAsync(async () => (await own.RemindersAsync())[0].State is Domain.Outbox.OutboxState.Sent, "the mail is recorded as sent");
        var after = await organiser.GetPageAsync(draft);

        before.All("section[aria-labelledby=unreachable] li").ShouldHaveSingleItem().TextContent.ShouldContain("Bez Adresu");
        after.All("section[aria-labelledby=unreachable] li").ShouldHaveSingleItem().TextContent.ShouldContain("Bez Adresu");
        after.All("section[aria-labelledby=recipients] tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain("Źródło");
        after.Find("progress").GetAttribute("value").ShouldBe("1");
    }

    [Fact]
    public async Task Show_MailFailed_SaysWhyAndLinksToIt()
    {
        await using var own = await SiteHost.StartAsync();
        await own.AddAsync([(GuestData.Details(1), Reply.Accepted), (GuestData.Details(2), Reply.Accepted)]);
        using var organiser = await own.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);
        await organiser.SendNowAsync(draft);
        await Eventually.IsAsync(async () => (await own.RemindersAsync()).Count(mail => mail.SentAt is not null) == 2, "both mails are sent");
        var failed = (await own.RemindersAsync())[0];
        await own.QueryAsync(db => db.Outbox.Where(m => m.Id == failed.Id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, Domain.Outbox.OutboxState.Failed).SetProperty(m => m.LastError, "550 5.1.1 No such user")));

        var page = await organiser.GetPageAsync($"{draft}?state=Failed");

        var row = page.All("section[aria-labelledby=recipients] tbody tr").ShouldHaveSingleItem();
        row.TextContent.ShouldContain("550 5.1.1 No such user");
        row.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldContain($"/organiser/outbox/{failed.Id}");
    }

    [Theory]
    [InlineData("pl", "Próba: Przypomnienie: ")]
    [InlineData("en", "Test: Reminder: ")]
    [InlineData("fr", "Essai : Rappel : ")]
    public async Task Test_ToOneself_GoesToTheOrganiserOnlyWithoutARealLink(string language, string subject)
    {
        await using var own = await SiteHost.StartAsync();
        var guest = await own.AddAsync(GuestData.Details(), Reply.Accepted);
        using var organiser = await own.NewOrganiserAsync();
        var draft = await organiser.GetPageAsync(await organiser.DraftAsync(Audience.Accepted));

        await organiser.SubmitAsync(draft, $"form:has([name=language][value={language}])", Reminders.Nothing);

        var mail = (await own.MailsAsync(1)).ShouldHaveSingleItem();
        mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(SiteHost.OrganiserEmail);
        mail.Subject.ShouldStartWith(subject);
        mail.TextBody!.ShouldNotContain(guest.Token);
        (await own.RemindersAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2027-06-01T09:59")]
    [InlineData("2027-06-22T10:00")]
    [InlineData("yesterday")]
    [InlineData("")]
    public async Task Schedule_NoTimeBeforeTheEventIsOver_IsRefused(string local)
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);

        var answer = await organiser.ScheduleAsync(draft, local);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("SendAt").ShouldNotBeNull();
        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).State.ShouldBe(CampaignState.Draft);
    }

    [Fact]
    public async Task Schedule_ATime_IsMeantOnTheEventsClocks()
    {
        using var organiser = await site.NewOrganiserAsync();

        var id = await organiser.ScheduledAsync(Audience.Accepted, "2027-06-08T09:00");

        (await site.CampaignAsync(id)).SendAt.ShouldBe(new DateTime(2027, 6, 8, 7, 0, 0, DateTimeKind.Utc));
        (await organiser.GetPageAsync($"{Reminders.Path}/{id}")).AllText.ShouldContain("2027-06-08 09:00");
    }

    [Fact]
    public async Task Edit_SomebodyElseSavedFirst_IsToldAndNothingIsLost()
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);
        var mine = await organiser.GetPageAsync($"{draft}/edit");
        var theirs = await organiser.GetPageAsync($"{draft}/edit");
        await organiser.SubmitAsync(theirs, "main form", Subject("Ich temat"));

        var refused = await organiser.SubmitAsync(mine, "main form", Subject("Mój temat"));

        refused.Status.ShouldBe(HttpStatusCode.Conflict);
        refused.ValueOf("Pl.Subject").ShouldBe("Mój temat");
        refused.Text("section[aria-labelledby=stored] dd").ShouldBe($"{SiteHost.OrganiserEmail}, 2027-06-01 10:00: Ich temat w formularzu: Mój temat");
        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).TextIn(Language.Pl).Subject.ShouldBe("Ich temat");
        (await organiser.SubmitAsync(refused, "main form", Reminders.Nothing)).Location.ShouldBe(draft);
        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).TextIn(Language.Pl).Subject.ShouldBe("Mój temat");
    }

    [Fact]
    public async Task Edit_SomebodyElseChangedAnotherText_BothAreKept()
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);
        var mine = await organiser.GetPageAsync($"{draft}/edit");
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{draft}/edit"), "main form", Subject("Ich temat"));

        var saved = await organiser.SubmitAsync(mine, ("En.Subject", "My subject"));

        (await organiser.SaysAfterRedirectAsync(saved)).ShouldContain($"(Polski) ({SiteHost.OrganiserEmail}, 2027-06-01 10:00)");
        var campaign = await site.CampaignAsync(Guid.Parse(draft[^36..]));
        (campaign.TextIn(Language.Pl).Subject, campaign.TextIn(Language.En).Subject).ShouldBe(("Ich temat", "My subject"));
    }

    [Fact]
    public async Task Send_TextsChangedSinceTheyWereSeen_SendsNothing()
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);
        var seen = await organiser.GetPageAsync(draft);
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{draft}/edit"), "main form", Subject("Nowy temat"));

        await organiser.SubmitAsync(seen, "form:has([value=now])", Reminders.Nothing, "[value=now]");

        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).State.ShouldBe(CampaignState.Draft);
        (await organiser.GetPageAsync(draft)).All(".notice--warn").ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Edit_Scheduled_IsRefused()
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);
        var form = await organiser.GetPageAsync($"{draft}/edit");
        await organiser.ScheduleAsync(draft, "2027-06-08T09:00");

        await organiser.SubmitAsync(form, "main form", Subject("Za późno"));

        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).TextIn(Language.Pl).Subject.ShouldNotBe("Za późno");
        (await organiser.GetPageAsync($"{draft}/edit")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Discard_Draft_IsGone()
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(draft), "form[action$='/discard']", Reminders.Nothing);

        answer.Location.ShouldBe(Reminders.Path);
        (await organiser.GetPageAsync(draft)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("/new?audience=nonsense")]
    [InlineData("/new?audience=1&audience=2")]
    [InlineData("?page=-1")]
    public async Task Get_GarbageInTheAddress_IsIgnored(string query)
    {
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync(Reminders.Path + query)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("?state=Lost&page=x")]
    [InlineData("?state=2&page=-7")]
    [InlineData("?page=99999999999999999999")]
    public async Task Show_GarbageInTheAddress_IsIgnored(string query)
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);

        var page = await organiser.GetPageAsync(draft + query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldNotContain("Błąd");
    }

    [Fact]
    public async Task Get_AnotherEventsReminder_IsNotFound()
    {
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.Accepted);

        (await organiser.GetPageAsync(draft.Replace("/debata/", "/inna/", StringComparison.Ordinal))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await organiser.GetPageAsync($"{Reminders.Path}/{Guid.NewGuid()}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Subject(string subject) => new(StringComparer.Ordinal) { ["Pl.Subject"] = subject };
}

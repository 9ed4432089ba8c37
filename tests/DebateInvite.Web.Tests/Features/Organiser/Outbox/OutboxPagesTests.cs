using System.Net;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Outbox;

public class OutboxPagesTests
{
    [Fact]
    public async Task Show_AGuestsMail_IsWrittenOutInTheGuestsLanguage()
    {
        await using var site = await SiteHost.StartAsync();
        await RsvpAsync(site, "en");
        using var organiser = await site.NewOrganiserAsync();
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.SentAt != null)), "all mails are sent");
        var mail = await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "place-confirmed"));
        var token = await site.QueryAsync(db => db.Guests.Select(g => g.Token).SingleAsync());
        var sent = (await site.MailsAsync(2)).Single(m => m.To.Mailboxes.Single().Address == mail.To);

        var page = await organiser.GetPageAsync($"/organiser/outbox/{mail.Id}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Find(".preview").GetAttribute("lang").ShouldBe("en");
        page.Text(".preview__head dd").ShouldBe(sent.Subject);
        page.Find("pre").TextContent.ReplaceLineEndings("\n").Trim().ShouldBe(
            sent.TextBody!.ReplaceLineEndings("\n").Trim().Replace(token, "***", StringComparison.Ordinal));
        page.All(".facts dd").Select(value => value.TextContent).ShouldContain(text => text.Contains(mail.To, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Show_LinkThatSetsAPassword_IsHidden()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", "bartosz@example.org"), ("Roles[0]", "Organiser"));
        (await site.MailsAsync(2)).Count(mail => mail.TextBody!.Contains("token=", StringComparison.Ordinal)).ShouldBe(1);
        var id = await site.QueryAsync(db => db.Outbox.Where(m => m.To == "bartosz@example.org").Select(m => m.Id).SingleAsync());

        var page = await organiser.GetPageAsync($"/organiser/outbox/{id}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Content.ShouldNotContain("token=");
    }

    [Fact]
    public async Task Show_PayloadOfAnotherVersion_SaysThatItCannotBeRead()
    {
        await using var site = await SiteHost.StartAsync();
        var id = await AddAsync(site, OutboxState.Failed, "a@example.org", payload: """{"$type":"from-the-future"}""");
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync($"/en/organiser/outbox/{id}");

        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Text(".notice--bad").ShouldBe("This version of the program cannot read this message.");
    }

    [Fact]
    public async Task SendAgain_FailedMail_IsSent_AndTheListSaysSo()
    {
        await using var site = await SiteHost.StartAsync();
        var id = await FailedConfirmationAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var failed = await organiser.GetPageAsync("/en/organiser/outbox?state=Failed");
        failed.Rows("table").Single()[5].ShouldBe("550 no such user");

        var answer = await organiser.SubmitAsync(failed, $"form[action$='{id}/send-again']", []);

        answer.Location.ShouldBe($"/en/organiser/outbox/{id}");
        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("1 message waits to be sent again.");
        (await site.MailsAsync(3)).Count.ShouldBe(3);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "the mail is recorded as sent");
        (await organiser.GetPageAsync("/en/organiser/outbox?state=Failed")).AllText.ShouldContain("Nothing was found.");
    }

    [Fact]
    public async Task SendNow_MailThatWaitsForADistantDay_IsSent()
    {
        await using var site = await SiteHost.StartAsync();
        var id = await FailedConfirmationAsync(site);
        await site.QueryAsync(db => db.Outbox.Where(m => m.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.Pending).SetProperty(m => m.DueAt, m => m.DueAt.AddYears(1))));
        using var organiser = await site.NewOrganiserAsync();
        (await organiser.GetPageAsync("/en/organiser/debata")).Text(".steps").ShouldContain("Send 1 message that waits for a distant day");
        var page = await organiser.GetPageAsync($"/en/organiser/outbox/{id}");
        page.Text("form[action$='send-again'] button").ShouldBe("Send now");

        await organiser.SubmitAsync(await organiser.GetPageAsync("/en/organiser/outbox"), $"form[action$='{id}/send-again']", []);

        (await site.MailsAsync(3)).Count.ShouldBe(3);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "the mail is recorded as sent");
        (await organiser.GetPageAsync("/en/organiser/debata")).AllText.ShouldNotContain("distant day");
    }

    [Fact]
    public async Task SendFailedAgain_StrandedMails_GoToo()
    {
        await using var site = await SiteHost.StartAsync();
        var id = await FailedConfirmationAsync(site);
        await site.QueryAsync(db => db.Outbox.Where(m => m.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(m => m.State, OutboxState.Pending).SetProperty(m => m.LeasedUntil, m => m.DueAt.AddYears(1)).SetProperty(m => m.LeaseId, Guid.NewGuid())));
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync("/en/organiser/outbox"), "form[action$='send-failed-again']", []);

        (await site.MailsAsync(3)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task SendAgain_FailedMailTwice_DoesItOnce()
    {
        await using var site = await SiteHost.StartAsync();
        var id = await FailedConfirmationAsync(site);
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync($"/en/organiser/outbox/{id}");

        await organiser.SubmitAsync(page, []);
        var second = await organiser.SubmitAsync(page, []);

        (await organiser.SaysAfterRedirectAsync(second)).ShouldContain("nothing was done");
        (await site.MailsAsync(3)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task SendAgain_SentMail_NeedsTheOrganisersWord_AndTwoClicksSendItOnce()
    {
        await using var site = await SiteHost.StartAsync();
        await RsvpAsync(site, "pl");
        await site.MailsAsync(2);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "both mails are recorded as sent");
        site.Clock.Advance(TimeSpan.FromMinutes(1));
        using var organiser = await site.NewOrganiserAsync();
        var id = await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "place-confirmed").Select(m => m.Id).SingleAsync());
        var page = await organiser.GetPageAsync($"/organiser/outbox/{id}");
        page.Text("main details:has(form) p").ShouldContain("drugi raz");

        await organiser.PostAsync($"/organiser/outbox/{id}/send-again", [SiteClient.TokenOf(page)]);
        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Id == id))).State.ShouldBe(OutboxState.Sent);
        await organiser.SubmitAsync(page, []);
        await organiser.SubmitAsync(page, []);

        (await site.MailsAsync(3)).Count.ShouldBe(3);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "the mail is recorded as sent");
        (await site.MailsAsync(3)).Count.ShouldBe(3);
    }

    [Fact]
    public async Task SendFailedAgain_SendsAllThatFailed_AndNothingElse()
    {
        await using var site = await SiteHost.StartAsync();
        await RsvpAsync(site, "pl", 1);
        await RsvpAsync(site, "pl", 2);
        await site.MailsAsync(4);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "all mails are recorded as sent");
        await site.QueryAsync(db => db.Outbox.Where(m => m.Kind == "place-confirmed").ExecuteUpdateAsync(set => set.SetProperty(m => m.State, OutboxState.Failed)));
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/en/organiser/outbox"), "form[action$=send-failed-again]", []);

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldBe("2 messages wait to be sent again.");
        var mails = await site.MailsAsync(6);
        mails.Count.ShouldBe(6);
        mails.GroupBy(m => m.MessageId, StringComparer.Ordinal).Select(same => same.Count()).Order().ShouldBe([1, 1, 2, 2]);
    }

    [Fact]
    public async Task List_MoreThanAPage_ShowsEachMailOnce_NewestFirst()
    {
        await using var site = await SiteHost.StartAsync();
        for (var number = 1; number <= 51; number++)
            await AddAsync(site, OutboxState.Sent, $"g{number:00}@example.org", createdAt: SiteHost.DefaultNow.UtcDateTime.AddMinutes(number));
        using var organiser = await site.NewOrganiserAsync();

        var first = await organiser.GetPageAsync("/en/organiser/outbox?state=Sent");
        var second = await organiser.GetPageAsync(first.All(".pager a").Last().GetAttribute("href")!);
        var beyond = await organiser.GetPageAsync("/en/organiser/outbox?page=999999999");

        Addresses(first).Concat(Addresses(second)).ShouldBe(Enumerable.Range(1, 51).Reverse().Select(number => $"g{number:00}@example.org"));
        first.Text(".list-head").ShouldBe("1–50 of 51");
        second.Response.RequestMessage!.RequestUri!.Query.ShouldContain("state=Sent");
        Addresses(beyond).ShouldBe(["g01@example.org"]);
    }

    [Theory]
    [InlineData("?q=ALFA", "alfa@example.org")]
    [InlineData("?q=Kowalska", "beta@example.org")]
    [InlineData("?q=a%25a", "")]
    [InlineData("?q=a_fa", "")]
    [InlineData("?q=%5B", "")]
    [InlineData("?state=Failed", "beta@example.org")]
    [InlineData("?state=Failed&q=alfa", "")]
    [InlineData("?state=niema", "beta@example.org alfa@example.org")]
    [InlineData("?page=-3", "beta@example.org alfa@example.org")]
    [InlineData("?page=x&state=&q=", "beta@example.org alfa@example.org")]
    public async Task List_Filtered_ShowsWhatMatches(string query, string expected)
    {
        await using var site = await SiteHost.StartAsync();
        await AddAsync(site, OutboxState.Sent, "alfa@example.org");
        await AddAsync(site, OutboxState.Failed, "beta@example.org", "Beata Kowalska", createdAt: SiteHost.DefaultNow.UtcDateTime.AddMinutes(1));
        using var organiser = await site.NewOrganiserAsync();

        var page = await organiser.GetPageAsync("/organiser/outbox" + query);

        page.Status.ShouldBe(HttpStatusCode.OK);
        string.Join(' ', Addresses(page)).ShouldBe(expected);
    }

    private static IEnumerable<string> Addresses(SitePage page) =>
        page.All("tbody th a").Select(link => link.TextContent.TrimEnd(','));

    private static async Task RsvpAsync(SiteHost site, string language, int number = 1)
    {
        using var guest = site.NewClient();
        var form = GuestData.Rsvp(number);
        form["Language"] = language;
        (await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", form)).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<Guid> FailedConfirmationAsync(SiteHost site)
    {
        await RsvpAsync(site, "pl");
        await site.MailsAsync(2);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "both mails are recorded as sent");
        return await site.QueryAsync(async db =>
        {
            var mail = await db.Outbox.SingleAsync(m => m.Kind == "place-confirmed");
            (mail.State, mail.SentAt, mail.LastError) = (OutboxState.Failed, null, "550 no such user");
            await db.SaveChangesAsync();
            return mail.Id;
        });
    }

    private static Task<Guid> AddAsync(
        SiteHost site, OutboxState state, string to, string? name = null, DateTime? createdAt = null, string payload = "{}") => site.QueryAsync(async db =>
        {
            var mail = new OutboxMessage
            {
                Kind = "reminder", To = to, ToName = name, State = state, Payload = payload, CreatedAt = createdAt ?? SiteHost.DefaultNow.UtcDateTime,
            };
            db.Outbox.Add(mail);
            await db.SaveChangesAsync();
            return mail.Id;
        });
}

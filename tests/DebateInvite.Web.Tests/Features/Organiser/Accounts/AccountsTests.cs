using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Accounts;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Tests.Features.Organiser.Password;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace DebateInvite.Web.Tests.Features.Organiser.Accounts;

public class AccountsTests
{
    private const string Second = "bartosz@example.org";

    [Fact]
    public async Task Add_NewOrganiser_ChoosesAPasswordByMail_AndMayRemoveTheFirst()
    {
        await using var site = await SiteHost.StartAsync();
        using var first = await site.NewOrganiserAsync();
        var answer = await first.SubmitAsync(await first.GetPageAsync("/organiser/accounts"), ("Email", Second));
        (await first.SaysAfterRedirectAsync(answer)).ShouldContain(Second);

        using var second = site.NewClient();
        var mails = await site.MailsAsync(2);
        mails.Single(mail => To(mail) == SiteHost.OrganiserEmail).TextBody!.ShouldContain(Second);
        var mail = mails.Single(mail => To(mail) == Second);
        var chosen = await second.SubmitAsync(
            await second.GetPageAsync(PasswordTests.LinkIn(mail)), ("Password", "hasło drugiej osoby"), ("PasswordAgain", "hasło drugiej osoby"));
        chosen.Location.ShouldBe("/organiser");

        var list = await second.GetPageAsync("/organiser/accounts");
        var removal = await second.GetPageAsync(list.Find("tbody a").GetAttribute("href")!);
        removal.Text("main p").ShouldContain(SiteHost.OrganiserEmail);
        (await second.SubmitAsync(removal)).Location.ShouldBe("/organiser/accounts");

        (await site.QueryAsync(db => db.Users.Select(o => o.Email).ToListAsync())).ShouldBe([Second]);
        (await first.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.MailsAsync(4)).Count(mail => mail.TextBody!.Contains($"usuwa konto organizatora {SiteHost.OrganiserEmail}", StringComparison.Ordinal)).ShouldBe(2);
        (await second.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("to nie adres")]
    [InlineData("ANNA@example.org")]
    public async Task Add_RefusedAddress_SaysWhy_AndAddsNobody(string email)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", email));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Email").ShouldNotBeNull();
        answer.ValueOf("Email").ShouldBe(email);
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Remove_ByWhoHasBeenRemovedMeanwhile_RemovesNobody()
    {
        await using var site = await SiteHost.StartAsync();
        var one = await site.QueryAsync(db => db.Users.Select(o => new CurrentOrganiser(o.Id, o.Email!, "")).SingleAsync());
        var other = new CurrentOrganiser(Guid.CreateVersion7(), Second, "");
        await site.QueryAsync(db =>
        {
            db.Users.Add(new OrganiserAccount { Id = other.Id, UserName = Second, Email = Second });
            return db.SaveChangesAsync();
        });

        // Both have opened the desk, and each removes the other; whichever comes first.
        var removals = await Task.WhenAll(
            site.CallAsync<RemoveAccount, bool>(remove => remove.RunAsync(other.Id, one, CancellationToken.None)),
            site.CallAsync<RemoveAccount, bool>(remove => remove.RunAsync(one.Id, other, CancellationToken.None)));

        removals.Count(isDone => isDone).ShouldBe(1);
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Remove_OwnAccount_IsNotOffered_AndRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var list = await organiser.GetPageAsync("/organiser/accounts");
        var own = await site.QueryAsync(db => db.Users.Select(o => o.Id).SingleAsync());

        list.All("tbody a").ShouldBeEmpty();
        (await organiser.GetPageAsync($"/organiser/accounts/{own}/remove")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await organiser.PostAsync($"/organiser/accounts/{own}/remove", [SiteClient.TokenOf(list)])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);
    }

    private static string To(MimeMessage mail) => mail.To.Mailboxes.Single().Address;
}

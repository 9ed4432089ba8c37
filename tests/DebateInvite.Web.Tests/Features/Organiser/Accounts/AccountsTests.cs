using System.Net;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Accounts;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Tests.Features.Organiser.Password;
using DebateInvite.Web.Tests.Features.Organiser.SecondFactor;
using Microsoft.AspNetCore.Identity;
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

    [Fact]
    public async Task TakeOffFactors_LostPhone_PasswordIsEnough_SessionsEnd_AndEverybodyIsTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var owner = await site.NewOrganiserAsync();
        await owner.TurnOnAppAsync(site);
        var colleague = await SecondAsync(site);
        using var helper = await ColleagueAsync(site, colleague);

        var list = await helper.GetPageAsync("/organiser/accounts");
        list.Rows("main").Single(row => row[0].Contains(SiteHost.OrganiserEmail, StringComparison.Ordinal))[3].ShouldStartWith("jest");
        list.Rows("main").Single(row => row[0].Contains(Second, StringComparison.Ordinal))[3].ShouldBe("brak");
        var page = await helper.GetPageAsync(list.Find("tbody a[href$='/second-factor']").GetAttribute("href")!);
        (await helper.SubmitAsync(page)).Location.ShouldBe("/organiser/accounts");

        (await owner.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.QueryAsync(db => db.RecoveryCodes.AnyAsync())).ShouldBeFalse();
        using var again = site.NewClient();
        (await again.ShowPasswordAsync()).Location.ShouldBe("/organiser");
        (await site.MailsAsync(3)).Where(mail => mail.Subject is "Zdjęto drugi składnik logowania").Select(To).Order(StringComparer.Ordinal)
            .ShouldBe([SiteHost.OrganiserEmail, Second]);
    }

    [Fact]
    public async Task TakeOffFactors_OwnAccount_IsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.TurnOnAppAsync(site);
        var own = (await site.FirstOrganiserAsync()).Id;

        var list = await organiser.GetPageAsync("/organiser/accounts");

        list.All("tbody a[href$='/second-factor']").ShouldBeEmpty();
        (await organiser.PostAsync($"/organiser/accounts/{own}/second-factor", [SiteClient.TokenOf(list)])).Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.FirstOrganiserAsync()).TwoFactorEnabled.ShouldBeTrue();
    }

    private static Task<OrganiserAccount> SecondAsync(SiteHost site) => site.CallAsync<UserManager<OrganiserAccount>, OrganiserAccount>(async users =>
    {
        var account = new OrganiserAccount { UserName = Second, Email = Second };
        (await users.CreateAsync(account, SiteHost.OrganiserPassword)).Succeeded.ShouldBeTrue();
        return account;
    });

    private static async Task<SiteClient> ColleagueAsync(SiteHost site, OrganiserAccount colleague)
    {
        var client = site.NewClient();
        (await client.SubmitAsync(await client.GetPageAsync("/organiser/sign-in"), ("Email", colleague.Email!), ("Password", SiteHost.OrganiserPassword)))
            .Location.ShouldBe("/organiser");
        return client;
    }

    private static string To(MimeMessage mail) => mail.To.Mailboxes.Single().Address;
}

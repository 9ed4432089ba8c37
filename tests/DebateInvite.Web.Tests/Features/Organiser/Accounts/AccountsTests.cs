using System.Net;
using DebateInvite.Domain.Access;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Accounts;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Tests.Features.Organiser.Access;
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
        var answer = await first.SubmitAsync(await first.GetPageAsync("/organiser/accounts"), ("Email", Second), ("Roles[0]", "Organiser"));
        (await first.SaysAfterRedirectAsync(answer)).ShouldContain(Second);

        using var second = site.NewClient();
        var mails = await site.MailsAsync(2);
        mails.Single(mail => To(mail) == SiteHost.OrganiserEmail).TextBody!.ShouldContain(Second);
        var mail = mails.Single(mail => To(mail) == Second);
        var chosen = await second.SubmitAsync(
            await second.GetPageAsync(PasswordTests.LinkIn(mail)), ("Password", "hasło drugiej osoby"), ("PasswordAgain", "hasło drugiej osoby"));
        chosen.Location.ShouldBe("/organiser");

        var list = await second.GetPageAsync("/organiser/accounts");
        var removal = await second.GetPageAsync(list.Find("tbody a[href$='/remove']").GetAttribute("href")!);
        removal.Text("main p").ShouldContain(SiteHost.OrganiserEmail);
        (await second.SubmitAsync(removal)).Location.ShouldBe("/organiser/accounts");

        (await site.QueryAsync(db => db.Users.Select(o => o.Email).ToListAsync())).ShouldBe([Second]);
        (await first.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
        (await site.MailsAsync(4)).Count(mail => mail.TextBody!.Contains($"usuwa konto organizatora {SiteHost.OrganiserEmail}", StringComparison.Ordinal)).ShouldBe(2);
        (await second.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("mailto:druga@example.org")]
    [InlineData("Druga Osoba <druga@example.org>")]
    [InlineData("druga@example.org.")]
    public async Task Add_PastedAddress_IsTheAddressAlone_AndCannotBeAddedAgain(string pasted)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", pasted), ("Roles[0]", "Reader"));
        var again = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", " DRUGA@Example.org"), ("Roles[0]", "Reader"));

        (await site.QueryAsync(db => db.Users.Where(o => o.Email != SiteHost.OrganiserEmail).Select(o => o.Email + " " + o.UserName).ToListAsync()))
            .ShouldBe(["druga@example.org druga@example.org"]);
        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.ErrorOf("Email").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("to nie adres")]
    [InlineData("ANNA@example.org")]
    public async Task Add_RefusedAddress_SaysWhy_AndAddsNobody(string email)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", email), ("Roles[0]", "Reader"));

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
            db.Users.Add(new OrganiserAccount { Id = other.Id, UserName = Second, Email = Second, Roles = { new RoleAssignment { Role = Role.Organiser } } });
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
    public async Task Add_NoRole_IsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/accounts"), ("Email", Second));

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.ErrorOf("Roles_0_").ShouldBe("Prosimy wybrać co najmniej jedną rolę.");
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Add_RolesInAllAndInOneEvent_AreStored_ListedAndTold()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddEventAsync("druga", new DateTime(2027, 10, 1, 10, 0, 0));
        using var organiser = await site.NewOrganiserAsync();

        // The latest event comes first.
        var answer = await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/accounts"), ("Email", Second), ("Roles[0]", "Reader"), ("Roles[1]", "Door"));

        var list = await organiser.GetPageAsync(answer.Location!);
        list.Rows("main table").Single(row => row[0] == Second)[1].Split("  ").ShouldBe(["podgląd listy (wszystkie wydarzenia)", "wejście (druga)"]);
        var roles = await site.QueryAsync(db => db.RoleAssignments.Where(r => db.Users.Any(o => o.Id == r.OrganiserId && o.Email == Second))
            .Select(r => new { r.Role, Slug = db.Events.Where(e => e.Id == r.EventId).Select(e => e.Slug).FirstOrDefault() }).ToListAsync());
        roles.Select(role => (role.Role, role.Slug)).ShouldBe([(Role.Reader, null), (Role.Door, "druga")], ignoreOrder: true);
        (await site.MailsAsync(2)).Single(mail => To(mail) == SiteHost.OrganiserEmail).TextBody!
            .ShouldContain("podgląd listy (wszystkie wydarzenia); wejście (druga)");
    }

    [Fact]
    public async Task Roles_Changed_HoldFromTheNextClick_EndTheSessions_AndAreTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var secretariat = await site.NewMemberAsync(Role.Secretariat);
        var list = await organiser.GetPageAsync("/organiser/accounts");
        var form = await organiser.GetPageAsync(list.Find("tbody a[href$='/roles']").GetAttribute("href")!);
        form.ValueOf("Roles[1]").ShouldBe("Secretariat");

        var answer = await organiser.SubmitAsync(form, ("Roles[1]", "Reader"));

        (await organiser.SaysAfterRedirectAsync(answer)).ShouldContain("zapisane");
        (await secretariat.GetPageAsync("/organiser/debata")).Location!.ShouldStartWith("/organiser/sign-in");
        using var again = await site.SignInAsync("secretariat-debata@example.org");
        (await again.GetPageAsync("/organiser/debata/secretariat")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await again.GetPageAsync("/organiser/debata/guests")).Status.ShouldBe(HttpStatusCode.OK);
        // They have also signed in from elsewhere.
        var mails = (await site.MailsAsync(3)).Where(mail => mail.Subject!.Contains("role", StringComparison.Ordinal)).ToList();
        mails.Select(To).ShouldBe([SiteHost.OrganiserEmail, "secretariat-debata@example.org"], ignoreOrder: true);
        mails.ShouldAllBe(mail => mail.TextBody!.Contains("podgląd listy (", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Roles_SomebodyElseChangedThemMeanwhile_409ShowsBoth_AndSavingAgainReplaces()
    {
        await using var site = await SiteHost.StartAsync();
        using var slow = await site.NewOrganiserAsync();
        using var quick = await site.NewOrganiserAsync();
        var id = (await site.AddMemberAsync(Second, Role.Secretariat, slug: null)).Id;
        var path = $"/organiser/accounts/{id}/roles";
        var opened = await slow.GetPageAsync(path);
        await quick.SubmitAsync(await quick.GetPageAsync(path), ("Roles[0]", "Reader"));

        var conflict = await slow.SubmitAsync(opened, ("Roles[0]", "Organiser"));

        conflict.Status.ShouldBe(HttpStatusCode.Conflict);
        conflict.Text(".error-summary").ShouldContain("organizator (wszystkie wydarzenia)");
        conflict.ValueOf("Roles[0]").ShouldBe("Reader");
        (await site.QueryAsync(db => db.RoleAssignments.Where(r => r.OrganiserId == id).Select(r => r.Role).SingleAsync())).ShouldBe(Role.Reader);
        (await slow.SubmitAsync(conflict, ("Roles[0]", "Organiser"))).Location.ShouldBe("/organiser/accounts");
        (await site.QueryAsync(db => db.RoleAssignments.Where(r => r.OrganiserId == id).Select(r => r.Role).SingleAsync())).ShouldBe(Role.Organiser);
    }

    [Fact]
    public async Task Roles_SavedAsTheyAre_EndNoSession_AndNobodyIsTold()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using var reader = await site.NewMemberAsync(Role.Reader);
        var id = await site.QueryAsync(db => db.Users.Where(o => o.Email != SiteHost.OrganiserEmail).Select(o => o.Id).SingleAsync());

        await organiser.SubmitAsync(await organiser.GetPageAsync($"/organiser/accounts/{id}/roles"));

        (await reader.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.OK);
        (await site.QueryAsync(db => db.Outbox.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Roles_OfOneself_AreNotOffered_AndRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await site.AddMemberAsync(Second, Role.Organiser, slug: null);
        var own = await site.QueryAsync(db => db.Users.Where(o => o.Email == SiteHost.OrganiserEmail).Select(o => o.Id).SingleAsync());
        var list = await organiser.GetPageAsync("/organiser/accounts");

        list.All($"a[href*='{own}']").ShouldBeEmpty();
        (await organiser.GetPageAsync($"/organiser/accounts/{own}/roles")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await organiser.PostAsync($"/organiser/accounts/{own}/roles", [SiteClient.TokenOf(list), new("Events[0]", ""), new("Roles[0]", "Reader")]))
            .Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.QueryAsync(db => db.RoleAssignments.CountAsync(r => r.Role == Role.Organiser))).ShouldBe(2);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Roles_TwoOrganisersDemoteEachOther_OneStaysOrganiser(bool removes)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Second, Role.Organiser, slug: null);
        var organisers = await site.QueryAsync(db => db.Users.Select(o => new CurrentOrganiser(o.Id, o.Email!, "")).ToListAsync());
        var (one, other) = (organisers[0], organisers[1]);
        var seen = ReadRoles.Fingerprint([new RoleAssignment { Role = Role.Organiser }]);
        var reader = new RolesForm { Events = [""], Roles = [nameof(Role.Reader)], Seen = seen };

        // One demotes; the other, who is being demoted, does the same or removes.
        var done = await Task.WhenAll(
            site.CallAsync<ChangeRoles, bool>(async change => await change.RunAsync(other.Id, reader, one, CancellationToken.None) is RolesOutcome.Changed),
            removes
                ? site.CallAsync<RemoveAccount, bool>(remove => remove.RunAsync(one.Id, other, CancellationToken.None))
                : site.CallAsync<ChangeRoles, bool>(async change => await change.RunAsync(one.Id, reader, other, CancellationToken.None) is RolesOutcome.Changed));

        done.Count(isDone => isDone).ShouldBe(1);
        (await site.QueryAsync(db => db.Users.WhoMay(Right.Accounts, eventId: null).CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Add_ByWhoHasBeenDemotedMeanwhile_AddsNobody()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Second, Role.Reader, slug: null);
        var self = await site.QueryAsync(db => db.Users.Where(o => o.Email == Second).Select(o => new CurrentOrganiser(o.Id, o.Email!, "")).SingleAsync());
        var form = new AddAccountForm { Email = "przyjaciel@example.org", Events = [""], Roles = [nameof(Role.Organiser)] };

        (await site.CallAsync<AddAccount, IdentityResult?>(add => add.RunAsync(form, self, CancellationToken.None))).ShouldBeNull();

        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(2);
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
        list.Rows("main").Single(row => row[0].Contains(SiteHost.OrganiserEmail, StringComparison.Ordinal))[4].ShouldStartWith("jest");
        list.Rows("main").Single(row => row[0].Contains(Second, StringComparison.Ordinal))[4].ShouldBe("brak");
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
        var account = new OrganiserAccount { UserName = Second, Email = Second, Roles = { new RoleAssignment { Role = Role.Organiser } } };
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

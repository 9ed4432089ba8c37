using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Security;
using DebateInvite.Web.Tests.Features.Organiser.SecondFactor;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.ConfirmIdentity;

public class AskAgainTests
{
    private const string Export = "/organiser/debata/guests/export?format=csv";

    // Addresses that say what their actions do. One that is new shows up here until somebody has decided.
    private static readonly string[] Telling = ["delete", "deletion", "export", "record", "accounts", "remove", "sessions", "second-factor", "erase", "download"];

    private static readonly string[] NeedNotAsk =
    [
        // Names of columns, and no guest.
        "GuestExport.Columns",
        "Accounts.List", "Deletion.Show", "Deletion.Certificate", "Sessions.List",
        // Made by the one that does ask, and adds nothing by itself; shows what that has made, once.
        "Passkeys.New", "SecondFactor.Codes",
        // A picture that anybody has seen, and that can be brought again.
        "Logos.Remove",
    ];

    [Fact]
    public async Task EveryActionThatDeletesExportsOrChangesAccounts_AsksAgain()
    {
        await using var site = await SiteHost.StartAsync(("Organiser:Password", null));
        var actions = site.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
            .Where(action => action.ControllerTypeInfo.Namespace!.StartsWith("DebateInvite.Web.Features.Organiser", StringComparison.Ordinal))
            .Where(action => action.AttributeRouteInfo!.Template!.Split('/').Intersect(Telling, StringComparer.Ordinal).Any())
            .ToList();

        actions.Count.ShouldBeGreaterThan(20);
        actions.Where(action => !action.EndpointMetadata.OfType<AsksAgainAttribute>().Any())
            .Select(action => $"{action.ControllerName}.{action.ActionName}").Except(NeedNotAsk, StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task Get_WithinTheGrace_IsNotAsked()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        site.Clock.Advance(OrganiserSession.Grace - TimeSpan.FromSeconds(1));

        (await organiser.GetPageAsync(Export)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Get_AfterTheGrace_AsksAndLeadsOn_AndIsNotAskedAgain()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var guest = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        var path = $"/en/organiser/debata/guests/{guest.Id}/delete";
        site.Clock.Advance(OrganiserSession.Grace);

        var asked = await organiser.GetPageAsync(path);
        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(asked.Location!), ("Password", SiteHost.OrganiserPassword));

        asked.Location!.ShouldStartWith("/en/organiser/confirm-identity?returnUrl=");
        answer.Location.ShouldBe(path);
        site.Clock.Advance(OrganiserSession.Grace - TimeSpan.FromSeconds(1));
        (await organiser.GetPageAsync(path)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task File_AfterTheGrace_IsOfferedOnceTheyHaveConfirmed()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        site.Clock.Advance(OrganiserSession.Grace);

        var asked = await organiser.GetPageAsync(Export);
        asked.Content.ShouldBeEmpty();
        var confirmed = await organiser.SubmitAsync(await organiser.GetPageAsync(asked.Location!), ("Password", SiteHost.OrganiserPassword));

        var file = await organiser.GetPageAsync(confirmed.Find("main a.button:not(.button--quiet)").GetAttribute("href")!);
        file.Response.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
    }

    [Fact]
    public async Task Post_AfterTheGrace_DoesNothing_LosesNothing_AndGoesOnWithOneButton()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync("/organiser/accounts");
        site.Clock.Advance(OrganiserSession.Grace);

        var asked = await organiser.SubmitAsync(page, "main form.form", [KeyValuePair.Create("Email", "bartosz@example.org"), KeyValuePair.Create("Roles[0]", "Reader")]);
        asked.Status.ShouldBe(HttpStatusCode.Forbidden);
        asked.Heading.ShouldBe("Prosimy potwierdzić, że to Państwo");
        asked.Content.ShouldNotContain("bartosz@example.org", Case.Insensitive);
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);

        var wrong = await organiser.SubmitAsync(asked, ("Password", "to nie jest hasło"));
        wrong.ErrorOf("Password").ShouldNotBeNull();
        var confirmed = await organiser.SubmitAsync(wrong, ("Password", SiteHost.OrganiserPassword));
        (await site.QueryAsync(db => db.Users.CountAsync())).ShouldBe(1);
        var done = await organiser.SubmitAsync(confirmed);

        done.Location.ShouldBe("/organiser/accounts");
        (await site.QueryAsync(db => db.Users.CountAsync(o => o.Email == "bartosz@example.org"))).ShouldBe(1);
    }

    [Fact]
    public async Task Post_ManyChosen_ComesBackWhole()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await site.AcceptAsync([1, 2, 3]);
        var list = await organiser.GetPageAsync("/organiser/debata/guests");
        var chosen = list.All("input[name=Ids]").Take(2).Select(box => KeyValuePair.Create("Ids", box.GetAttribute("value")!));
        var preview = await organiser.PostAsync("/organiser/debata/guests/bulk", [SiteClient.TokenOf(list), .. chosen, new("Do", "Delete")]);
        site.Clock.Advance(OrganiserSession.Grace);

        var asked = await organiser.SubmitAsync(preview);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(3);
        await organiser.SubmitAsync(await organiser.SubmitAsync(asked, ("Password", SiteHost.OrganiserPassword)));

        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task BulkDeletion_ByTheAddressThatDoesNotAsk_IsRefused()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await site.AcceptAsync([1]);
        var list = await organiser.GetPageAsync("/organiser/debata/guests");

        var answer = await organiser.PostAsync("/organiser/debata/guests/bulk/apply", [SiteClient.TokenOf(list), new("All", "true"), new("Do", "Delete")]);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await site.QueryAsync(db => db.Guests.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Confirm_WrongPasswordTooOften_IsRefusedForAWhile()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync("/organiser/confirm-identity");
        for (var i = 0; i < SignInLimit.Tries; i++)
            (await organiser.SubmitAsync(page, ("Password", "to nie jest hasło"))).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await organiser.SubmitAsync(page, ("Password", SiteHost.OrganiserPassword))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Confirm_Passkey_IsEnough_AndOnlyOnesOwn()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        using SoftAuthenticator device = new(), strangers = new();
        await organiser.AddPasskeyAsync(device);
        site.Clock.Advance(OrganiserSession.Grace);
        var page = await organiser.GetPageAsync("/organiser/confirm-identity?returnUrl=/organiser/outbox");

        (await organiser.ShowPasskeyAsync(page, strangers)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await organiser.ShowPasskeyAsync(page, device)).Location.ShouldBe("/organiser/outbox");
        (await organiser.GetPageAsync(Export)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Confirm_AccountWithoutPasskeys_IsNotOfferedOne()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync("/organiser/confirm-identity")).All("[data-passkey]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Confirm_GivesTheSessionANewKey_AndNoMoreTime()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var kept = new CookieContainer();
        kept.Add(organiser.Cookies.GetAllCookies());
        site.Clock.Advance(TimeSpan.FromHours(1));
        var before = await site.QueryAsync(db => db.OrganiserSessions.AsNoTracking().SingleAsync());

        await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/confirm-identity"), ("Password", SiteHost.OrganiserPassword));

        var after = await site.QueryAsync(db => db.OrganiserSessions.AsNoTracking().SingleAsync());
        after.KeyHash.ShouldNotBe(before.KeyHash);
        after.StartedAt.ShouldBe(before.StartedAt);
        using var thief = new SiteClient(site.Address, kept);
        (await thief.GetPageAsync("/organiser/debata")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("//example.org/")]
    public async Task Confirm_ReturnUrlOfAnotherSite_OpensTheDesk(string elsewhere)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        foreach (var file in new[] { "", "&isFile=true" })
        {
            var page = await organiser.GetPageAsync($"/organiser/confirm-identity?returnUrl={Uri.EscapeDataString(elsewhere)}{file}");

            (await organiser.SubmitAsync(page, ("Password", SiteHost.OrganiserPassword))).Location.ShouldBe("/organiser");
        }
    }

    [Fact]
    public async Task Confirm_FormKeptForSomebodyElse_IsNotSent()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var page = await organiser.GetPageAsync("/organiser/confirm-identity");

        var answer = await organiser.SubmitAsync(page, ("Password", SiteHost.OrganiserPassword), ("Kept", "cokolwiek"));

        answer.Location.ShouldBe("/organiser");
    }
}

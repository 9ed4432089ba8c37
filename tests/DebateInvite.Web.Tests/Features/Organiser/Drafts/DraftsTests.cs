using System.Net;
using System.Text.Json;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Drafts;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Drafts;

/// <summary>What is typed into a long form is not lost, and is nobody else's.</summary>
public class DraftsTests
{
    private const string Texts = "/organiser/debata/settings/texts/pl";
    private const string Rules = "/organiser/debata/settings/rules";
    private const string Form = "main form.form";
    private const string Other = "bartosz@example.org";
    private const string Typed = "Opis pisany przez całe popołudnie";

    [Fact]
    public async Task Keep_AsTheScriptDoes_IsOfferedWithItsTime_AndUsed()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        var kept = await KeepAsync(organiser, Texts, ("Pl.Description", Typed));

        kept.Content.ShouldBe("Szkic zachowany: 2027-06-01 10:00");
        var offered = await organiser.GetPageAsync(Texts);
        offered.Text("#draft p").ShouldBe("Jest niezapisany szkic tego formularza z 2027-06-01 10:00.");
        offered.ValueOf("Pl.Description").ShouldNotBe(Typed);

        var used = await organiser.GetPageAsync(offered.Find("#draft a").GetAttribute("href")!);
        used.ValueOf("Pl.Description").ShouldBe(Typed);
        used.Text("#draft p").ShouldContain("Nie jest jeszcze zapisany");
        (await organiser.SubmitAsync(used, Form, [])).Location.ShouldBe(Texts);

        (await site.EventAsync()).TextIn(Domain.Language.Pl).Description.ShouldBe(Typed);
        (await site.QueryAsync(db => db.FormDrafts.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Discard_Draft_IsGone_AndTheFormAsItWas()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await KeepAsync(organiser, Rules, ("Capacity", "77"));

        var answer = await organiser.SubmitAsync(await organiser.GetPageAsync(Rules), "#draft form", []);

        answer.Location.ShouldBe(Rules);
        var page = await organiser.GetPageAsync(Rules);
        page.All("#draft").ShouldBeEmpty();
        page.ValueOf("Capacity").ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_SessionHasEnded_TextIsThereAfterSigningIn_AndNothingWasSaved()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync(Texts);
        await EndSessionsAsync(site);

        var answer = await organiser.SubmitAsync(form, Form, [new("Pl.Description", Typed)]);

        answer.Location!.ShouldStartWith("/organiser/sign-in?ReturnUrl=");
        (await site.EventAsync()).TextIn(Domain.Language.Pl).Description.ShouldNotBe(Typed);
        var signedIn = await organiser.SubmitAsync(
            await organiser.GetPageAsync(answer.Location!), ("Email", SiteHost.OrganiserEmail), ("Password", SiteHost.OrganiserPassword));
        signedIn.Location.ShouldBe(Texts);
        var page = await organiser.GetPageAsync(signedIn.Location!);
        page.Text("#draft p").ShouldContain("Niczego nie utracono");
        page.ValueOf("Pl.Description").ShouldBe(Typed);

        (await organiser.SubmitAsync(page, Form, [])).Location.ShouldBe(Texts);
        (await site.EventAsync()).TextIn(Domain.Language.Pl).Description.ShouldBe(Typed);
        (await organiser.GetPageAsync(Texts)).All("#draft").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/organiser/debata/campaigns/new?audience=Accepted")]
    [InlineData("/organiser/debata/campaigns/new")]
    [InlineData("/en/organiser/debata/campaigns/new")]
    public async Task Send_NewMailingAfterTheSession_IsThereAfterSigningIn(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync(path);
        await EndSessionsAsync(site);

        var answer = await organiser.SubmitAsync(form, Form, [new("Pl.Body", Typed)]);
        await organiser.SignInAsOrganiserAsync();

        var page = await organiser.GetPageAsync(Uri.UnescapeDataString(answer.Location!.Split("ReturnUrl=")[1]));
        page.ValueOf("Pl.Body").ShouldBe(Typed);
        var created = await organiser.SubmitAsync(page, Form, []);
        (await organiser.GetPageAsync(created.Location!)).AllText.ShouldContain(Typed);
        (await site.QueryAsync(db => db.Campaigns.CountAsync())).ShouldBe(1);
        (await organiser.GetPageAsync(path)).All("#draft").ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_SessionHasEnded_AndSomebodyElseSignsIn_TheySeeNothingOfIt()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Other, Role.Organiser);
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync(Texts);
        await EndSessionsAsync(site);
        await organiser.SubmitAsync(form, Form, [new("Pl.Description", Typed)]);

        using var other = await site.SignInAsync(Other);
        foreach (var path in new[] { Texts, $"{Texts}?draft=use" })
        {
            var page = await other.GetPageAsync(path);
            page.All("#draft").ShouldBeEmpty();
            page.AllText.ShouldNotContain(Typed);
        }

        // Nor with the other's own form.
        var discarded = await other.PostAsync(
            "/organiser/drafts/discard", [SiteClient.TokenOf(await other.GetPageAsync(Texts)), new("Draft", form.ValueOf("Draft"))]);
        discarded.Status.ShouldBe(HttpStatusCode.NotFound);
        (await site.QueryAsync(db => db.FormDrafts.SingleAsync())).Content.ShouldNotContain(Typed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("CfDJ8Byle-co")]
    public async Task Send_ByNobody_WithoutATicket_KeepsNothing(string ticket)
    {
        await using var site = await SiteHost.StartAsync();
        using var stranger = site.NewClient();

        foreach (var path in new[] { Texts, "/organiser/drafts" })
        {
            var answer = await stranger.PostAsync(path, [new("Draft", ticket), new("Pl.Description", Typed)]);
            answer.Location!.ShouldStartWith("/organiser/sign-in");
        }

        (await site.QueryAsync(db => db.FormDrafts.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Send_AfterTheSession_ToAnotherAddress_OrTooMuch_KeepsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var ticket = new KeyValuePair<string, string>("Draft", (await organiser.GetPageAsync(Texts)).ValueOf("Draft"));
        await EndSessionsAsync(site);

        await organiser.PostAsync("/organiser/debata/settings/cancellation", [ticket, new("Pl.Description", Typed)]);
        foreach (var length in new[] { 700_000, KeepsLostForms.LargestForm })
        {
            try
            {
                await organiser.PostAsync(Texts, [ticket, new("Pl.Description", new string('x', length))]);
            }
            catch (HttpRequestException)
            {
                // The site may hang up before it has all of what it does not want.
            }
        }

        (await site.QueryAsync(db => db.FormDrafts.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Send_AfterTheAccountIsGone_KeepsNothing()
    {
        await using var site = await SiteHost.StartAsync();
        using var other = await site.NewMemberAsync(Role.Organiser);
        var form = await other.GetPageAsync(Texts);
        await site.QueryAsync(db => db.Users.Where(o => o.Email != SiteHost.OrganiserEmail).ExecuteDeleteAsync());

        var answer = await other.SubmitAsync(form, Form, [new("Pl.Description", Typed)]);

        answer.Location!.ShouldStartWith("/organiser/sign-in");
        (await site.QueryAsync(db => db.FormDrafts.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Keep_WithoutTheFormsToken_400()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync(Texts);

        (await organiser.PostAsync("/organiser/drafts", [new("Draft", form.ValueOf("Draft"))])).Status.ShouldBe(HttpStatusCode.BadRequest);

        (await site.QueryAsync(db => db.FormDrafts.AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Draft_OfAnOlderVersion_KeepsWhatAColleagueHasSavedSince()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddMemberAsync(Other, Role.Organiser);
        using var organiser = await site.NewOrganiserAsync();
        using var other = await site.SignInAsync(Other);
        await KeepAsync(organiser, Texts, ("Pl.Description", Typed));
        await other.SubmitAsync(await other.GetPageAsync(Texts), ("Pl.Lead", "Nowe wprowadzenie"));

        var saved = await organiser.SubmitAsync(await organiser.GetPageAsync($"{Texts}?draft=use"), Form, []);

        (await organiser.SaysAfterRedirectAsync(saved)).ShouldContain($"({Other}, 2027-06-01 10:00)");
        var debate = await site.EventAsync();
        (debate.TextIn(Domain.Language.Pl).Lead, debate.TextIn(Domain.Language.Pl).Description).ShouldBe(("Nowe wprowadzenie", Typed));
    }

    [Fact]
    public async Task Drafts_OfTwoSections_AreTwo_AndSavingOneLeavesTheOther()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await KeepAsync(organiser, Texts, ("Pl.Description", Typed));
        await KeepAsync(organiser, Rules, ("Capacity", "77"));

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Rules}?draft=use"), Form, []);

        (await site.EventAsync()).Capacity.ShouldBe(77);
        (await organiser.GetPageAsync(Rules)).All("#draft").ShouldBeEmpty();
        (await organiser.GetPageAsync($"{Texts}?draft=use")).ValueOf("Pl.Description").ShouldBe(Typed);
        (await organiser.GetPageAsync("/organiser/debata/settings/texts/en")).All("#draft").ShouldBeEmpty();
    }

    [Fact]
    public async Task Content_HasTheFormsOwnFieldsOnly()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        var form = await organiser.GetPageAsync("/organiser/debata/campaigns/new");
        var fields = SiteClient.FieldsOf(form, Form).Concat([new("Guests", $"{Guid.NewGuid()}"), new("Notes", "drażliwy")]);

        (await organiser.PostAsync("/organiser/drafts", fields)).Status.ShouldBe(HttpStatusCode.OK);

        var draft = await site.QueryAsync(db => db.FormDrafts.SingleAsync());
        var json = site.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("Organiser.Draft", draft.OrganiserId.ToString()).Unprotect(draft.Content);
        JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.Keys
            .ShouldBe(["Audience", "Tag", "Pl.Subject", "Pl.Body", "En.Subject", "En.Body", "Fr.Subject", "Fr.Body", "Version", "Seen"], ignoreOrder: true);
    }

    [Fact]
    public async Task GuestsForm_HasNoDraft()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.AddAsync(GuestData.Details(1), Reply.None);
        using var organiser = await site.NewOrganiserAsync();

        foreach (var path in new[] { "new", $"{guest.Id}/edit" })
            (await organiser.GetPageAsync($"/organiser/debata/guests/{path}")).All("[name=Draft]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Worker_LastDayOver_DeletesTheDraft_NotAYoungerOne()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await KeepAsync(organiser, Rules, ("Capacity", "77"));
        await site.TimeIsAsync(SiteHost.DefaultNow.AddDays(FormDraft.DaysKept).AddMinutes(-1));
        await organiser.SignInAsOrganiserAsync();
        await KeepAsync(organiser, "/organiser/debata/campaigns/new", ("Pl.Body", Typed));
        await ForgetAsync(site);
        (await site.QueryAsync(db => db.FormDrafts.CountAsync())).ShouldBe(2);

        await site.TimeIsAsync(SiteHost.DefaultNow.AddDays(FormDraft.DaysKept).AddMinutes(1));
        await ForgetAsync(site);

        (await site.QueryAsync(db => db.FormDrafts.SingleAsync())).Form.ShouldStartWith("new-campaign/");
    }

    private static async Task<SitePage> KeepAsync(SiteClient organiser, string path, params (string Field, string Value)[] fields)
    {
        var form = SiteClient.FieldsOf(await organiser.GetPageAsync(path), Form).Where(field => fields.All(typed => typed.Field != field.Key));
        return await organiser.PostAsync("/organiser/drafts", form.Concat(fields.Select(field => KeyValuePair.Create(field.Field, field.Value))));
    }

    private static Task<int> EndSessionsAsync(SiteHost site) => site.QueryAsync(db => db.OrganiserSessions.ExecuteDeleteAsync());

    private static async Task ForgetAsync(SiteHost site)
    {
        using var worker = ActivatorUtilities.CreateInstance<OldMails>(site.Services);
        await worker.ForgetAsync(CancellationToken.None);
    }
}

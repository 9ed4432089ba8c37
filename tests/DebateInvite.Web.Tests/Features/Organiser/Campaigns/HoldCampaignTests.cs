using System.Net;
using DebateInvite.Domain;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser.Access;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

/// <summary>Scheduled mailings that no longer make sense, and such as never would.</summary>
public class HoldCampaignTests
{
    private const string Later = "2027-06-08T09:00";
    private const string Overview = "/organiser/debata";

    [Theory]
    [InlineData(Audience.Accepted, "past date", "już trwa albo się skończyło")]
    [InlineData(Audience.NotAnswered, "past deadline", "ostatni dzień odpowiedzi")]
    [InlineData(Audience.Accepted, "other day", "zmienił się termin lub miejsce")]
    [InlineData(Audience.Accepted, "other address", "zmienił się termin lub miejsce")]
    [InlineData(Audience.Accepted, "cancelled", "Wydarzenie jest odwołane")]
    public async Task Scheduled_NoLongerMakesSense_IsHeldSaidAndMailedOnce(Audience audience, string change, string says)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details(), audience is Audience.Accepted ? Reply.Accepted : Reply.None);
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(audience, Later);

        await site.EditEventAsync(debate => Change(debate, change));

        var overview = await organiser.GetPageAsync(Overview);
        overview.AllText.ShouldContain("Zdecyduj o 1 wstrzymanej wysyłce");
        overview.All("main a").Select(link => link.GetAttribute("href")).ShouldContain($"{Reminders.Path}/{id}");
        await site.QueueDueAsync();
        await site.QueueDueAsync();
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Held);
        (await organiser.GetPageAsync(Overview)).AllText.ShouldContain("Zdecyduj o 1 wstrzymanej wysyłce");
        var page = await organiser.GetPageAsync($"{Reminders.Path}/{id}");
        page.AllText.ShouldContain("Wysyłka jest wstrzymana");
        page.AllText.ShouldContain(says);
        var mail = (await site.MailsAsync(1)).ShouldHaveSingleItem();
        mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(SiteHost.OrganiserEmail);
        mail.Subject.ShouldStartWith("Wysyłka wstrzymana: ");
        mail.TextBody!.ShouldContain(says);
        mail.TextBody!.ShouldNotContain("{{");
        mail.TextBody!.ShouldContain($"{Reminders.Path}/{id}");

        await site.LocalTimeIsAsync(Later);
        await site.QueueDueAsync();
        (await site.RemindersAsync()).ShouldBeEmpty();
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(1);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("deadline of another kind")]
    [InlineData("seats")]
    public async Task Scheduled_StillMakesSense_GoesOut(string change)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.ScheduledAsync(Audience.Accepted, Later);
        await site.EditEventAsync(debate => Change(debate, change));

        await site.LocalTimeIsAsync(Later);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Held_SendAllTheSame_GoesOut()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        var id = await HeldAsync(site, organiser);

        (await organiser.SendNowAsync($"{Reminders.Path}/{id}")).Status.ShouldBe(HttpStatusCode.Redirect);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem();
        (await organiser.GetPageAsync(Overview)).AllText.ShouldNotContain("wstrzymanej");
    }

    [Fact]
    public async Task Held_BackToTheDraft_CanBeChangedAndScheduledAgain()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        var path = $"{Reminders.Path}/{await HeldAsync(site, organiser)}";

        await organiser.SubmitAsync(await organiser.GetPageAsync(path), "form[action$='/call-off']", Reminders.Nothing);
        await organiser.SubmitAsync(await organiser.GetPageAsync($"{path}/edit"), ("Pl.Subject", "Nowy termin"));
        (await organiser.ScheduleAsync(path, Later)).Location.ShouldBe(path);
        await site.LocalTimeIsAsync(Later);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem().Payload.ShouldContain("Nowy termin");
    }

    [Fact]
    public async Task Held_WhoScheduledItHasLeft_WhoeverMayDecideIsWrittenTo()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details(), Reply.Accepted);
        using (var member = await site.NewMemberAsync(Role.Organiser))
            await member.ScheduledAsync(Audience.Accepted, Later);
        await site.QueryAsync(db => db.Users.Where(o => o.Email != SiteHost.OrganiserEmail).ExecuteDeleteAsync());
        await site.EditEventAsync(debate => Change(debate, "other day"));

        await site.QueueDueAsync();

        (await site.QueryAsync(db => db.Outbox.SingleAsync(m => m.Kind == "campaign-held"))).To.ShouldBe(SiteHost.OrganiserEmail);
    }

    [Fact]
    public async Task Cancel_WithMailingsScheduled_SaysWhichAreHeld()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();
        await organiser.ScheduledAsync(Audience.Accepted, Later);
        await organiser.ScheduledAsync(Audience.NotAnswered, Later);
        await organiser.DraftAsync(Audience.WaitListed);

        var cancelled = await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/cancellation"), "main form", Reminders.Nothing);

        var says = await organiser.SaysAfterRedirectAsync(cancelled);
        says.ShouldContain("Wstrzymano zaplanowane wysyłki: ");
        says.ShouldContain("osoby z potwierdzonym miejscem (2027-06-08 09:00)");
        says.ShouldContain("osoby bez odpowiedzi (2027-06-08 09:00)");
        says.ShouldNotContain("rezerwowa");
        (await site.QueryAsync(db => db.Campaigns.Select(c => c.State).ToListAsync())).ShouldBe([CampaignState.Held, CampaignState.Held, CampaignState.Draft], ignoreOrder: true);
        (await site.QueryAsync(db => db.Outbox.CountAsync(m => m.Kind == "campaign-held"))).ShouldBe(2);
    }

    [Theory]
    [InlineData(Audience.NotInvited, "2027-06-16T09:00", "ostatni dzień odpowiedzi")]
    [InlineData(Audience.NotInvited, "2027-06-21T12:00", "już trwa albo się skończyło")]
    [InlineData(Audience.NotAnswered, "2027-06-16T09:00", "ostatni dzień odpowiedzi")]
    [InlineData(Audience.Accepted, "2027-06-22T09:00", "już trwa albo się skończyło")]
    public async Task Schedule_ForATimeAtWhichItMakesNoSense_IsRefusedUntilConfirmed(Audience audience, string local, string says)
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details(), audience is Audience.Accepted ? Reply.Accepted : Reply.None);
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(audience);

        var warned = await organiser.ScheduleAsync(draft, local);

        warned.Status.ShouldBe(HttpStatusCode.BadRequest);
        warned.ErrorOf("SendAt").ShouldNotBeNull();
        warned.AllText.ShouldContain(says);
        warned.ValueOf("SendAt").ShouldBe(local);
        (await site.CampaignAsync(Guid.Parse(draft[^36..]))).State.ShouldBe(CampaignState.Draft);

        (await organiser.SubmitAsync(warned, "form:has([value=later])", Reminders.Nothing, "[value=later]")).Location.ShouldBe(draft);
        await site.LocalTimeIsAsync(local);
        await site.QueueDueAsync();
        (await site.RemindersAsync()).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task SendNow_AfterTheDeadline_ThePageSaysSoBefore()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(GuestData.Details());
        await site.EditEventAsync(debate => Change(debate, "past deadline"));
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.DraftAsync(Audience.NotInvited);

        var page = await organiser.GetPageAsync(draft);
        page.Text("section[aria-labelledby=send] .notice").ShouldContain("ostatni dzień odpowiedzi");
        page.Text("[value=now]").ShouldBe("Wyślij mimo to");
        await organiser.SendNowAsync(draft);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).ShouldHaveSingleItem();
    }

    private static async Task<Guid> HeldAsync(SiteHost site, SiteClient organiser)
    {
        var id = await organiser.ScheduledAsync(Audience.Accepted, Later);
        await site.EditEventAsync(debate => Change(debate, "other day"));
        await site.QueueDueAsync();
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Held);
        return id;
    }

    private static void Change(Domain.Events.DebateEvent debate, string change)
    {
        switch (change)
        {
            case "past date": debate.StartsAt = new DateTime(2027, 5, 21, 11, 30, 0); break;
            case "past deadline": debate.RepliesCloseOn = new DateOnly(2027, 5, 31); break;
            case "other day": debate.StartsAt = debate.StartsAt.AddDays(1); break;
            case "other address": debate.Address = "ul. Inna 1, Poznań"; break;
            case "cancelled": debate.CancelledAt = SiteHost.DefaultNow.UtcDateTime; break;
            case "seats": debate.Capacity = 300; break;
            default: debate.RepliesCloseOn = new DateOnly(2027, 6, 2); break;
        }
    }
}

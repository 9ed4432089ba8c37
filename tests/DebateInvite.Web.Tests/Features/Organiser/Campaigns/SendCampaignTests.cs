using DebateInvite.Domain;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Replies;
using Ical.Net.CalendarComponents;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace DebateInvite.Web.Tests.Features.Organiser.Campaigns;

public class SendCampaignTests
{
    private const string Later = "2027-06-08T09:00";
    private const string LaterAndABit = "2027-06-08T09:01";

    [Theory]
    [InlineData(Audience.Accepted, "accepted@example.org")]
    [InlineData(Audience.WaitListed, "waiting@example.org")]
    [InlineData(Audience.NotAnswered, "silent@example.org")]
    public async Task SendNow_EachAudience_ReachesExactlyThem(Audience audience, string address)
    {
        await using var site = await SiteHost.StartAsync();
        await site.EditEventAsync(debate => debate.Capacity = 2);
        await site.AddAsync(
        [
            (Named("accepted"), Reply.Accepted), (Named(null), Reply.Accepted), (Named("waiting"), Reply.WaitListed), (Named(null), Reply.WaitListed),
            (Named("silent"), Reply.None), (Named(null), Reply.None), (Named("declined"), Reply.Declined),
        ]);
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SendNowAsync(await organiser.DraftAsync(audience));

        await Eventually.IsAsync(async () => (await site.RemindersAsync()) is [{ State: OutboxState.Sent }], "one reminder is sent");
        var mail = (await site.MailsAsync(1)).ShouldHaveSingleItem();
        mail.To.Mailboxes.ShouldHaveSingleItem().Address.ShouldBe(address);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task SendNow_GuestsOfThreeLanguages_EachReadsTheirOwnText()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await site.AddAsync(LanguageExtensions.All.Select(language => (Named(language.Code()) with { Language = language }, Reply.Accepted)));
        using var organiser = await site.NewOrganiserAsync();

        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.Accepted));

        var mails = (await site.MailsAsync(3)).ToDictionary(mail => mail.To.Mailboxes.Single().Address, StringComparer.Ordinal);
        mails["pl@example.org"].Subject.ShouldStartWith("Przypomnienie: ");
        mails["en@example.org"].Subject.ShouldStartWith("Reminder: ");
        mails["fr@example.org"].Subject.ShouldStartWith("Rappel : ");
        mails["en@example.org"].TextBody!.ShouldContain("Dear Zoë *Żółć*,");
        mails["fr@example.org"].TextBody!.ShouldContain($"/fr/r/{guests.Single(guest => guest.Details.Language is Language.Fr).Token}");
        mails["pl@example.org"].HtmlBody!.ShouldNotContain("<em>Żółć</em>");
        mails.Values.ShouldAllBe(mail => !mail.TextBody!.Contains("{{") && !mail.Subject!.Contains("{{"));
    }

    [Theory]
    [InlineData(false, "PUBLISH", "CONFIRMED")]
    [InlineData(true, "CANCEL", "CANCELLED")]
    public async Task SendNow_EventMovedOrCancelled_BringsTheAcceptedGuestsCalendarUpToDate(bool isCancelled, string method, string status)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();
        await guest.SubmitAsync(await guest.GetPageAsync("/debata/rsvp"), "main form", GuestData.Rsvp());
        var before = AppointmentIn((await site.MailsAsync(2)).Single(mail => mail.Attachments.Any()));
        await site.EditEventAsync(debate => debate.Capacity = 1);
        await site.AddAsync(Named("waiting"), Reply.WaitListed);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/settings/time"), "main form.form",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["StartsAt"] = "2027-06-21T12:15" });
        if (isCancelled)
            await organiser.SubmitAsync(await organiser.GetPageAsync("/organiser/debata/settings/cancellation"), "main form", Reminders.Nothing);

        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.Accepted));
        await organiser.SendNowAsync(await organiser.DraftAsync(Audience.WaitListed));

        var reminders = (await site.MailsAsync(4)).Skip(2).ToList();
        reminders.Single(mail => mail.To.Mailboxes.Single().Address is "waiting@example.org").Attachments.ShouldBeEmpty();
        var after = AppointmentIn(reminders.Single(mail => mail.To.Mailboxes.Single().Address is not "waiting@example.org"));
        (after.Calendar!.Method, after.Status, after.Uid).ShouldBe((method, status, before.Uid));
        after.Start!.Value.TimeOfDay.ShouldBe(new TimeSpan(12, 15, 0));
        after.Sequence.ShouldBeGreaterThan(before.Sequence);
    }

    [Fact]
    public async Task SendNow_PressedTwice_SendsOnce()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Named("accepted"), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        var draft = await organiser.GetPageAsync(await organiser.DraftAsync(Audience.Accepted));

        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => organiser.SubmitAsync(draft, "form:has([value=now])", Reminders.Nothing, "[value=now]")));

        answers.ShouldAllBe(answer => answer.Location != null);
        await Eventually.IsAsync(() => site.QueryAsync(db => db.Campaigns.AllAsync(c => c.State == CampaignState.Queued)), "it is queued");
        (await site.RemindersAsync()).ShouldHaveSingleItem();
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task Scheduled_BeforeItsTime_QueuesNothing()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Named("accepted"), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(Audience.Accepted, Later);

        await site.LocalTimeIsAsync("2027-06-08T08:59:59");
        (await site.QueueDueAsync()).ShouldBe(0);
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Scheduled);

        await site.LocalTimeIsAsync(Later);
        await site.QueueDueAsync();
        (await site.RemindersAsync()).ShouldHaveSingleItem().Key.ShouldBe(CampaignSender.KeyOf(id, (await site.QueryAsync(db => db.Guests.SingleAsync())).Id));
    }

    [Fact]
    public async Task Scheduled_GuestCancelsAndAnotherAcceptsMeanwhile_ReadsTheAudienceThen()
    {
        await using var site = await SiteHost.StartAsync();
        var leaving = await site.AddAsync(Named("leaving"), Reply.Accepted);
        await site.AddAsync(Named("staying"), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        await organiser.ScheduledAsync(Audience.Accepted, Later);

        await site.CallAsync<WithdrawReply, object?>(async withdraw =>
            await withdraw.RunAsync(leaving, Reply.Cancelled, message: null, CancellationToken.None));
        await site.AddAsync(Named("coming"), Reply.Accepted);
        await site.LocalTimeIsAsync(Later);
        await site.QueueDueAsync();

        (await site.RemindersAsync()).Select(mail => mail.To).ShouldBe(["coming@example.org", "staying@example.org"]);
    }

    [Fact]
    public async Task Scheduled_CalledOff_SendsNothingAndIsADraftAgain()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Named("accepted"), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(Audience.Accepted, Later);

        await organiser.SubmitAsync(await organiser.GetPageAsync($"{Reminders.Path}/{id}"), "form[action$='/call-off']", Reminders.Nothing);
        await site.LocalTimeIsAsync(Later);

        (await site.QueueDueAsync()).ShouldBe(0);
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Draft);
        (await site.RemindersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task CallOff_AlreadySending_GoesOn()
    {
        // Within the same sign-in: the page was opened before, the button is pressed after.
        const string Soon = "2027-06-01T11:30";
        await using var site = await SiteHost.StartAsync();
        await site.AddCrowdAsync();
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(Audience.Accepted, Soon);
        var page = await organiser.GetPageAsync($"{Reminders.Path}/{id}");
        await site.LocalTimeIsAsync(Soon);
        await site.CallAsync<CampaignSender, int?>(sender => sender.QueueBatchAsync(id, CancellationToken.None));

        var answer = await organiser.SubmitAsync(page, "form[action$='/call-off']", Reminders.Nothing);

        (await organiser.GetPageAsync(answer.Location!)).All(".notice--warn").ShouldHaveSingleItem();
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Sending);
    }

    [Fact]
    public async Task Scheduled_EventIsCancelled_IsHeld()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddAsync(Named("accepted"), Reply.Accepted);
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(Audience.Accepted, Later);

        await organiser.SubmitAsync(
            await organiser.GetPageAsync("/organiser/debata/settings/cancellation"), "main form", Reminders.Nothing);
        await site.LocalTimeIsAsync(Later);

        (await site.QueueDueAsync()).ShouldBe(0);
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Held);
    }

    [Fact]
    public async Task Restart_InMidCampaign_GoesOnAndRepeatsNobody()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await site.AddCrowdAsync();
        Guid id;
        using (var organiser = await site.NewOrganiserAsync())
            id = await organiser.ScheduledAsync(Audience.Accepted, Later);
        await site.LocalTimeIsAsync(Later);
        (await site.CallAsync<CampaignSender, int?>(sender => sender.QueueBatchAsync(id, CancellationToken.None))).ShouldBe(CampaignSender.BatchSize);
        (await site.CampaignAsync(id)).State.ShouldBe(CampaignState.Sending);

        // The process was killed: what it held is free a minute later.
        await site.RestartAsync(site.Clock.GetUtcNow() + TimeSpan.FromMinutes(1));

        await Eventually.IsAsync(async () => (await site.CampaignAsync(id)).State is CampaignState.Queued, "the campaign is queued");
        (await site.RemindersAsync()).Select(mail => mail.GuestId!.Value).ShouldBe(guests.Select(guest => guest.Id), ignoreOrder: true);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task TwoSenders_OneCampaign_RepeatNobodyAndLeaveOutNobody()
    {
        await using var site = await SiteHost.StartAsync();
        var guests = await site.AddCrowdAsync();
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(Audience.Accepted, Later);
        await site.LocalTimeIsAsync(Later);

        var queued = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Task.Run(() => site.CallAsync<CampaignSender, int>(async sender =>
        {
            var all = 0;
            while (await sender.QueueBatchAsync(id, CancellationToken.None) is { } batch)
                all += batch;
            return all;
        }))));

        queued.Sum().ShouldBe(guests.Length);
        (await site.RemindersAsync()).Select(mail => mail.GuestId!.Value).ShouldBe(guests.Select(guest => guest.Id), ignoreOrder: true);
        var campaign = await site.CampaignAsync(id);
        (campaign.State, campaign.LeasedUntil).ShouldBe((CampaignState.Queued, null));
    }

    [Fact]
    public async Task Lease_AnotherProcessIsAtIt_LeavesItAlone()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddCrowdAsync();
        using var organiser = await site.NewOrganiserAsync();
        var id = await organiser.ScheduledAsync(Audience.Accepted, Later);
        await site.LocalTimeIsAsync(Later);
        await site.CallAsync<CampaignSender, int?>(sender => sender.QueueBatchAsync(id, CancellationToken.None));

        (await site.QueueDueAsync()).ShouldBe(0);
        await site.LocalTimeIsAsync(LaterAndABit);
        (await site.QueueDueAsync()).ShouldBe(CampaignSender.BatchSize + 50);
    }

    private static CalendarEvent AppointmentIn(MimeMessage mail)
    {
        var file = (TextPart)mail.Attachments.Single();
        return Ical.Net.Calendar.Load(file.Text)!.Events.Single();
    }

    // A name with Markdown in it stays a name.
    private static GuestDetails Named(string? name) => new()
    {
        FirstName = "Zoë", LastName = "*Żółć*", Email = name is null ? null : $"{name}@example.org",
    };
}

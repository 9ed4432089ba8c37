using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>What becomes of mails when the server takes them, when it does not, and when others send from the same outbox.</summary>
public class OutboxSenderTests
{
    private static readonly TimeSpan Lease = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task Send_ServerTakesAll_EachMailIsSentOnceOverOneConnection()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org", "two@example.org", "three@example.org");

        (await host.SendAllAsync()).ShouldBe(3);
        (await host.SendAllAsync()).ShouldBe(0);

        server.Received.SelectMany(m => m.To).ShouldBe(["one@example.org", "two@example.org", "three@example.org"], ignoreOrder: true);
        server.Sessions.ShouldBe(1);
        (await host.AllMailsAsync()).ShouldAllBe(m =>
            m.State == OutboxState.Sent && m.Attempts == 1 && m.SentAt == host.Now && m.LastError == null && m.LeaseId == null && m.LeasedUntil == null);
    }

    // A write would wait for whoever writes, and keep others waiting, every few seconds for nothing.
    [Fact]
    public async Task Send_NothingDue_WritesNothing()
    {
        await using var server = new LoopbackSmtpServer();
        var database = new FailingDatabase();
        await using var host = await OutboxHost.CreateAsync(server, interceptor: database);
        database.FailNext("UPDATE ");

        (await host.Sender.SendDueAsync(CancellationToken.None)).ShouldBe(0);
    }

    [Fact]
    public async Task Send_NotDueYet_Waits()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org");
        await host.InDatabaseAsync(db => db.Outbox.ExecuteUpdateAsync(set => set.SetProperty(m => m.DueAt, host.Now.AddSeconds(1))));

        (await host.SendAllAsync()).ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromSeconds(1));
        (await host.SendAllAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Send_TwoHostsAtOnce_SendEachMailOnce()
    {
        await using var server = new LoopbackSmtpServer();
        await using var one = await OutboxHost.CreateAsync(server);
        await using var other = await OutboxHost.CreateAsync(server, sharing: one);
        await one.QueueAsync(Addresses(70));
        server.Fail(SmtpStage.EndOfData, SmtpFault.Slow(TimeSpan.FromMilliseconds(5)));

        var tried = await Task.WhenAll(Task.Run(() => one.SendAllAsync()), Task.Run(() => other.SendAllAsync()));

        tried.Sum().ShouldBe(70);
        server.Received.SelectMany(m => m.To).Order(StringComparer.Ordinal).ShouldBe(Addresses(70).Order(StringComparer.Ordinal));
        (await one.AllMailsAsync()).ShouldAllBe(m => m.State == OutboxState.Sent && m.Attempts == 1);
    }

    [Fact]
    public async Task Send_LeasedByAnother_IsLeftAlone_UntilItIsGivenBack()
    {
        await using var server = new LoopbackSmtpServer();
        await using var one = await OutboxHost.CreateAsync(server);
        await using var other = await OutboxHost.CreateAsync(server, sharing: one);
        await one.QueueAsync(Addresses(25));
        var hanging = server.FailWhenReached(SmtpStage.Mail, SmtpFault.Hang);
        using var stop = new CancellationTokenSource();
        var sending = Task.Run(() => one.SendAllAsync(stop.Token));
        await hanging;
        server.Heal();

        (await other.SendAllAsync()).ShouldBe(5);

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(sending);
        (await other.SendAllAsync()).ShouldBe(20);
        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(25), ignoreOrder: true);
    }

    [Fact]
    public async Task Send_OtherProcessIsGone_ItsMailsAreTakenOverWhenItsLeaseIsOver()
    {
        await using var server = new LoopbackSmtpServer();
        await using var gone = await OutboxHost.CreateAsync(server);
        await using var other = await OutboxHost.CreateAsync(server, sharing: gone);
        await gone.QueueAsync("one@example.org", "two@example.org");
        var hanging = server.FailWhenReached(SmtpStage.Recipient, SmtpFault.Hang);
        using var stop = new CancellationTokenSource();
        // Its clock stands still: as far as it knows, no time passes.
        var frozen = Task.Run(() => gone.SendAllAsync(stop.Token));
        await hanging;
        server.Heal();

        other.Clock.Advance(Lease - TimeSpan.FromSeconds(1));
        (await other.SendAllAsync()).ShouldBe(0);
        other.Clock.Advance(TimeSpan.FromSeconds(1));
        (await other.SendAllAsync()).ShouldBe(2);

        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(frozen);
        server.Received.Count.ShouldBe(2);
        (await other.AllMailsAsync()).ShouldAllBe(m => m.State == OutboxState.Sent && m.Attempts == 1);
    }

    [Fact]
    public async Task Send_OneMailTakesTooLong_EndsWithinTheLease()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org");
        var hanging = server.FailWhenReached(SmtpStage.EndOfData, SmtpFault.Hang);
        var sending = Task.Run(() => host.SendAllAsync());
        await hanging;

        host.Clock.Advance(Lease - TimeSpan.FromSeconds(30));

        (await sending).ShouldBe(1);
        var mail = await host.MailToAsync("one@example.org");
        (mail.State, mail.Attempts, mail.LeaseId).ShouldBe((OutboxState.Pending, 1, null));
        mail.LastError.ShouldNotBeNull().ShouldContain("too slow");
    }

    // Minutes are too long for the lease; after ten seconds it makes way for what is more urgent.
    [Theory]
    [InlineData(180)]
    [InlineData(11)]
    public async Task Send_BatchTakesLong_TheRestIsGivenBackWhileTheLeaseStillHolds(int seconds)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org", "two@example.org");
        server.Fail(step =>
        {
            if (step is { Stage: SmtpStage.EndOfData, MailsBefore: 0 })
                host.Clock.Advance(TimeSpan.FromSeconds(seconds));
            return null;
        });

        (await host.Sender.SendDueAsync(CancellationToken.None)).ShouldBe(1);

        var other = (await host.AllMailsAsync()).Single(m => m.State == OutboxState.Pending);
        (other.Attempts, other.LeaseId, other.LeasedUntil).ShouldBe((0, null, null));
        (await host.SendAllAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task Send_ServerSaysLater_DelaysGrowUntilTheLastTry_ThenItFailsWithTheReason()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("full@example.org");
        server.Fail(SmtpStage.Recipient, SmtpFault.Reply("452 4.2.2 Mailbox full"));
        var waited = new List<TimeSpan>();

        while (true)
        {
            (await host.SendAllAsync()).ShouldBe(1);
            var mail = await host.MailToAsync("full@example.org");
            mail.Attempts.ShouldBe(waited.Count + 1);
            mail.LastError.ShouldBe("452 4.2.2 Mailbox full");
            if (mail.State != OutboxState.Pending)
                break;

            waited.Add(mail.DueAt - host.Now);
            host.Clock.Advance(waited[^1] - TimeSpan.FromSeconds(1));
            (await host.SendAllAsync()).ShouldBe(0);
            host.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        waited[0].ShouldBe(TimeSpan.FromMinutes(1));
        waited[^1].ShouldBe(TimeSpan.FromHours(6));
        waited.ShouldBe(waited.Order());
        waited.Count.ShouldBe(12);
        (await host.MailToAsync("full@example.org")).State.ShouldBe(OutboxState.Failed);
        host.Clock.Advance(TimeSpan.FromDays(7));
        (await host.SendAllAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Send_OneRecipientRefused_FailsAloneAndDelaysNobody()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org", "bad@example.org", "two@example.org");
        server.FailRecipient("bad@example.org", SmtpFault.Reply("550 5.1.1 No such user"));

        (await host.SendAllAsync()).ShouldBe(3);

        server.Received.SelectMany(m => m.To).ShouldBe(["one@example.org", "two@example.org"], ignoreOrder: true);
        server.Sessions.ShouldBe(1);
        var bad = await host.MailToAsync("bad@example.org");
        (bad.State, bad.Attempts, bad.LastError).ShouldBe((OutboxState.Failed, 1, "550 5.1.1 No such user"));
        host.Clock.Advance(TimeSpan.FromDays(1));
        (await host.SendAllAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Send_OneRecipientGreylisted_IsSentLaterAndDelaysNobody()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("grey@example.org", "one@example.org");
        server.FailRecipient("grey@example.org", SmtpFault.Reply("450 4.2.1 Greylisted"));

        await host.SendAllAsync();
        server.Received.SelectMany(m => m.To).ShouldBe(["one@example.org"]);
        server.Heal();
        (await host.SendAllAsync()).ShouldBe(0);
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        (await host.SendAllAsync()).ShouldBe(1);

        var grey = await host.MailToAsync("grey@example.org");
        (grey.State, grey.Attempts, grey.LastError).ShouldBe((OutboxState.Sent, 2, null));
    }

    [Fact]
    public async Task Send_ServerIsDown_CostsOneMailOneTry_AndAllGoWhenItIsBack()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync(Addresses(30));
        server.StopListening();

        (await host.SendAllAsync()).ShouldBe(1);
        var mails = await host.AllMailsAsync();
        mails.ShouldAllBe(m => m.State == OutboxState.Pending && m.LeaseId == null);
        mails.Sum(m => m.Attempts).ShouldBe(1);
        mails.Single(m => m.Attempts == 1).LastError.ShouldNotBeNull().ShouldContain("could not be reached");

        server.StartListening();
        (await host.SendAllAsync()).ShouldBe(0);
        host.Clock.Advance(OutboxSender.Pause);
        (await host.SendAllAsync()).ShouldBe(30);
        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(30), ignoreOrder: true);
    }

    [Fact]
    public async Task Send_ServerEndsTheSessionBetweenMails_GoesOnInAnother()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync(Addresses(5));
        server.Fail(step => step is { Stage: SmtpStage.Mail, MailsBefore: 2 } ? SmtpFault.ReplyAndClose("421 4.7.0 Too many mails") : null);

        (await host.SendAllAsync()).ShouldBe(5);

        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(5), ignoreOrder: true);
        server.Sessions.ShouldBe(3);
        (await host.AllMailsAsync()).ShouldAllBe(m => m.State == OutboxState.Sent && m.Attempts == 1);
    }

    [Fact]
    public async Task Send_ServerShutsDownInTheMiddleOfAMail_ItIsSentLater()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync(Addresses(3));
        server.Fail(step => step is { Stage: SmtpStage.Data, MailsBefore: 1 } ? SmtpFault.ReplyAndClose("421 4.3.2 Shutting down") : null);

        (await host.SendAllAsync()).ShouldBe(2);
        var unlucky = (await host.AllMailsAsync()).Single(m => m.LastError != null);
        (unlucky.State, unlucky.Attempts, unlucky.LastError).ShouldBe((OutboxState.Pending, 1, "421 4.3.2 Shutting down"));
        server.Heal();
        host.Clock.Advance(OutboxSender.Pause);
        (await host.SendAllAsync()).ShouldBe(2);

        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(3), ignoreOrder: true);
    }

    [Fact]
    public async Task Send_ConnectionLostBeforeTheAnswer_TheRepeatIsRecognisable()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org");
        server.FailOnce(SmtpStage.EndOfData, SmtpFault.KeepAndClose);

        await host.SendAllAsync();
        var mail = await host.MailToAsync("one@example.org");
        (mail.State, mail.Attempts).ShouldBe((OutboxState.Pending, 1));
        mail.LastError.ShouldNotBeNullOrEmpty();
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.SendAllAsync();

        server.Received.Count.ShouldBe(2);
        server.Received.Select(m => m.Parse().MessageId).ShouldAllBe(id => id == $"{mail.Id:N}@debata.example.org");
        (await host.MailToAsync("one@example.org")).State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task Send_PersonalMails_GoBeforeCampaigns_AlsoWhenTheyComeInBetween()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync(MailPriority.Campaign, Addresses(30));
        host.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.QueueAsync(MailPriority.Personal, "first@example.org");

        await host.Sender.SendDueAsync(CancellationToken.None);
        server.Received[0].To.ShouldBe(["first@example.org"]);
        server.Received.Count.ShouldBe(20);

        await host.QueueAsync(MailPriority.Personal, "second@example.org");
        await host.SendAllAsync();
        server.Received[20].To.ShouldBe(["second@example.org"]);
        server.Received.Count.ShouldBe(32);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("null")]
    [InlineData("""{"$type":"mail-of-a-later-version"}""")]
    [InlineData("""{"$type":"place-confirmed"}""")]
    public async Task Send_PayloadCannotBeRead_FailsVisiblyAndDelaysNobody(string payload)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org", "broken@example.org", "two@example.org");
        await host.BreakAsync("broken@example.org", payload);

        (await host.SendAllAsync()).ShouldBe(3);

        server.Received.SelectMany(m => m.To).ShouldBe(["one@example.org", "two@example.org"], ignoreOrder: true);
        var broken = await host.MailToAsync("broken@example.org");
        broken.State.ShouldBe(OutboxState.Failed);
        broken.LastError.ShouldNotBeNull().ShouldStartWith("The mail could not be written: ");
    }

    [Fact]
    public async Task Send_AddressThatIsNone_FailsVisiblyWithoutAServer()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("no address");

        await host.SendAllAsync();

        var mail = await host.MailToAsync("no address");
        (mail.State, mail.LastError).ShouldBe((OutboxState.Failed, "no address is not a valid e-mail address."));
        server.Sessions.ShouldBe(0);
    }

    [Fact]
    public async Task Send_GuestDeletedMeanwhile_TheMailSaysWhatWasTrueWhenItWasQueued()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        var debate = await host.EventAsync();
        var guest = Guest.For(debate.Id, SampleMails.Zofia, host.Now);
        await host.InDatabaseAsync(async db =>
        {
            db.Guests.Add(guest);
            var mail = SampleMails.Of(debate, guest.Details.Language, SampleMails.Zofia)["place-confirmed"];
            new OutboxQueue(db, host.Clock).ToGuest(debate, guest, mail);
            return await db.SaveChangesAsync();
        });
        await host.InDatabaseAsync(db => db.Guests.Where(g => g.Id == guest.Id).ExecuteDeleteAsync());

        (await host.SendAllAsync()).ShouldBe(1);

        server.Received.ShouldHaveSingleItem().Parse().TextBody.ShouldNotBeNull().ShouldContain("Zofia Żółkiewska-Łęcka");
    }

    [Fact]
    public async Task Send_RowDeletedWhileItsMailIsInFlight_IsNoFault()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org");
        var inFlight = server.FailWhenReached(SmtpStage.EndOfData, SmtpFault.Slow(TimeSpan.FromSeconds(1)));

        var sending = Task.Run(() => host.SendAllAsync());
        await inFlight;
        await host.InDatabaseAsync(db => db.Outbox.ExecuteDeleteAsync());

        (await sending).ShouldBe(1);
        server.Received.Count.ShouldBe(1);
        (await host.AllMailsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_DatabaseFailsAfterTheMailWent_RecordsItLaterAndSendsItOnce()
    {
        await using var server = new LoopbackSmtpServer();
        var database = new FailingDatabase();
        await using var host = await OutboxHost.CreateAsync(server, interceptor: database);
        await host.QueueAsync("one@example.org");
        database.FailNext("Attempts + 1");

        var sending = Task.Run(() => host.SendAllAsync());
        await Eventually.IsAsync(() =>
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(sending.IsCompleted);
        }, "the try is recorded");

        (await sending).ShouldBe(1);
        host.Log.Whole.ShouldContain("could not be recorded");
        server.Received.Count.ShouldBe(1);
        (await host.MailToAsync("one@example.org")).State.ShouldBe(OutboxState.Sent);
    }

    [Fact]
    public async Task Send_WhateverHappens_TheLogNamesNobody()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("sent@example.org", "bad@example.org", "broken@example.org");
        await host.BreakAsync("broken@example.org", "broken@example.org");
        server.FailRecipient("bad@example.org", SmtpFault.Reply("550 5.1.1 bad@example.org unknown"));

        await host.SendAllAsync();

        (await host.MailToAsync("bad@example.org")).LastError.ShouldNotBeNull().ShouldContain("bad@example.org");
        host.Log.All.Count(line => line.Contains("(account-link), try 1", StringComparison.Ordinal)).ShouldBe(3);
        host.Log.Whole.ShouldNotContain("@example.org");
    }

    private static string[] Addresses(int count) => [.. Enumerable.Range(1, count).Select(n => $"guest{n}@example.org")];
}

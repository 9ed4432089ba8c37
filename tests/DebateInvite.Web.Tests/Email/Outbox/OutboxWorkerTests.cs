using System.Diagnostics;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>The worker of a running site.</summary>
public class OutboxWorkerTests
{
    /// <summary>Well under the five seconds after which the worker looks by itself.</summary>
    private static readonly TimeSpan Promptly = TimeSpan.FromSeconds(3);

    [Fact]
    public async Task Start_MailsLeftFromBefore_AreSent()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org", "two@example.org");

        await host.StartAsync();

        await server.WaitForAsync(2, TimeSpan.FromSeconds(20));
        await StatesAreAsync(host, OutboxState.Sent);
    }

    [Fact]
    public async Task Stop_ServerHangs_EndsSoonAndGivesTheMailsBack()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.QueueAsync("one@example.org", "two@example.org");
        var hanging = server.FailWhenReached(SmtpStage.EndOfData, SmtpFault.Hang);
        await host.StartAsync();
        await hanging;

        var watch = Stopwatch.StartNew();
        await host.StopAsync();

        // The server's time-out is ten seconds.
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(6));
        (await host.AllMailsAsync()).ShouldAllBe(m =>
            m.State == OutboxState.Pending && m.Attempts == 0 && m.LeaseId == null && m.LeasedUntil == null);
    }

    [Fact]
    public async Task Stop_AnswerOnItsWay_MailIsSentOnceAndTheRestGoesAtTheNextStart()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await using var next = await OutboxHost.CreateAsync(server, sharing: host);
        await host.QueueAsync("one@example.org", "two@example.org");
        var inFlight = server.FailWhenReached(SmtpStage.EndOfData, SmtpFault.Slow(TimeSpan.FromSeconds(0.5)));
        await host.StartAsync();
        await inFlight;

        await host.StopAsync();

        server.Received.Count.ShouldBe(1);
        (await host.AllMailsAsync()).Select(m => (m.State, m.Attempts, m.LeaseId))
            .ShouldBe([(OutboxState.Sent, 1, null), (OutboxState.Pending, 0, null)], ignoreOrder: true);

        await next.StartAsync();
        await server.WaitForAsync(2, TimeSpan.FromSeconds(20));
        server.Received.SelectMany(m => m.To).ShouldBe(["one@example.org", "two@example.org"], ignoreOrder: true);
    }

    [Fact]
    public async Task Run_DatabaseIsAwayForAWhile_GoesOnAfterwards()
    {
        await using var server = new LoopbackSmtpServer();
        var database = new FailingDatabase();
        await using var host = await OutboxHost.CreateAsync(server, interceptor: database);
        await host.QueueAsync("one@example.org");
        // Old mails are looked for in the same table, by another worker.
        database.FailNext("LeaseId");
        await host.StartAsync();

        await Eventually.IsAsync(() => Task.FromResult(host.Log.Whole.Contains("OutboxWorker could not do its work", StringComparison.Ordinal)), "the fault is logged");
        server.Received.ShouldBeEmpty();
        await Eventually.IsAsync(() =>
        {
            host.Clock.Advance(TimeSpan.FromSeconds(1));
            return Task.FromResult(server.Received.Count == 1);
        }, "the mail is sent");
    }

    [Fact]
    public async Task Run_MailQueuedInALongTransaction_LeavesPromptlyAfterTheCommit()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server);
        await host.StartAsync();
        await WorkerWaitsAsync(host, server);

        await host.InDatabaseAsync(db => db.InTransactionAsync(
            async cancellation =>
            {
                new OutboxQueue(db, host.Clock).ToOrganiser("one@example.org", new AccountLink("/organiser/reset", IsNew: true));
                await db.SaveChangesAsync(cancellation);
                // Long enough for a worker that was woken too early to look, find nothing and wait again.
                await Task.Delay(300, cancellation);
                server.Received.Count.ShouldBe(1);
                return 0;
            },
            CancellationToken.None));

        await server.WaitForAsync(2, Promptly);
    }

    [Fact]
    public async Task Run_GuestReplies_BothMailsLeavePromptly()
    {
        await using var server = new LoopbackSmtpServer();
        await using var site = await SiteHost.StartAsync(
            ("Smtp:Host", server.Host), ("Smtp:Port", $"{server.Port}"), ("Smtp:From", "debata@example.org"));
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");

        await guest.SubmitAsync(form, "main form", GuestData.Rsvp());

        var mails = await server.WaitForAsync(2, Promptly);
        mails.SelectMany(m => m.To).ShouldBe(["swietoslawa.zolc1@example.org", SiteHost.OrganiserEmail], ignoreOrder: true);
    }

    // Has sent one mail, so it is past its start and waits for the next.
    private static async Task WorkerWaitsAsync(OutboxHost host, LoopbackSmtpServer server)
    {
        await host.QueueAsync("zero@example.org");
        host.Services.GetRequiredService<OutboxSignal>().Raise();
        await server.WaitForAsync(1, TimeSpan.FromSeconds(20));
        await StatesAreAsync(host, OutboxState.Sent);
    }

    private static Task StatesAreAsync(OutboxHost host, OutboxState state) => Eventually.IsAsync(
        async () => (await host.AllMailsAsync()).All(m => m.State == state), $"all mails are {state}");
}

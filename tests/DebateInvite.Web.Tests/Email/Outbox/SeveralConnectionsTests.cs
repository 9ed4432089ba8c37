using DebateInvite.Domain.Outbox;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Email.Outbox;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>Mails that go over several connections, or at a pace, and how many of them are unrecorded meanwhile.</summary>
public class SeveralConnectionsTests
{
    private const string Three = "3";

    // docs/reliability.md, for each connection.
    private const int MostUnrecorded = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    public async Task Send_ServerTakesThree_ThreeAreAtWorkAtOnce_AndEachMailIsSentOnce()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server, settings: ("Smtp:Connections", Three));
        await host.QueueAsync(Addresses(20));
        // One is taken; then two, once two are at work; then three. Whoever delivers first begins another, over whichever connection is free.
        CountdownEvent[] gates = [new(1), new(2), new(3)];
        server.Fail(step =>
        {
            if (step.Stage is not SmtpStage.EndOfData)
                return null;

            CountdownEvent? gate;
            lock (gates)
            {
                gate = gates.FirstOrDefault(gate => !gate.IsSet);
                gate?.Signal();
            }

            gate?.Wait(Patience).ShouldBeTrue();
            return null;
        });

        (await host.SendAllAsync()).ShouldBe(20);

        server.Sessions.ShouldBe(3);
        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(20), ignoreOrder: true);
        (await host.AllMailsAsync()).ShouldAllBe(m => m.State == OutboxState.Sent && m.Attempts == 1 && m.LeaseId == null);
    }

    [Theory]
    [InlineData(SmtpStage.Connect, "421 4.7.0 Too many connections")]
    [InlineData(SmtpStage.Connect, "554 5.7.0 Too many connections")]
    [InlineData(SmtpStage.Mail, "450 4.7.1 Too many connections")]
    [InlineData(SmtpStage.Mail, "451 4.7.1 Too many connections")]
    public async Task Send_ServerTakesOne_AllGoOverIt_AndNoneIsTriedTwice(SmtpStage stage, string answer)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server, settings: ("Smtp:Connections", Three));
        await host.QueueAsync(Addresses(20));
        using var refused = new CountdownEvent(2);
        server.Fail(step =>
        {
            if (step.Session > 1 && step.Stage == stage)
            {
                refused.Signal();
                return SmtpFault.ReplyAndClose(answer);
            }

            // The first one's third mail is taken when the others have been refused.
            if (step is { Stage: SmtpStage.EndOfData, Session: 1, MailsBefore: 2 })
                refused.Wait(Patience).ShouldBeTrue();
            return null;
        });

        (await host.SendAllAsync()).ShouldBe(20);

        server.Received.ShouldAllBe(mail => mail.Session == 1);
        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(20), ignoreOrder: true);
        (await host.AllMailsAsync()).ShouldAllBe(m => m.State == OutboxState.Sent && m.Attempts == 1 && m.LastError == null);
    }

    [Fact]
    public async Task Send_ServerIsDown_CostsOneMailOneTry_WithSeveralConnectionsToo()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server, settings: ("Smtp:Connections", Three));
        await host.QueueAsync(Addresses(20));
        server.StopListening();

        (await host.SendAllAsync()).ShouldBe(1);

        (await host.AllMailsAsync()).Sum(m => m.Attempts).ShouldBe(1);
        server.StartListening();
        host.Clock.Advance(OutboxSender.Pause);
        (await host.SendAllAsync()).ShouldBe(20);
    }

    [Fact]
    public async Task Send_DatabaseIsBusy_NoMoreAreSentThanMayBeUnrecorded()
    {
        await using var server = new LoopbackSmtpServer();
        var database = new HeldDatabase("Attempts + 1");
        await using var host = await OutboxHost.CreateAsync(server, interceptor: database);
        await host.QueueAsync(Addresses(20));

        var sending = Task.Run(() => host.SendAllAsync());
        await server.WaitForAsync(MostUnrecorded, Patience);
        // Long enough for a few more, if they were let go.
        await Task.Delay(500);
        server.Received.Count.ShouldBe(MostUnrecorded);

        database.Release();
        (await sending).ShouldBe(20);
        server.Received.SelectMany(m => m.To).ShouldBe(Addresses(20), ignoreOrder: true);
        (await host.AllMailsAsync()).ShouldAllBe(m => m.State == OutboxState.Sent && m.Attempts == 1);
    }

    [Fact]
    public async Task Stop_DatabaseIsBusy_WhatWasSentIsRecorded()
    {
        await using var server = new LoopbackSmtpServer();
        var database = new HeldDatabase("Attempts + 1");
        await using var host = await OutboxHost.CreateAsync(server, interceptor: database);
        await host.QueueAsync(Addresses(20));
        using var stop = new CancellationTokenSource();
        var sending = Task.Run(() => host.SendAllAsync(stop.Token));
        await server.WaitForAsync(MostUnrecorded, Patience);

        await stop.CancelAsync();
        database.Release();

        await Should.ThrowAsync<OperationCanceledException>(sending);
        var mails = await host.AllMailsAsync();
        mails.Count(m => m.State == OutboxState.Sent).ShouldBe(MostUnrecorded);
        mails.ShouldAllBe(m => m.LeaseId == null);
    }

    [Fact]
    public async Task Send_MinuteHasALimit_MailsAreSpreadEvenlyOverAllConnections()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = await OutboxHost.CreateAsync(server, settings: [("Smtp:Connections", Three), ("Smtp:PerMinute", "20")]);
        await host.QueueAsync(Addresses(5));
        var sending = Task.Run(async () =>
        {
            for (var sent = 0; sent < 5;)
                sent += await host.SendAllAsync();
        });

        for (var sent = 1; sent <= 5; sent++)
        {
            await server.WaitForAsync(sent, Patience);
            // Long enough for one more, if it were let go before the clock has moved.
            await Task.Delay(200);
            server.Received.Count.ShouldBe(sent);
            host.Clock.Advance(TimeSpan.FromSeconds(3));
        }

        await sending;
    }

    private static string[] Addresses(int count) => [.. Enumerable.Range(1, count).Select(n => $"guest{n}@example.org")];
}

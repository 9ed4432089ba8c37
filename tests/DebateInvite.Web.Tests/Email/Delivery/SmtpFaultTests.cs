using System.Diagnostics;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Email.Delivery;

namespace DebateInvite.Web.Tests.Email.Delivery;

/// <summary>What each way in which a server can fail means for the mail, and that the next mail goes once it is well again.</summary>
public class SmtpFaultTests
{
    public enum Expected
    {
        Accepted,
        Deferred,
        Refused,
        Unreachable,
    }

    [Theory]
    [InlineData(SmtpStage.Connect, "554 5.3.2 No service for you", Expected.Unreachable)]
    [InlineData(SmtpStage.Connect, "421 4.3.2 Too busy", Expected.Unreachable)]
    [InlineData(SmtpStage.Hello, "550 5.7.1 Bad name", Expected.Unreachable)]
    [InlineData(SmtpStage.Mail, "450 4.7.1 Try later", Expected.Unreachable)]
    [InlineData(SmtpStage.Mail, "553 5.1.8 Sender not allowed", Expected.Unreachable)]
    [InlineData(SmtpStage.Mail, "552 5.3.4 Message too big", Expected.Refused)]
    [InlineData(SmtpStage.Recipient, "450 4.2.1 Greylisted", Expected.Deferred)]
    [InlineData(SmtpStage.Recipient, "452 4.2.2 Mailbox full", Expected.Deferred)]
    [InlineData(SmtpStage.Recipient, "550 5.1.1 No such user", Expected.Refused)]
    [InlineData(SmtpStage.Recipient, "530 5.7.0 Authentication required", Expected.Unreachable)]
    [InlineData(SmtpStage.Recipient, "421 4.3.2 Shutting down", Expected.Unreachable)]
    [InlineData(SmtpStage.Data, "451 4.3.0 Local error", Expected.Deferred)]
    [InlineData(SmtpStage.Data, "554 5.6.0 No", Expected.Refused)]
    [InlineData(SmtpStage.Data, "421 4.3.2 Shutting down", Expected.Unreachable)]
    [InlineData(SmtpStage.EndOfData, "451 4.7.1 Scanner busy", Expected.Deferred)]
    [InlineData(SmtpStage.EndOfData, "554 5.7.1 Looks like spam", Expected.Refused)]
    [InlineData(SmtpStage.EndOfData, "421 4.3.2 Shutting down", Expected.Unreachable)]
    [InlineData(SmtpStage.EndOfData, "251 2.1.5 Will forward", Expected.Accepted)]
    [InlineData(SmtpStage.EndOfData, "not smtp at all", Expected.Unreachable)]
    public async Task Send_ServerSaysNo_IsTheOutcomeForThatStep(SmtpStage stage, string answer, Expected expected)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        server.Fail(stage, answer.StartsWith("421", StringComparison.Ordinal) ? SmtpFault.ReplyAndClose(answer) : SmtpFault.Reply(answer));

        var (outcome, reason) = Read(await host.SendAsync(SampleMail.To("anna@example.org")));

        outcome.ShouldBe(expected);
        if (expected != Expected.Accepted && char.IsAsciiDigit(answer[0]))
            reason.ShouldContain(answer[4..]);
        await SendsAgain(server, host);
    }

    [Theory]
    [InlineData(SmtpStage.Connect)]
    [InlineData(SmtpStage.Hello)]
    [InlineData(SmtpStage.Mail)]
    [InlineData(SmtpStage.Recipient)]
    [InlineData(SmtpStage.Data)]
    [InlineData(SmtpStage.EndOfData)]
    public async Task Send_ServerClosesWithoutAnswer_IsUnreachable(SmtpStage stage)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        server.Fail(stage, SmtpFault.Close);

        var (outcome, reason) = Read(await host.SendAsync(SampleMail.To("anna@example.org")));

        outcome.ShouldBe(Expected.Unreachable);
        reason.ShouldNotContain("loopback.test");
        server.Received.ShouldBeEmpty();
        await SendsAgain(server, host);
    }

    [Theory]
    [InlineData(SmtpStage.Connect)]
    [InlineData(SmtpStage.Hello)]
    [InlineData(SmtpStage.Mail)]
    [InlineData(SmtpStage.Recipient)]
    [InlineData(SmtpStage.Data)]
    [InlineData(SmtpStage.EndOfData)]
    public async Task Send_ServerNeverAnswers_IsUnreachableAfterTheTimeout(SmtpStage stage)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("TimeoutSeconds", "2"));
        server.Fail(stage, SmtpFault.Hang);

        var watch = Stopwatch.StartNew();
        var (outcome, reason) = Read(await host.SendAsync(SampleMail.To("anna@example.org")));

        outcome.ShouldBe(Expected.Unreachable);
        reason.ShouldBe("The mail server did not answer within 2 s.");
        watch.Elapsed.ShouldBeInRange(TimeSpan.FromSeconds(1.9), TimeSpan.FromSeconds(15));
        await SendsAgain(server, host);
    }

    // An address that is no loopback one, and leads to this machine all the same.
    [Fact]
    public async Task Send_PasswordAndNoEncryptionOffered_SendsNeitherPasswordNorMail()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("Host", "0.0.0.0"), ("Username", "u"), ("Password", "p"));

        var (outcome, reason) = Read(await host.SendAsync(SampleMail.To("anna@example.org")));

        (outcome, reason).ShouldBe((Expected.Unreachable, "The SMTP server does not support the STARTTLS extension."));
        server.Received.ShouldBeEmpty();
    }

    [Fact]
    public async Task Send_NobodyListens_IsUnreachable_UntilSomebodyDoes()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        server.StopListening();

        Read(await host.SendAsync(SampleMail.To("anna@example.org"))).Outcome.ShouldBe(Expected.Unreachable);

        server.StartListening();
        await SendsAgain(server, host);
    }

    [Fact]
    public async Task Send_NameThatDoesNotResolve_IsUnreachable()
    {
        await using var host = new DeliveryHost(("Host", "mail.invalid"), ("From", "debate@example.org"), ("TimeoutSeconds", "5"));

        Read(await host.SendAsync(SampleMail.To("anna@example.org"))).Outcome.ShouldBe(Expected.Unreachable);
    }

    [Fact]
    public async Task Send_EveryStepSlowButInTime_IsAccepted()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("TimeoutSeconds", "2"));
        server.Fail(_ => SmtpFault.Slow(TimeSpan.FromSeconds(0.5)));

        // Six answers of 0.5 s: longer together than the time-out of 2 s, which is for each step.
        Read(await host.SendAsync(SampleMail.To("anna@example.org"))).Outcome.ShouldBe(Expected.Accepted);
        server.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Send_OneRecipientRefused_OthersGoOverTheSameConnection()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        server.FailRecipient("bad@example.org", SmtpFault.Reply("550 5.1.1 No such user"));

        Read(await host.SendAsync(SampleMail.To("one@example.org"))).Outcome.ShouldBe(Expected.Accepted);
        Read(await host.SendAsync(SampleMail.To("bad@example.org"))).Outcome.ShouldBe(Expected.Refused);
        Read(await host.SendAsync(SampleMail.To("two@example.org"))).Outcome.ShouldBe(Expected.Accepted);

        server.Received.SelectMany(m => m.To).ShouldBe(["one@example.org", "two@example.org"]);
        server.Sessions.ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Send_KeptConnectionLostAfterTheFinalDot_IsNotSentAgainByItself(bool kept)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        await host.SendAsync(SampleMail.To("first@example.org"));
        server.Fail(SmtpStage.EndOfData, kept ? SmtpFault.KeepAndClose : SmtpFault.Close);

        Read(await host.SendAsync(SampleMail.To("second@example.org"))).Outcome.ShouldBe(Expected.Unreachable);

        server.Sessions.ShouldBe(1);
        server.Received.Count.ShouldBe(kept ? 2 : 1);
    }

    [Fact]
    public async Task Send_FreshConnectionClosed_IsNotTriedTwice()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        server.Fail(SmtpStage.Mail, SmtpFault.Close);

        await host.SendAsync(SampleMail.To("anna@example.org"));

        server.Sessions.ShouldBe(1);
    }

    [Fact]
    public async Task Send_ServerAnswersAtLength_ReasonIsOneShortLine()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);
        var line = string.Concat(Enumerable.Repeat("ż\u202eó\t", 60));
        server.Fail(SmtpStage.Recipient, SmtpFault.Reply($"550-{line}\r\n550-{line}\r\n550-{line}\r\n550 {line}"));

        var (_, reason) = Read(await host.SendAsync(SampleMail.To("anna@example.org")));

        reason.Length.ShouldBe(DeliveryOutcome.MaxReasonLength);
        reason.ShouldStartWith("550 żó żó");
        reason.ShouldAllBe(c => !char.IsControl(c) && c != '\u202e');
    }

    [Theory]
    [InlineData(SmtpStage.Connect)]
    [InlineData(SmtpStage.Mail)]
    [InlineData(SmtpStage.EndOfData)]
    public async Task Send_StoppedWhileServerHangs_EndsSoon(SmtpStage stage)
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("TimeoutSeconds", "60"));
        server.Fail(stage, SmtpFault.Hang);
        using var stop = new CancellationTokenSource();

        var sending = host.Transport.SendAsync(SampleMail.To("anna@example.org"), stop.Token);
        await Task.Delay(300);
        sending.IsCompleted.ShouldBeFalse();
        var watch = Stopwatch.StartNew();
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(sending);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
        await SendsAgain(server, host);
    }

    [Fact]
    public async Task Send_StoppedWhileTheAnswerIsOnItsWay_TheAnswerCounts()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("TimeoutSeconds", "60"));
        server.Fail(SmtpStage.EndOfData, SmtpFault.Slow(TimeSpan.FromSeconds(0.7)));
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(0.3));

        var outcome = await host.Transport.SendAsync(SampleMail.To("anna@example.org"), stop.Token);

        stop.IsCancellationRequested.ShouldBeTrue();
        Read(outcome).Outcome.ShouldBe(Expected.Accepted);
    }

    [Fact]
    public async Task Send_AlreadyStopped_ConnectsNowhere()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server);

        await Should.ThrowAsync<OperationCanceledException>(
            host.Transport.SendAsync(SampleMail.To("anna@example.org"), new CancellationToken(canceled: true)));

        server.Sessions.ShouldBe(0);
    }

    [Fact]
    public async Task Idle_ServerHangsAtQuit_EndsSoon()
    {
        await using var server = new LoopbackSmtpServer();
        await using var host = DeliveryHost.On(server, ("TimeoutSeconds", "60"));
        await host.SendAsync(SampleMail.To("anna@example.org"));
        server.Fail(SmtpStage.Quit, SmtpFault.Hang);

        var watch = Stopwatch.StartNew();
        await host.Transport.IdleAsync(CancellationToken.None);

        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(3));
    }

    private static async Task SendsAgain(LoopbackSmtpServer server, DeliveryHost host)
    {
        server.Heal();
        Read(await host.SendAsync(SampleMail.To("next@example.org"))).Outcome.ShouldBe(Expected.Accepted);
        server.Received[^1].To.ShouldBe(["next@example.org"]);
    }

    private static (Expected Outcome, string Reason) Read(DeliveryOutcome outcome) => outcome switch
    {
        DeliveryOutcome.Accepted => (Expected.Accepted, ""),
        DeliveryOutcome.Deferred deferred => (Expected.Deferred, deferred.Reason),
        DeliveryOutcome.Refused refused => (Expected.Refused, refused.Reason),
        DeliveryOutcome.Unreachable unreachable => (Expected.Unreachable, unreachable.Reason),
        _ => throw new InvalidOperationException(outcome.ToString()),
    };
}

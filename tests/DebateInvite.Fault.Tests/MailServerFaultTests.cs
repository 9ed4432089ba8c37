using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Smtp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>
/// The mail server fails in every way it can. Guests never notice; every mail ends sent, or failed with the reason on the
/// organiser's desk. The waits between tries are seconds here, so that a test sees several.
/// </summary>
public sealed class MailServerFaultTests(ITestOutputHelper output)
{
    private const int Guests = 4;
    private const int Mails = 2 * Guests;

    private static readonly SmtpFault Refused = SmtpFault.ReplyAndClose("421 4.3.2 Shutting down");

    /// <summary>What a server does for a while, by a name for the test's report.</summary>
    private static readonly Dictionary<string, Action<LoopbackSmtpServer>> PassingFaults = new(StringComparer.Ordinal)
    {
        ["down"] = server => server.StopListening(),
        ["421 at connect"] = server => server.Fail(SmtpStage.Connect, Refused),
        ["554 at connect"] = server => server.Fail(SmtpStage.Connect, SmtpFault.ReplyAndClose("554 5.3.2 No service")),
        ["451 at MAIL"] = server => server.Fail(SmtpStage.Mail, SmtpFault.Reply("451 4.3.0 Try later")),
        ["450 at RCPT"] = server => server.Fail(SmtpStage.Recipient, SmtpFault.Reply("450 4.2.1 Greylisted")),
        ["451 at DATA"] = server => server.Fail(SmtpStage.Data, SmtpFault.Reply("451 4.3.0 Try later")),
        ["452 after the content"] = server => server.Fail(SmtpStage.EndOfData, SmtpFault.Reply("452 4.3.1 Disk full")),
        ["421 in mid-session"] = server => server.Fail(step => step is { Stage: SmtpStage.Mail, MailsBefore: > 0 } ? Refused : null),
        ["slow"] = server => server.Fail(SmtpStage.EndOfData, SmtpFault.Slow(TimeSpan.FromSeconds(0.5))),
        ["hanging at MAIL"] = server => server.Fail(SmtpStage.Mail, SmtpFault.Hang),
        ["closing at DATA without an answer"] = server => server.Fail(SmtpStage.Data, SmtpFault.Close),
    };

    public static TheoryData<string> PassingFaultNames => [.. PassingFaults.Keys];

    [Theory]
    [MemberData(nameof(PassingFaultNames))]
    public async Task PassingFault_EveryMailIsSentOnceInTheEnd(string fault)
    {
        await using var installation = Impatient();
        PassingFaults[fault](installation.Smtp);
        var site = await installation.StartAsync();
        await ReplyAsync(site);
        await Eventually.IsAsync(() => installation.QueryAsync(db => db.Outbox.AnyAsync(m => m.Attempts > 0)), "a mail is tried", Patience);
        var reasons = await installation.QueryAsync(db => db.Outbox.Where(m => m.LastError != null).Select(m => m.LastError).Distinct().ToListAsync());
        output.WriteLine($"{fault}: {string.Join(" / ", reasons)}");

        installation.Smtp.Heal();
        installation.Smtp.StartListening();
        await Eventually.IsAsync(
            () => installation.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "every mail is sent", Patience);

        installation.Smtp.Received.Select(mail => mail.Parse().MessageId).ShouldBeUnique();
        installation.Smtp.Received.Count.ShouldBe(Mails);
    }

    [Fact]
    public async Task TakenButNotConfirmed_IsSentAgainUnderTheSameMessageId()
    {
        await using var installation = Impatient();
        installation.Smtp.FailOnce(SmtpStage.EndOfData, SmtpFault.KeepAndClose);
        await ReplyAsync(await installation.StartAsync());
        await Eventually.IsAsync(
            () => installation.QueryAsync(async db => await db.Outbox.CountAsync(m => m.State == OutboxState.Sent) == Mails), "every mail is sent", Patience);

        var ids = installation.Smtp.Received.Select(mail => mail.Parse().MessageId).ToList();
        ids.Count.ShouldBe(Mails + 1);
        ids.Distinct(StringComparer.Ordinal).Count().ShouldBe(Mails);
    }

    [Fact]
    public async Task RecipientRefused_FailsAloneWithTheServersWords()
    {
        var refused = ReplyStorm.EmailOf(0);
        await using var installation = Impatient();
        installation.Smtp.FailRecipient(refused, SmtpFault.Reply("550 5.1.1 No such mailbox here"));
        var site = await installation.StartAsync();
        await ReplyAsync(site);

        await installation.Smtp.WaitForAsync(Mails - 1, Patience);
        await Eventually.IsAsync(() => installation.QueryAsync(db => db.Outbox.AllAsync(m => m.State != OutboxState.Pending)), "nothing is pending");

        var mails = await installation.QueryAsync(db => db.Outbox.AsNoTracking().ToListAsync());
        mails.ShouldAllBe(m => m.Attempts == 1);
        var failed = mails.Single(m => m.State is OutboxState.Failed);
        (failed.To, failed.LastError).ShouldBe((refused, "550 5.1.1 No such mailbox here"));
        using var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        (await organiser.GetPageAsync("/organiser/outbox")).AllText.ShouldContain("No such mailbox here");
    }

    [Fact]
    public async Task ContentRefused_FailsWithTheServersWords()
    {
        await using var installation = Impatient();
        installation.Smtp.Fail(SmtpStage.EndOfData, SmtpFault.Reply("554 5.7.1 Looks like spam"));
        await ReplyAsync(await installation.StartAsync());

        await AssertAllFailedAsync(installation, "554 5.7.1 Looks like spam");
    }

    [Fact]
    public async Task DownForGood_FailsWithTheReason_WhenThePatienceIsOver()
    {
        await using var installation = Impatient(tries: 2);
        installation.Smtp.StopListening();
        // One: a server that is away is asked about one mail at a time.
        await ReplyAsync(await installation.StartAsync(), guests: 1);

        await AssertAllFailedAsync(installation, "The mail server could not be reached: Connection refused");
    }

    [Fact]
    public async Task Stop_ServerHangs_IsNotHeldUp_AndNothingIsLost()
    {
        await using var installation = Impatient();
        installation["Smtp:TimeoutSeconds"] = "60";
        installation.Smtp.Fail(SmtpStage.EndOfData, SmtpFault.Hang);
        var site = await installation.StartAsync();
        await ReplyAsync(site);
        await Eventually.IsAsync(() => Task.FromResult(installation.Smtp.OpenSessions > 0), "a mail is on its way", Patience);
        await Task.Delay(500);

        var took = await site.StopAsync(atMost: TimeSpan.FromSeconds(10));
        output.WriteLine($"Stopped after {took.TotalSeconds:0.0} s");

        // What was on its way is free again at once, not only when the lease of the process that stopped is over.
        (await installation.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Pending && m.LeaseId == null))).ShouldBeTrue();
        installation.Smtp.Heal();
        await installation.StartAsync();
        var received = await installation.Smtp.WaitForAsync(Mails, Patience);
        received.Select(mail => mail.Parse().MessageId).ShouldBeUnique();
    }

    private static TimeSpan Patience => TimeSpan.FromMinutes(2);

    /// <param name="tries">Enough for the slowest healing.</param>
    private static Installation Impatient(int tries = 30)
    {
        var installation = new Installation(("Outbox:Pause", "00:00:01"), ("Smtp:TimeoutSeconds", "2"));
        for (var attempt = 0; attempt < tries; attempt++)
            installation[$"Outbox:RetryDelays:{attempt}"] = "00:00:01";
        return installation;
    }

    private static async Task ReplyAsync(SiteProcess site, int guests = Guests)
    {
        var storm = await ReplyStorm.PrepareAsync(site);
        using var client = storm.ClientOf(site);
        for (var guest = 0; guest < guests; guest++)
            (await storm.ReplyAsync(client, guest)).ShouldBeTrue();
    }

    private static async Task AssertAllFailedAsync(Installation installation, string reason)
    {
        await Eventually.IsAsync(
            () => installation.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Failed)), "every mail has failed", Patience);
        var reasons = await installation.QueryAsync(db => db.Outbox.Select(m => m.LastError).Distinct().ToListAsync());
        reasons.ShouldBe([reason]);
        installation.Smtp.Received.ShouldBeEmpty();
    }
}

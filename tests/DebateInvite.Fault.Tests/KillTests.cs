using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Testing;
using DebateInvite.Testing.Smtp;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>
/// Two processes in a storm of replies. Again and again one of them is killed at a random moment, while it starts, stores or
/// sends, and started again at once.
/// </summary>
public sealed class KillTests(ITestOutputHelper output)
{
    private const int Seats = 150;
    private const int Guests = 8;
    // docs/reliability.md: of one connection, when a process is killed.
    private const int MostUnrecorded = 8;

    private static readonly TimeSpan Lease = TimeSpan.FromSeconds(10);

    /// <summary>Thousands of mails, each of them two durable writes: a busy machine with a slow disk takes minutes.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task KilledAtRandomMoments_NothingAnsweredIsLost_NothingIsHalfWritten_NoMailIsLost()
    {
        var seed = Effort.Seed();
        var random = new Random(seed);
        var kills = Effort.Times(20);
        output.WriteLine($"Seed {seed}");

        await using var installation = new Installation(("FirstEvent:Capacity", $"{Seats}"), ("Outbox:Lease", Lease.ToString("c")));
        SiteProcess[] sites = [await installation.StartAsync(), await installation.StartAsync()];
        var storm = await ReplyStorm.PrepareAsync(sites[0]);

        using var over = new CancellationTokenSource();
        var next = 0;
        var brokenOff = 0;
        var unavailable = 0;
        var replying = Enumerable.Range(0, Guests).Select(_ => Task.Run(async () =>
        {
            while (!over.IsCancellationRequested)
            {
                var guest = Interlocked.Increment(ref next);
                using var client = storm.ClientOf(sites[guest % sites.Length]);
                try
                {
                    if (!await storm.ReplyAsync(client, guest))
                        Interlocked.Increment(ref unavailable);
                }
                catch (HttpRequestException)
                {
                    Interlocked.Increment(ref brokenOff);
                    await Task.Delay(50);
                }
            }
        })).ToList();

        for (var kill = 0; kill < kills; kill++)
        {
            await Task.Delay(random.Next(1_500));
            var victim = kill % sites.Length;
            await sites[victim].KillAsync();
            // It listens, but it may be killed again before it has caught up.
            sites[victim] = await installation.StartAsync(untilReady: false);
        }

        await over.CancelAsync();
        await Task.WhenAll(replying);

        var sent = await AllSentAsync(installation);
        var doubles = DoublesByKill(installation.Smtp.Received);
        output.WriteLine($"{kills} kills; {next} replies begun, {storm.Answered.Count} answered, {brokenOff} broken off, {unavailable} answered 503; {sent} mails, {doubles} of them twice");
        doubles.ShouldBeLessThanOrEqualTo(MostUnrecorded * kills);
        await WholeAsync(installation, storm);
    }

    /// <summary>Every reply that is there has its history, its mails and its seat; every reply that was answered is there.</summary>
    private static async Task WholeAsync(Installation installation, ReplyStorm storm)
    {
        var guests = await installation.QueryAsync(db => db.Guests.AsNoTracking().ToListAsync());
        var changes = await installation.QueryAsync(db => db.GuestChanges.AsNoTracking().ToListAsync());
        var mails = await installation.QueryAsync(db => db.Outbox.AsNoTracking().ToListAsync());

        var byEmail = guests.ToDictionary(g => g.Details.Email!, StringComparer.Ordinal);
        foreach (var (guest, isWaiting) in storm.Answered)
            byEmail[ReplyStorm.EmailOf(guest)].Reply.ShouldBe(isWaiting ? Reply.WaitListed : Reply.Accepted);

        var changed = changes.Select(c => c.GuestId).ToList();
        changed.ShouldBe(guests.Select(g => g.Id), ignoreOrder: true);
        foreach (var guest in guests)
        {
            var kind = guest.Reply is Reply.Accepted ? "place-confirmed" : "waiting-list";
            mails.Where(m => m.GuestId == guest.Id).Select(m => m.Kind).ShouldBe([kind, "reply-notification"], ignoreOrder: true);
        }

        mails.Count.ShouldBe(2 * guests.Count);
        var debate = await installation.EventAsync();
        debate.SeatsTaken.ShouldBe(Seats);
        guests.Where(g => g.Reply is Reply.Accepted).Sum(g => g.Seats).ShouldBe(debate.SeatsTaken);
        guests.Select(g => g.ArrivalNumber).ShouldBeUnique();
    }

    /// <summary>Waits until the processes have taken over what the killed ones held, and sent all of it.</summary>
    private static async Task<int> AllSentAsync(Installation installation)
    {
        await Eventually.IsAsync(
            () => installation.QueryAsync(db => db.Outbox.AllAsync(m => m.State == OutboxState.Sent)), "every mail is sent", Patience);
        var sent = await installation.QueryAsync(db => db.Outbox.Select(m => m.Id).ToListAsync());
        var received = installation.Smtp.Received.Select(mail => mail.Parse().MessageId!.Split('@')[0]).ToHashSet(StringComparer.Ordinal);
        received.ShouldBe(sent.Select(id => id.ToString("N")), ignoreOrder: true);
        return sent.Count;
    }

    /// <summary>
    /// Counts the mails that came twice. A kill can bring that about for the last few mails of a connection only: the server had
    /// taken them, and nobody was left to write that down.
    /// </summary>
    private static int DoublesByKill(IReadOnlyList<ReceivedMail> mails)
    {
        var lastOfSession = mails.GroupBy(mail => mail.Session).SelectMany(session => session.TakeLast(MostUnrecorded)).ToHashSet();
        var repeated = mails.GroupBy(mail => mail.Parse().MessageId, StringComparer.Ordinal).Where(copies => copies.Count() > 1).ToList();
        foreach (var copies in repeated)
            copies.SkipLast(1).ShouldAllBe(copy => lastOfSession.Contains(copy));
        return repeated.Count;
    }
}

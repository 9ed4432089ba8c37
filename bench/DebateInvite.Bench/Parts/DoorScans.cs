using System.Collections.Concurrent;
using System.Diagnostics;
using DebateInvite.Bench.Load;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Servers;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Bench.Parts;

/// <summary>Telephones that let guests in, all at once: what a scan costs with many guests on the list, beside what it costs with few.</summary>
internal sealed class DoorScans : IPart
{
    private const int Telephones = 50;

    // As many as the small list has seats, so that both do the same.
    private const int Scans = Effort.FewGuests / 2;

    public string Name => "door";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        await using var large = await shop.StartSiteAsync(shop.Effort.Guests);
        await using var small = await shop.StartSiteAsync(Effort.FewGuests);
        using var atLarge = await Door.OpenAsync(large);
        using var atSmall = await Door.OpenAsync(small);
        await atLarge.ScanAsync();
        await atSmall.ScanAsync();

        var loads = await Alternation.RunAsync(shop.Effort.Rounds, atLarge.ScanAsync, atSmall.ScanAsync);
        var beside = $"ours at {Effort.FewGuests}";
        return
        [
            loads.Row($"scan and letting in at {shop.Effort.Guests:N0} guests, {Telephones} telephones (p50)", beside, load => load.P50, Unit.Milliseconds, Goal.RatioOfAtMost(1.5)),
            loads.Row("the same, people let in", beside, load => load.PerSecond, Unit.PerSecond),
        ];
    }

    /// <summary>An event whose day has come, and the telephones at its door.</summary>
    private sealed class Door(Site site, IReadOnlyList<string> codes, IReadOnlyList<Telephone> telephones) : IDisposable
    {
        public static async Task<Door> OpenAsync(Site site)
        {
            await using var db = site.Database.Open();
            var debate = await db.Events.SingleAsync();
            var today = DateTime.UtcNow.Date;
            // Whatever the hour is, and wherever: a day before and after.
            (debate.StartsAt, debate.EndsAt) = (today.AddDays(-1), today.AddDays(1));
            var (pass, token) = DoorPass.For(debate, "main entrance", Site.OrganiserEmail, DateTime.UtcNow);
            db.DoorPasses.Add(pass);
            await db.SaveChangesAsync();

            var codes = await db.Guests.Where(guest => guest.Reply == Reply.Accepted).OrderBy(guest => guest.Code).Select(guest => guest.Code).Take(Scans).ToListAsync();
            var telephones = await Task.WhenAll(Enumerable.Range(0, Telephones).Select(_ => Telephone.OpenAsync(site, token)));
            return new Door(site, codes, telephones);
        }

        /// <summary>All of them come in, after all have gone out.</summary>
        public async Task<LoadResult> ScanAsync()
        {
            await using (var db = site.Database.Open())
                await db.Arrivals.ExecuteDeleteAsync();

            var (queue, waits, watch) = (new ConcurrentQueue<string>(codes), new ConcurrentBag<double>(), Stopwatch.StartNew());
            await Task.WhenAll(telephones.Select(async telephone =>
            {
                while (queue.TryDequeue(out var code))
                {
                    var scanned = Stopwatch.GetTimestamp();
                    await telephone.LetInAsync(code);
                    waits.Add(Stopwatch.GetElapsedTime(scanned).TotalMilliseconds);
                }
            }));
            return LoadResult.Of([.. waits], watch.Elapsed);
        }

        public void Dispose()
        {
            foreach (var telephone in telephones)
                telephone.Dispose();
        }
    }
}

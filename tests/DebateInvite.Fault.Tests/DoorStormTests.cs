using System.Globalization;
using System.Net;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>
/// Fifty telephones at the door of three processes, one of which is killed. Every guest is scanned by two of them, with and without a network.
/// </summary>
public sealed class DoorStormTests(ITestOutputHelper output)
{
    private const string Door = $"/organiser/{SiteHost.Slug}/check-in";
    private const int Telephones = 50;
    private const int Guests = 150;
    private const int KilledAfter = 60;

    [Fact]
    public async Task FiftyTelephones_AProcessIsKilled_EverybodyIsInOnce()
    {
        await using var installation = new Installation();
        var sites = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => installation.StartAsync()));
        var (guests, pass) = await PrepareAsync(installation);
        var telephones = await Task.WhenAll(Enumerable.Range(0, Telephones).Select(number => Telephone.OpenAsync(sites, number, pass)));

        var answered = 0;
        await Task.WhenAll(telephones.Select(async (telephone, number) =>
        {
            // Two of them have the same guests, and begin with others.
            var own = guests.Where((_, guest) => guest % (Telephones / 2) == number % (Telephones / 2)).ToList();
            if (number >= Telephones / 2)
                own.Reverse();
            foreach (var guest in own)
            {
                await (number % 3 == 0 ? telephone.HandInAsync(guest) : telephone.LetInAsync(guest));
                if (Interlocked.Increment(ref answered) == KilledAfter)
                    await sites[^1].KillAsync();
            }
        }));

        answered.ShouldBe(2 * Guests);
        output.WriteLine($"{telephones.Sum(telephone => telephone.TriedAgain)} times a telephone had to try again.");
        var arrivals = await installation.QueryAsync(db => db.Arrivals.AsNoTracking().ToListAsync());
        arrivals.ShouldAllBe(arrival => arrival.UndoneAt == null);
        arrivals.Select(arrival => (arrival.GuestId, arrival.Person)).ShouldBe(
            guests.SelectMany(guest => Attendee.Of(guest).Select(who => (guest.Id, who.Key))), ignoreOrder: true);
        // Of two at the same moment, the database refuses the second; that is logged.
        sites.SelectMany(site => site.Faults).Where(fault => !fault.Contains("Arrivals", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    /// <summary>The event is on now, whatever the clock says; everybody has a seat and brings somebody.</summary>
    private static Task<(List<Guest> Guests, string Pass)> PrepareAsync(Installation installation) => installation.QueryAsync(async db =>
    {
        var debate = await db.Events.SingleAsync(e => e.Slug == SiteHost.Slug);
        var now = DateTime.UtcNow;
        var guests = Enumerable.Range(1, Guests).Select(number =>
        {
            var guest = Guest.For(debate.Id, GuestData.Details(number), now);
            debate.Accept(guest, now, ["Jan Żak"]).ShouldBe(ReplyOutcome.Accepted);
            return guest;
        }).ToList();
        (debate.StartsAt, debate.EndsAt) = (now.Date.AddDays(-1), now.Date.AddDays(1));
        var (pass, token) = DoorPass.For(debate, "wejście główne", SiteHost.OrganiserEmail, now);
        db.AddRange([.. guests, pass]);
        await db.SaveChangesAsync();
        return (guests, token);
    });

    /// <summary>Goes to another process when its own is gone, and tries again what it has no answer to.</summary>
    private sealed class Telephone(IReadOnlyList<SiteProcess> sites, int number)
    {
        private readonly CookieContainer cookies = new();
        private int at = number;

        public int TriedAgain { get; private set; }

        public static async Task<Telephone> OpenAsync(IReadOnlyList<SiteProcess> sites, int number, string pass)
        {
            var telephone = new Telephone(sites, number);
            (await telephone.TryAsync(client => client.GetPageAsync($"/p/{pass}"))).Location.ShouldBe(Door);
            return telephone;
        }

        /// <summary>Opens the guest's page and presses the button, if it is still there.</summary>
        public async Task LetInAsync(Guest guest)
        {
            var answer = await TryAsync(async client =>
            {
                var page = await client.GetPageAsync($"{Door}/{guest.Id}");
                return page.All("form.door-in").Any() ? await client.SubmitAsync(page, "form.door-in", []) : page;
            });
            answer.Status.ShouldBeOneOf(HttpStatusCode.Redirect, HttpStatusCode.OK);
        }

        /// <summary>Tells twice of what it has done without a network.</summary>
        public async Task HandInAsync(Guest guest)
        {
            var now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
            var fields = Attendee.Of(guest).SelectMany((who, index) => new[]
            {
                KeyValuePair.Create($"Scans[{index}].Id", Guid.NewGuid().ToString()),
                KeyValuePair.Create($"Scans[{index}].Guest", guest.Id.ToString()),
                KeyValuePair.Create($"Scans[{index}].Who", who.Key),
                KeyValuePair.Create($"Scans[{index}].At", now.ToString(CultureInfo.InvariantCulture)),
            }).Append(KeyValuePair.Create("SentAt", now.ToString(CultureInfo.InvariantCulture))).ToList();
            for (var time = 0; time < 2; time++)
            {
                var answer = await TryAsync(async client =>
                {
                    var page = await client.GetPageAsync($"{Door}/offline");
                    return page.Status is HttpStatusCode.OK ? await client.PostAsync($"{Door}/offline/arrivals", fields.Append(SiteClient.TokenOf(page))) : page;
                });
                answer.Status.ShouldBe(HttpStatusCode.OK);
            }
        }

        private async Task<SitePage> TryAsync(Func<SiteClient, Task<SitePage>> step)
        {
            for (; ; TriedAgain++)
            {
                using var client = sites[at % sites.Count].NewClient(cookies);
                try
                {
                    if (await step(client) is { Status: not HttpStatusCode.ServiceUnavailable } answer)
                        return answer;
                }
                catch (HttpRequestException)
                {
                    at++;
                }

                await Task.Delay(50);
            }
        }
    }
}

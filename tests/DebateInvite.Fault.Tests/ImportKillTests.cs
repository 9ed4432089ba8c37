using System.Net;
using System.Text;
using DebateInvite.Domain.Imports;
using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>A process that is killed again and again while it stores a guest list, and started again at once.</summary>
public sealed class ImportKillTests(ITestOutputHelper output)
{
    private const int Guests = 5_000;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task KilledInMidImport_EachRowIsStoredOnce_AndImportingAgainChangesNothing()
    {
        var seed = Effort.Seed();
        var random = new Random(seed);
        output.WriteLine($"Seed {seed}");
        await using var installation = new Installation();
        var site = await installation.StartAsync();
        var organiser = await OrganiserAsync(site);
        var preview = await organiser.PreviewAsync("lista.csv", Encoding.UTF8.GetBytes(List()));
        (await organiser.SubmitAsync(preview, "#confirm", [])).Status.ShouldBe(HttpStatusCode.Redirect);

        var killedAt = new List<int>();
        for (var before = 0; killedAt.Count < Effort.Times(5); before = killedAt[^1])
        {
            await Eventually.IsAsync(async () => await ImportAsync(installation) is var import && (import.Position > before || import.State is ImportState.Done), "a batch is stored", Patience);
            await Task.Delay(random.Next(150));
            await site.KillAsync();
            if (await ImportAsync(installation) is not { State: ImportState.Confirmed } import)
                break;

            killedAt.Add(import.Position);
            // Whoever takes over would wait until the dead process's lease is over: a minute.
            await installation.QueryAsync(db => db.Imports.ExecuteUpdateAsync(set => set.SetProperty(i => i.LeasedUntil, (DateTime?)null)));
            site = await installation.StartAsync();
        }

        output.WriteLine($"Killed at rows {string.Join(", ", killedAt)} of {Guests}");
        killedAt.ShouldContain(position => position > 0 && position < Guests);
        if (site.HasExited)
            site = await installation.StartAsync();
        await Eventually.IsAsync(async () => (await ImportAsync(installation)).State is ImportState.Done, "the rest is stored", Patience);

        await WholeAsync(installation);
        var changes = await installation.QueryAsync(db => db.GuestChanges.CountAsync());
        organiser = await OrganiserAsync(site);
        var again = await organiser.PreviewAsync("lista.csv", Encoding.UTF8.GetBytes(List()));
        again.All(".figures dd").Select(figure => figure.TextContent).ShouldBe(["0", "0", $"{Guests}", "0", "0"]);
        (await installation.QueryAsync(db => db.GuestChanges.CountAsync())).ShouldBe(changes);
    }

    /// <summary>A guest and an entry in the history for each row, and figures that say so.</summary>
    private static async Task WholeAsync(Installation installation)
    {
        var import = await ImportAsync(installation);
        (import.Added, import.Position).ShouldBe((Guests, Guests));
        var guests = await installation.QueryAsync(db => db.Guests.Select(g => new { g.Id, g.Details.FirstName, g.Details.LastName }).ToListAsync());
        guests.Select(guest => guest.FirstName).ShouldBe(Enumerable.Range(1, Guests).Select(number => $"Łucja {number}"), ignoreOrder: true);
        var told = await installation.QueryAsync(db => db.GuestChanges.Select(change => change.GuestId).ToListAsync());
        told.ShouldBe(guests.Select(guest => guest.Id), ignoreOrder: true);
        (await installation.EventAsync()).SeatsTaken.ShouldBe(0);
    }

    private static Task<GuestImport> ImportAsync(Installation installation) =>
        installation.QueryAsync(db => db.Imports.AsNoTracking().OrderBy(i => i.CreatedAt).FirstAsync());

    private static async Task<SiteClient> OrganiserAsync(SiteProcess site)
    {
        var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();
        return organiser;
    }

    // Every tenth has no address, and is recognised by name and institution.
    private static string List() => string.Join('\n', Enumerable.Range(1, Guests)
        .Select(number => $"Łucja {number};Źródło;Urząd Gminy {number % 97};{(number % 10 == 0 ? "" : $"lucja{number}@example.org")}")
        .Prepend("Imię;Nazwisko;Instytucja;E-mail"));
}

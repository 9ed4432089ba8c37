using DebateInvite.Bench.Servers;
using DebateInvite.Domain;
using DebateInvite.Domain.Guests;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Bench.Data;

/// <summary>
/// A list of any length, made by the site's own rules: everybody with a history, five of six with an answer. Names, institutions
/// and answers hang on the number alone, so that every run has the same list.
/// </summary>
internal static class MadeUpGuests
{
    /// <summary>The name that one in fourteen has, to be searched for.</summary>
    public const string FrequentName = "Nowak";

    private const int Batch = 2_000;

    private static readonly string[] FirstNames =
        ["Agnieszka", "Łukasz", "Żaneta", "Paweł", "Święcisława", "Oksana", "Hélène", "Grażyna", "François", "Michał", "Emma", "Józef", "Anna", "Zbigniew", "Ewa", "Stanisław", "Maria"];

    private static readonly string[] LastNames =
        [FrequentName, "Żółkiewska", "Ćwiklińska", "Łęcki", "Śliwa", "Dąbrowska", "Lefèvre", "Kowalczyk", "Wójcik", "O’Brien", "Źrebiec", "Zając", "Kamiński", "Szymańska"];

    private static readonly string[] Institutions =
        ["Urząd Gminy", "Spółdzielnia Socjalna", "Fundacja", "Stowarzyszenie", "Uniwersytet", "Zakład Aktywności Zawodowej", "Ministerstwo", "Gazeta", "Izba Gospodarcza"];

    private static readonly string[] Places =
        ["Przykładowo", "Ćwiczebna", "Łąkowo", "Żabno", "Środa", "Ostrów", "Śrem", "Zielonka", "Ełk", "Augustów", "Nysa", "Kąty", "Głogów", "Brzeg", "Iława", "Dębno", "Września", "Mława", "Ujście"];

    /// <param name="silent">Nobody has answered.</param>
    public static async Task AddAsync(SiteDatabase database, int count, bool silent)
    {
        for (var first = 0; first < count; first += Batch)
            await AddAsync(database, Enumerable.Range(first, Math.Min(Batch, count - first)), silent);
    }

    private static async Task AddAsync(SiteDatabase database, IEnumerable<int> numbers, bool silent)
    {
        await using var db = database.Open();
        // Nothing that is added changes afterwards; the event does, and is looked at when all is saved.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        var debate = await db.Events.SingleAsync();
        var start = DateTime.UtcNow.AddDays(-14);
        foreach (var number in numbers)
        {
            var at = start.AddSeconds(number);
            debate.NumberArrival();
            var guest = Guest.For(debate.Id, Details(number), at);
            var changes = new List<GuestChange> { GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, at, ChangedBy.Site) };
            if (!silent && number % 6 != 0)
            {
                var before = guest.Snapshot;
                if (number % 11 == 0)
                    debate.GiveUp(guest, Reply.Declined, at);
                else
                    debate.Accept(guest, at);
                changes.Add(GuestChange.Of(guest, GuestChangeKind.Replied, before, at, ChangedBy.Guest));
            }

            db.Guests.Add(guest);
            db.GuestChanges.AddRange(changes);
        }

        db.ChangeTracker.DetectChanges();
        await db.SaveChangesAsync();
    }

    public static GuestDetails Details(int number)
    {
        // Mixed, so that neighbours on the list are not neighbours in the file.
        var mixed = (int)((uint)number * 2_654_435_761 >> 8);
        return new GuestDetails
        {
            FirstName = FirstNames[mixed % FirstNames.Length],
            LastName = LastNames[mixed % LastNames.Length],
            Email = $"guest{number}@example.org",
            Phone = number % 3 == 0 ? $"+48 22 555 {number % 10_000:0000}" : null,
            Organisation = $"{Institutions[mixed % Institutions.Length]} {Places[mixed % Places.Length]} {mixed % 7 + 1}",
            JobTitle = number % 4 == 0 ? "dyrektor" : null,
            Sector = (Sector)(mixed % Enum.GetValues<Sector>().Length),
            Language = number % 8 == 0 ? Language.En : number % 13 == 0 ? Language.Fr : Language.Pl,
            AccessibilityNeeds = number % 10 == 0 ? AccessibilityNeeds.StepFreeAccess : AccessibilityNeeds.None,
            Question = number % 9 == 0 ? "Jak klauzule społeczne sprawdziły się w małych gminach?" : null,
        };
    }
}

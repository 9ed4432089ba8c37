using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Setup;

/// <summary>
/// Sixty made-up guests to try the organiser's desk with: addresses at example.org (RFC 2606 §3), replies over the last
/// two weeks, everybody in the state that the event's rules give. No mail is queued for them.
/// </summary>
public sealed class DemoGuests(DebateContext db, TimeProvider clock)
{
    private const int Count = 60;

    private static readonly (string Name, Language Language)[] FirstNames =
    [
        ("Agnieszka", Language.Pl), ("Łukasz", Language.Pl), ("Żaneta", Language.Pl), ("Paweł", Language.Pl), ("Święcisława", Language.Pl),
        ("Oksana", Language.En), ("Hélène", Language.Fr), ("Grażyna", Language.Pl), ("François", Language.Fr), ("Michał", Language.Pl),
        ("Emma", Language.En), ("Józef", Language.Pl),
    ];

    private static readonly string[] LastNames =
    [
        "Nowak", "Żółkiewska", "Ćwiklińska", "Łęcki", "Śliwa", "Dąbrowska", "Lefèvre", "Kowalczyk", "Шевченко", "Wójcik", "O’Brien",
        "Źrebiec", "Zając",
    ];

    private static readonly (string Name, Sector Sector)[] Organisations =
    [
        ("Urząd Miasta Przykładowo", Sector.LocalGovernment), ("Spółdzielnia Socjalna „Przystań”", Sector.SocialEconomy),
        ("Ministerstwo Przykładów", Sector.PublicBody), ("Fundacja Dobry Sąsiad", Sector.Ngo), ("Uniwersytet Ćwiczebny", Sector.Academia),
        ("Ville d’Exemple", Sector.LocalGovernment), ("Gazeta Próbna", Sector.Media),
    ];

    /// <returns>How many were added; those who are there already stay as they are.</returns>
    public Task<int> AddAsync(CancellationToken cancellation) => db.InTransactionAsync(
        async token =>
        {
            var id = await db.Events.Where(e => e.IsFeatured).Select(e => e.Id).FirstAsync(token);
            var debate = await db.LockEventAsync(id, token) ?? throw new InvalidOperationException("The event is gone.");
            var known = await db.Guests.Where(g => g.EmailKey != null).Select(g => g.EmailKey!).ToHashSetAsync(StringComparer.Ordinal, token);
            var added = 0;
            for (var number = 1; number <= Count; number++)
            {
                var details = Made(number);
                if (!known.Add(details.Email!))
                    continue;
                AddOne(debate, details, number);
                added++;
            }

            await db.SaveChangesAsync(token);
            return added;
        },
        cancellation);

    private void AddOne(DebateEvent debate, GuestDetails details, int number)
    {
        debate.NumberArrival();
        var at = clock.Now().AddDays(-(number * 5 % 14)).AddMinutes(-number * 37);
        var guest = Guest.For(debate.Id, details, at);
        db.Guests.Add(guest);
        db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Added, GuestSnapshot.Nobody, at, ChangedBy.Site));

        var added = guest.Snapshot;
        var answers = number % 6 != 0;
        if (answers)
        {
            guest.ClauseAcknowledgedAt = at;
            if (number % 11 == 0)
                debate.GiveUp(guest, Reply.Declined, at);
            else
                debate.Accept(guest, at);
            if (number % 13 == 0)
                debate.GiveUp(guest, Reply.Cancelled, at);
            if (guest.Reply is not Reply.None)
                db.GuestChanges.Add(GuestChange.Of(guest, GuestChangeKind.Replied, added, at, ChangedBy.Guest));
        }
    }

    private static GuestDetails Made(int number)
    {
        var (firstName, language) = FirstNames[number % FirstNames.Length];
        var (organisation, sector) = Organisations[number % Organisations.Length];
        return new GuestDetails
        {
            FirstName = firstName,
            LastName = LastNames[number % LastNames.Length],
            Email = $"guest{number:00}@example.org",
            Phone = number % 3 == 0 ? $"+48 22 555 01 {number:00}" : null,
            Organisation = organisation,
            JobTitle = number % 4 == 0 ? "dyrektor" : null,
            Sector = sector,
            Language = language,
            AccessibilityNeeds = number % 10 == 0 ? AccessibilityNeeds.StepFreeAccess
                : number % 17 == 0 ? AccessibilityNeeds.PolishSignLanguage | AccessibilityNeeds.LargePrint
                : AccessibilityNeeds.None,
            Question = number % 9 == 0 ? "Jak klauzule społeczne sprawdziły się w małych gminach?" : null,
        };
    }
}

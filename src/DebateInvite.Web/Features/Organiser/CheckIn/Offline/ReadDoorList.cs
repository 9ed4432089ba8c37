using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn.Offline;

/// <summary>Reads what a telephone keeps for the day: of everybody with a seat the name, who of them is still outside, and hashes of their codes.</summary>
public sealed class ReadDoorList(DebateContext db, TimeProvider clock)
{
    private const int SaltLength = 32;

    public async Task<DoorList> RunAsync(DebateEvent debate, CancellationToken cancellation)
    {
        var arrived = await db.Arrivals.Where(a => a.EventId == debate.Id && a.UndoneAt == null).Select(a => new { a.GuestId, a.Person }).ToListAsync(cancellation);
        var former = await db.FormerRecords.Where(f => f.EventId == debate.Id).Select(f => new { f.GuestId, f.Code }).ToListAsync(cancellation);
        var salt = RandomNumberGenerator.GetHexString(SaltLength, lowercase: true);
        return new DoorList(
            salt, debate.DoorClosesAt, clock.Now(),
            PeopleAsync(debate, salt, arrived.Select(one => (one.GuestId, one.Person)).ToHashSet(), former.ToLookup(one => one.GuestId, one => one.Code), cancellation));
    }

    // One after the other, so that a hundred thousand are never in memory.
    private async IAsyncEnumerable<ListedPerson> PeopleAsync(
        DebateEvent debate, string salt, HashSet<(Guid Guest, string Person)> arrived, ILookup<Guid, string> former, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var guests = db.Guests.AsNoTracking().Where(g => g.EventId == debate.Id && g.Reply == Reply.Accepted).OrderBy(g => g.SortKey).ThenBy(g => g.Id);
        await foreach (var guest in guests.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            yield return new ListedPerson(
                guest.Id, guest.FullName,
                [.. former[guest.Id].Prepend(guest.Code).Select(code => EntryCode.Hash(code, salt))],
                [.. Attendee.Of(guest).Where(who => !arrived.Contains((guest.Id, who.Key))).Select(who => new ListedAttendee(who.Key, who.Name))]);
        }
    }
}

/// <param name="Salt">Of <see cref="EntryCode.Hash"/>; another for each list.</param>
/// <param name="Until">From then on it is to be deleted. UTC.</param>
/// <param name="Now">The site's clock, UTC.</param>
public sealed record DoorList(string Salt, DateTime Until, DateTime Now, IAsyncEnumerable<ListedPerson> People);

/// <param name="Outside">Of the guest and those whom they bring, who is not in yet.</param>
public sealed record ListedPerson(Guid Id, string Name, IReadOnlyList<string> Codes, IReadOnlyList<ListedAttendee> Outside);

/// <param name="Key"><see cref="Attendee.Key"/>.</param>
public sealed record ListedAttendee(string Key, string Name);

using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>Reads what the door may know of one guest.</summary>
public sealed class ShowAtDoor(DebateContext db, DeskAccess access, TimeProvider clock)
{
    public async Task<AtDoorPage> RunAsync(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        var now = clock.Now();
        var arrivals = await db.Arrivals.AsNoTracking().Where(a => a.GuestId == guest.Id && a.UndoneAt == null).OrderBy(a => a.At).ToListAsync(cancellation);
        var people = Attendee.Of(guest).Select(who => new PersonAtDoor(who, arrivals.Find(arrival => arrival.Person == who.Key))).ToList();
        // Somebody who came in and whom the record does not name any more is in all the same.
        var others = arrivals.Where(arrival => people.TrueForAll(person => person.In != arrival))
            .Select(arrival => new PersonAtDoor(new Attendee(arrival.Person, arrival.Companion ?? guest.FullName), arrival));
        return new AtDoorPage(debate, guest.Id, guest.FullName, guest.Details.Organisation, guest.Reply, debate.AtDoor(guest, now), [.. people, .. others], now)
        {
            HasNeeds = access.May(Right.SeeNeeds) && guest.Details != guest.Details.WithoutNeeds(),
        };
    }
}

/// <summary>A guest as the door sees them: a name, an institution, whether they are expected, and who is in.</summary>
/// <param name="Would">What would come of letting them in now.</param>
/// <param name="Now">UTC.</param>
public sealed record AtDoorPage(
    DebateEvent Event, Guid GuestId, string Name, string? Organisation, Reply Reply, DoorOutcome Would, IReadOnlyList<PersonAtDoor> People, DateTime Now)
{
    /// <summary>The guest needs something in order to take part, and whoever looks may know.</summary>
    public bool HasNeeds { get; init; }

    /// <summary>What was scanned is the code of a record that became one with this one.</summary>
    public bool IsByFormerCode { get; init; }

    /// <summary>The arrival whose reason is missing; null: none was asked for.</summary>
    public Guid? ReasonMissing { get; init; }

    public IEnumerable<PersonAtDoor> Outside => People.Where(person => person.In is null);

    public bool IsEverybodyIn => !Outside.Any();

    /// <summary>What clocks at the event's place showed.</summary>
    public string TimeOf(Arrival arrival) => Dates.Time(EventTime.ToLocal(arrival.At, Event.TimeZone));
}

/// <param name="In">Null: outside.</param>
public sealed record PersonAtDoor(Attendee Who, Arrival? In)
{
    private const string Mark = "=";

    /// <summary>How a form names them: never empty, as a guest's key is.</summary>
    public string Field => Mark + Who.Key;

    public static IReadOnlyList<string> Keys(IEnumerable<string?>? fields) =>
        [.. (fields ?? []).OfType<string>().Where(field => field.StartsWith(Mark, StringComparison.Ordinal)).Select(field => field[Mark.Length..])];
}

using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Arrivals;

/// <summary>
/// Somebody has come in: a guest, or one whom they bring along. It is a fact of its own and says nothing of the reply. Of one person,
/// one at a time is not undone; the database holds that.
/// </summary>
public sealed class Arrival
{
    public const int EntranceMaxLength = Guest.EmailMaxLength;
    public const int ReasonMaxLength = 300;

    /// <summary>How long it can be undone without saying why: a slip is noticed soon.</summary>
    public static readonly TimeSpan UndoneFreely = TimeSpan.FromMinutes(10);

    // Two telephones at an entrance, or one that tries again, tell of one person who comes in, and not at the same second.
    private static readonly TimeSpan SameEntry = TimeSpan.FromMinutes(2);

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GuestId { get; private set; }
    public Guid EventId { get; private set; }

    /// <summary>Who, among those of the guest's record (<see cref="Attendee.Key"/>); empty: the guest.</summary>
    public string Person { get; private set; } = "";

    /// <summary>The companion's name as it was; null: the guest.</summary>
    public string? Companion { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>The name of the door pass, or the address of the organiser who let them in.</summary>
    public string Entrance { get; private set; } = "";

    /// <summary>Null: it stands.</summary>
    public DateTime? UndoneAt { get; private set; }

    /// <summary>As <see cref="Entrance"/>.</summary>
    public string? UndoneBy { get; private set; }

    /// <summary>Null also where it was undone at once.</summary>
    public string? UndoneBecause { get; private set; }

    public static Arrival Of(Guest guest, Attendee who, string entrance, DateTime now) => new()
    {
        GuestId = guest.Id, EventId = guest.EventId, Person = who.Key, Companion = who.IsGuest ? null : who.Name, At = now, Entrance = entrance,
    };

    /// <param name="scan">Made by a telephone without a network; its time is that of the site's clock.</param>
    public static Arrival Of(Guest guest, Attendee who, string entrance, OfflineScan scan)
    {
        var arrival = Of(guest, who, entrance, scan.At);
        arrival.Id = scan.Id;
        return arrival;
    }

    /// <summary>Whether a scan tells of this and of no other: the telephone hands it in once more, or has not heard that it was let in.</summary>
    public bool IsOf(OfflineScan scan, string entrance) => Id == scan.Id || (Entrance == entrance && (At - scan.At).Duration() <= SameEntry);

    /// <summary>Whether it takes a reason to undo it.</summary>
    public bool AsksForReasonAt(DateTime now) => now >= At + UndoneFreely;

    /// <summary>Nobody has come in after all.</summary>
    /// <param name="by">As <see cref="Entrance"/>.</param>
    public UndoOutcome Undo(string? reason, string by, DateTime now)
    {
        if (UndoneAt is not null)
            return UndoOutcome.AlreadyUndone;
        if (CleanText.Line(reason) is not { } said && AsksForReasonAt(now))
            return UndoOutcome.ReasonMissing;

        (UndoneAt, UndoneBy, UndoneBecause) = (now, by, CleanText.Line(reason) is { } why ? CleanText.Cut(why, ReasonMaxLength) : null);
        return UndoOutcome.Undone;
    }

    /// <summary>Two records are about to become one. Of a person who came in by both, the first arrival stands.</summary>
    /// <param name="arrivals">Those of both.</param>
    public static void UndoDoubled(IEnumerable<Arrival> arrivals, DateTime now)
    {
        foreach (var person in arrivals.Where(arrival => arrival.UndoneAt is null).GroupBy(arrival => arrival.Person, StringComparer.Ordinal))
        {
            foreach (var later in person.OrderBy(arrival => arrival.At).ThenBy(arrival => arrival.Id).Skip(1))
                (later.UndoneAt, later.UndoneBy) = (now, later.Entrance);
        }
    }

    /// <summary>It is on the record that stays.</summary>
    public void BelongTo(Guest kept) => GuestId = kept.Id;
}

public enum UndoOutcome
{
    Undone,

    /// <summary>Somebody has before; nothing has changed.</summary>
    AlreadyUndone,

    /// <summary>It is too long ago to be undone without one; nothing has changed.</summary>
    ReasonMissing,
}

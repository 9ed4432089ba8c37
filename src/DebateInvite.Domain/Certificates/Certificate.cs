using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Certificates;

/// <summary>
/// Says that somebody was at an event: a guest, or one whom they brought. As long as the guest is known, their name and the number are kept, to be shown
/// and printed. Once the guest is deleted, what is left answers whoever has the number in hand, and leads to nobody by itself (ADR 31).
/// </summary>
public sealed class Certificate
{
    public const int NameMaxLength = (2 * Guest.NameMaxLength) + 1;
    public const int HashLength = 64;

    // Not one with the time in it: of that, only the day is kept.
    public Guid Id { get; private set; } = Guid.NewGuid();

    public Guid EventId { get; private set; }

    /// <summary>Null once the guest is deleted; as are the next three, or empty.</summary>
    public Guid? GuestId { get; private set; }

    /// <summary>Who, among those of the guest's record (<see cref="Arrival.Person"/>).</summary>
    public string Person { get; private set; } = "";

    /// <summary>As it was when this was issued.</summary>
    public string? Name { get; private set; }

    /// <summary>See <see cref="CertificateNumber"/>.</summary>
    public string? Number { get; private set; }

    /// <summary>Finds it by its number (<see cref="CertificateNumber.HashOf"/>).</summary>
    public string NumberHash { get; private set; } = "";

    /// <summary>Tells whether a name is the one on it, to whoever has the number: a keyed hash (HMAC, RFC 2104) whose key is the number.</summary>
    public string NameHash { get; private set; } = "";

    /// <summary>At the event's place.</summary>
    public DateOnly IssuedOn { get; private set; }

    /// <summary>It counts no longer: another stands in its place, or the arrival was undone by the time at which the guest was deleted.</summary>
    public bool IsWithdrawn { get; private set; }

    /// <param name="arrival">One of the guest's that stands.</param>
    public static Certificate For(DebateEvent debate, Guest guest, Arrival arrival, DateTime now)
    {
        var (number, name) = (CertificateNumber.New(), arrival.Who(guest).Name);
        return new()
        {
            EventId = debate.Id,
            GuestId = guest.Id,
            Person = arrival.Person,
            Name = name,
            Number = number,
            NumberHash = CertificateNumber.HashOf(number),
            NameHash = HashOf(number, name),
            IssuedOn = debate.DayAt(now),
        };
    }

    /// <summary>Whether a name that somebody types is the one on it: case, accents and the order of the names apart.</summary>
    /// <param name="number">Its own.</param>
    public bool IsIssuedTo(string number, string name) => CryptographicOperations.FixedTimeEquals(
        Encoding.ASCII.GetBytes(HashOf(number, name)), Encoding.ASCII.GetBytes(NameHash));

    public void Withdraw() => IsWithdrawn = true;

    private static string HashOf(string number, string name) => Convert.ToHexStringLower(HMACSHA256.HashData(
        Encoding.ASCII.GetBytes(number), Encoding.UTF8.GetBytes(PersonName.KeyOf(name))));
}

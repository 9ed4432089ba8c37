using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Arrivals;

/// <summary>
/// Lets any number of telephones stand at one entrance of an event on its day, without accounts. Whoever has its link has it; what it opens
/// is the door and nothing else (<see cref="Access.Role.Door"/>).
/// </summary>
public sealed class DoorPass
{
    public const int NameMaxLength = 60;
    public const int TokenLength = 32;
    public const int TokenHashLength = 64;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }

    /// <summary>The entrance, such as "main entrance".</summary>
    public string Name { get; private set; } = "";

    /// <summary>SHA-256 of what is in the link, in hexadecimal digits.</summary>
    public string TokenHash { get; private set; } = "";

    public DateTime MadeAt { get; private set; }

    /// <summary>An organiser's address.</summary>
    public string MadeBy { get; private set; } = "";

    /// <summary>Null: nobody has.</summary>
    public DateTime? RevokedAt { get; private set; }

    /// <summary>An organiser's address.</summary>
    public string? RevokedBy { get; private set; }

    /// <param name="by">An organiser's address.</param>
    /// <returns>The pass, and what is in its link: 128 random bits as 32 hexadecimal digits, stored nowhere.</returns>
    public static (DoorPass Pass, string Token) For(DebateEvent debate, string name, string by, DateTime now)
    {
        var token = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(TokenLength / 2));
        return (new() { EventId = debate.Id, Name = CleanText.Line(name) ?? "", TokenHash = HashOf(token), MadeAt = now, MadeBy = by }, token);
    }

    public static string HashOf(string token) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(token)));

    /// <summary>Whether it lets anybody in, and why not.</summary>
    /// <param name="debate">Its event: the pass follows the event's day.</param>
    public DoorPassState StateAt(DebateEvent debate, DateTime now) =>
        RevokedAt is not null ? DoorPassState.Revoked
        : now < debate.DoorOpensAt ? DoorPassState.NotYet
        : now >= debate.DoorClosesAt ? DoorPassState.Over
        : DoorPassState.Valid;

    /// <returns>False when somebody has before.</returns>
    public bool Revoke(string by, DateTime now)
    {
        if (RevokedAt is not null)
            return false;

        (RevokedAt, RevokedBy) = (now, CleanText.Cut(by, Guest.EmailMaxLength));
        return true;
    }
}

public enum DoorPassState
{
    Valid,

    /// <summary>The event's day is still to come.</summary>
    NotYet,

    /// <summary>The event's day is over.</summary>
    Over,

    Revoked,
}

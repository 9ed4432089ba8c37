using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Guests;

/// <summary>
/// A reply that came by the public form, where anybody can type any address: it waits until whoever reads the mails to that
/// address says that it is theirs. For somebody whom the list knows it is kept aside whole, and the guest's record stays as it
/// is; for somebody new it is on the record already, which holds a seat meanwhile where the event asks for that.
/// </summary>
public sealed class UnconfirmedReply
{
    /// <summary>Hexadecimal digits of 128 random bits.</summary>
    public const int SecretLength = 32;

    /// <summary>Hexadecimal digits of a SHA-256.</summary>
    public const int SecretHashLength = 64;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }

    /// <summary>The guest whose address it is; once confirmed, the guest whose reply it became.</summary>
    public Guid GuestId { get; private set; }

    /// <summary>When it came, and the privacy notice was acknowledged. UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>What was typed; null: what is on the guest's record, or it is needed no more.</summary>
    public GuestDetails? Details { get; private set; }

    /// <summary>Those who were named to come along.</summary>
    public IReadOnlyList<string> Companions { get; private set; } = [];

    /// <summary>
    /// It is the reply of somebody else who shares the address of several guests: confirmed, it makes a guest of its own.
    /// </summary>
    public bool IsOfSomebodyElse { get; private set; }

    /// <summary>The version of the privacy notice that was acknowledged with what was typed; null: it is on the guest's record.</summary>
    public string? Notice { get; set; }

    /// <summary>Until when the guest's seat is held for it; null: none is.</summary>
    public DateTime? HeldUntil { get; private set; }

    /// <summary>What the link in the mail is known by: the link itself is nowhere but in that mail.</summary>
    public string SecretHash { get; private set; } = "";

    public UnconfirmedReplyState State { get; private set; }
    public DateTime? ClosedAt { get; private set; }
    public Guid Version { get; private set; } = Guid.NewGuid();

    public bool IsPending => State is UnconfirmedReplyState.Pending;

    /// <summary>A reply to the address of a guest who has no place, kept aside.</summary>
    /// <param name="owner">The guest whose address was typed.</param>
    public static UnconfirmedReply KeptAside(Guest owner, GuestDetails details, IReadOnlyList<string> companions, bool isOfSomebodyElse, DateTime now) => new()
    {
        EventId = owner.EventId,
        GuestId = owner.Id,
        At = now,
        Details = details.Cleaned(),
        Companions = companions,
        IsOfSomebodyElse = isOfSomebodyElse,
    };

    /// <summary>The reply of somebody new, whose record it is on.</summary>
    /// <param name="heldUntil">Null: there is no seat for them now.</param>
    public static UnconfirmedReply OnRecord(Guest guest, DateTime? heldUntil, DateTime now) => new()
    {
        EventId = guest.EventId, GuestId = guest.Id, At = now, Companions = guest.Snapshot.Companions, HeldUntil = heldUntil,
    };

    /// <summary>Makes the link that confirms it; one made before leads nowhere.</summary>
    /// <returns>What is in the link, and is stored nowhere here.</returns>
    public string NewSecret()
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(SecretLength / 2));
        SecretHash = HashOf(secret);
        return secret;
    }

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(secret)));

    /// <summary>
    /// The first instant at which it cannot be confirmed any more. It was sent in time, so a night's sleep over the last day
    /// for replies does not lose it; but nobody's reply comes after the event has begun.
    /// </summary>
    public DateTime CountsUntil(DebateEvent debate)
    {
        var slept = At.AddHours(debate.HoldHours);
        var last = slept > debate.RepliesCloseAt ? slept : debate.RepliesCloseAt;
        return last < debate.StartsAtUtc ? last : debate.StartsAtUtc;
    }

    /// <summary>Whether two of the same address say something of the same person, so that the later one counts.</summary>
    public bool IsOfSamePersonAs(UnconfirmedReply other, Guest owner)
    {
        var (one, two) = (Details ?? owner.Details, other.Details ?? owner.Details);
        return IsOfSomebodyElse == other.IsOfSomebodyElse
            && (!IsOfSomebodyElse || PersonName.AreSame(one.FirstName, one.LastName, two.FirstName, two.LastName));
    }

    /// <summary>A later reply of the same person stands in this one's place, and keeps the seat that was held for it.</summary>
    public void GiveWayTo(UnconfirmedReply later, DateTime now)
    {
        if (later != this)
            later.HeldUntil ??= HeldUntil;
        Close(UnconfirmedReplyState.Superseded, now);
    }

    /// <summary>It became a guest's reply.</summary>
    internal void Confirm(Guest guest, DateTime now)
    {
        GuestId = guest.Id;
        Close(UnconfirmedReplyState.Confirmed, now);
    }

    /// <summary>It waits for nobody's word any more, and what was typed is forgotten: it can reveal health (GDPR art. 9).</summary>
    public void Close(UnconfirmedReplyState state, DateTime now)
    {
        (State, ClosedAt, Version) = (state, now, Guid.NewGuid());
        (Details, Companions, HeldUntil) = (null, [], null);
    }
}

public enum UnconfirmedReplyState
{
    Pending,

    /// <summary>It is a guest's reply now.</summary>
    Confirmed,

    /// <summary>The guest has answered otherwise, or sent the form again.</summary>
    Superseded,

    /// <summary>An organiser has put it away.</summary>
    Discarded,

    /// <summary>Nobody has confirmed it in time.</summary>
    Lapsed,
}

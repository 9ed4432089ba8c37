using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Prints;

/// <summary>
/// A version of the list by which whoever guards the building lets people in, as it was issued. The names on it go by themselves
/// (<see cref="IsDueAt"/>); that there was such a version stays as long as the event's guests do.
/// </summary>
public sealed class SecurityList
{
    public const int IssuedToMaxLength = 200;

    /// <summary>How long after the event's last day the names are kept: time to ask who was let in. Days.</summary>
    public const int DaysKept = 7;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }

    /// <summary>From 1 in each event, without gaps.</summary>
    public int Number { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime IssuedAt { get; private set; }

    /// <summary>An organiser's address.</summary>
    public string IssuedBy { get; private set; } = "";

    /// <summary>To whom, as the organiser calls them.</summary>
    public string IssuedTo { get; private set; } = "";

    /// <summary>Where the site has sent it; null: nowhere, it was handed over in another way.</summary>
    public string? SentTo { get; private set; }

    /// <summary>Who was on it when it was issued.</summary>
    public int People { get; private set; }

    /// <summary>In the order of the list, without who was erased since (GDPR art. 17).</summary>
    public IReadOnlyList<SecurityRow> Rows { get; private set; } = [];

    /// <summary>How many rows went because their guest was erased.</summary>
    public int Erased { get; private set; }

    /// <summary>When the names went; null: they are kept.</summary>
    public DateTime? ForgottenAt { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    /// <param name="id">Its key.</param>
    /// <param name="last">The version before it; null: it is the first.</param>
    /// <param name="by">An organiser's address.</param>
    /// <param name="sentTo">An address; null: it is not sent.</param>
    public static SecurityList Issue(
        DebateEvent debate, Guid id, SecurityList? last, IReadOnlyList<SecurityRow> rows, string issuedTo, string? sentTo, string by, DateTime now) => new()
        {
            Id = id,
            EventId = debate.Id,
            Number = (last?.Number ?? 0) + 1,
            IssuedAt = now,
            IssuedBy = CleanText.Cut(by, Guest.EmailMaxLength),
            IssuedTo = CleanText.Line(issuedTo) ?? "",
            SentTo = EmailAddress.Tidied(sentTo),
            People = rows.Count,
            Rows = rows,
        };

    /// <summary>What has changed since a version before it.</summary>
    /// <param name="before">Null: there was none.</param>
    /// <returns>Null when there is nothing to compare with: it is the first, or the names are gone.</returns>
    public SecurityChanges? Since(SecurityList? before) =>
        before is null || before.ForgottenAt is not null || ForgottenAt is not null ? null : SecurityChanges.Between(before.Rows, Rows);

    /// <summary>Somebody is erased, and so are those whom they brought along.</summary>
    /// <returns>Whether they were on it.</returns>
    public bool Erase(IReadOnlySet<Guid> guests)
    {
        var left = Rows.Where(row => !guests.Contains(row.GuestId)).ToList();
        if (left.Count == Rows.Count)
            return false;

        (Erased, Rows, Version) = (Erased + Rows.Count - left.Count, left, Guid.NewGuid());
        return true;
    }

    /// <summary>Two records have become one: rows of the one that goes are the other's.</summary>
    public void BelongTo(Guid from, Guid to)
    {
        if (Rows.All(row => row.GuestId != from))
            return;

        (Rows, Version) = ([.. Rows.Select(row => row.GuestId == from ? row with { GuestId = to } : row)], Guid.NewGuid());
    }

    /// <summary>The first instant at which the names of an event's versions are no longer kept.</summary>
    public static DateTime KeptUntil(DebateEvent debate) =>
        EventTime.ToUtc(EventTime.ToLocal(debate.DoorClosesAt, debate.TimeZone).AddDays(DaysKept), debate.TimeZone);

    /// <summary>Whether another version can be issued: its names would be kept.</summary>
    public static bool MayBeIssuedAt(DebateEvent debate, DateTime now) => now < KeptUntil(debate);

    /// <summary>Whether the names are to go.</summary>
    public bool IsDueAt(DebateEvent debate, DateTime now) => ForgottenAt is null && now >= KeptUntil(debate);

    /// <summary>The names go; when, by whom and to whom it was issued, and how many were on it, stays.</summary>
    public void Forget(DateTime now) => (Rows, ForgottenAt, Version) = ([], now, Guid.NewGuid());
}

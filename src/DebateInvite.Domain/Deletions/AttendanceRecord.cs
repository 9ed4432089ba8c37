using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Deletions;

/// <summary>
/// That somebody came: all that whoever pays for an event may ask for years later, and all that is kept of them then
/// (<see cref="Events.DebateEvent.KeepsEvidence"/>). Written when an event's guests are deleted; it goes with the second deletion.
/// </summary>
public sealed class AttendanceRecord
{
    /// <summary>Surname, first name and the space between.</summary>
    public const int NameMaxLength = (2 * Guest.NameMaxLength) + 1;

    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid EventId { get; private set; }

    /// <summary>The key of the guest's record, which need not be there any more; a companion's is that of the guest who brought them.</summary>
    public Guid GuestKey { get; private set; }

    /// <summary>A guest's surname and first name, or a companion's name as the guest gave it.</summary>
    public string Name { get; private set; } = "";

    public bool IsCompanion { get; private set; }

    /// <summary>The guest's; null: not known, or a companion, who may be of another.</summary>
    public string? Organisation { get; private set; }

    /// <summary>The guest's, for a companion too: they came with whom they came.</summary>
    public Sector? Sector { get; private set; }

    /// <summary>When they came in. UTC.</summary>
    public DateTime At { get; private set; }

    /// <param name="guest">The key of the guest's record.</param>
    /// <param name="companion">Who it was; null: the guest.</param>
    public static AttendanceRecord Of(Guid eventId, Guid guest, string firstName, string lastName, string? companion, string? organisation, Sector? sector, DateTime at) => new()
    {
        EventId = eventId,
        GuestKey = guest,
        Name = companion ?? $"{lastName} {firstName}".Trim(),
        IsCompanion = companion is not null,
        Organisation = companion is null ? organisation : null,
        Sector = sector,
        At = at,
    };
}

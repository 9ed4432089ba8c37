namespace DebateInvite.Domain.Guests;

/// <summary>What a guest asks for when replies can no longer be changed: organisers decide.</summary>
public sealed class ChangeRequest
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GuestId { get; private set; }
    public Guid EventId { get; private set; }
    public DateTime At { get; private set; }

    /// <summary>The details wished for, without needs once it is decided; null: a seat after all.</summary>
    public GuestDetails? Details { get; private set; }

    /// <summary>The companions wished for.</summary>
    public IReadOnlyList<string> Companions { get; private set; } = [];

    public ChangeRequestState State { get; private set; }
    public DateTime? DecidedAt { get; private set; }

    /// <summary>The address of the organiser who decided.</summary>
    public string? DecidedBy { get; private set; }

    public Guid Version { get; private set; } = Guid.NewGuid();

    public static ChangeRequest ToEdit(Guest guest, GuestDetails details, IReadOnlyList<string> companions, DateTime now) =>
        new() { GuestId = guest.Id, EventId = guest.EventId, At = now, Details = details.Cleaned(), Companions = companions };

    public static ChangeRequest ToCome(Guest guest, DateTime now) => new()
    {
        GuestId = guest.Id, EventId = guest.EventId, At = now, Companions = guest.Snapshot.Companions,
    };

    /// <summary>What the details and companions wished for would change of the guest as they are now.</summary>
    public IReadOnlyList<FieldChange> ChangesTo(Guest guest) => Details is null
        ? []
        : guest.Snapshot.ChangesTo(guest.Snapshot with { Details = Details, Companions = Companions });

    /// <summary>Whether it asks for the same.</summary>
    public bool IsSameAs(ChangeRequest other) => Details == other.Details && Companions.SequenceEqual(other.Companions, StringComparer.Ordinal);

    /// <returns>False when somebody has decided before.</returns>
    public bool Decide(bool granted, string organiser, DateTime now)
    {
        if (State is not ChangeRequestState.Pending)
            return false;

        State = granted ? ChangeRequestState.Granted : ChangeRequestState.Refused;
        (DecidedAt, DecidedBy, Version) = (now, organiser, Guid.NewGuid());
        ForgetNeeds();
        return true;
    }

    /// <summary>The guest has asked for something else since.</summary>
    public void Supersede(DateTime now)
    {
        State = ChangeRequestState.Superseded;
        (DecidedAt, Version) = (now, Guid.NewGuid());
        ForgetNeeds();
    }

    // What can reveal health is kept with the guest, where it can be withdrawn, and nowhere else.
    private void ForgetNeeds() => Details = Details?.WithoutNeeds();
}

public enum ChangeRequestState
{
    Pending,
    Granted,
    Refused,

    /// <summary>A later request of the guest stands in its place.</summary>
    Superseded,
}

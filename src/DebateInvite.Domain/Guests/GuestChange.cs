namespace DebateInvite.Domain.Guests;

/// <summary>One entry of a guest's history, written in the transaction of the change it tells of, never edited.</summary>
public sealed class GuestChange
{
    public const int ActorMaxLength = Guest.EmailMaxLength;

    public Guid Id { get; set; } = Guid.CreateVersion7();
    public Guid GuestId { get; set; }
    public Guid EventId { get; set; }

    public DateTime At { get; set; }

    /// <summary>Who did it: an organiser's address; null for the guest and, in promotions, for the site itself.</summary>
    public string? Actor { get; set; }

    public GuestChangeKind Kind { get; set; }

    public Reply ReplyBefore { get; set; }
    public Reply ReplyAfter { get; set; }

    /// <summary>What has just happened to a guest.</summary>
    /// <param name="before">The reply before it.</param>
    /// <param name="actor">An organiser's address; null for the guest or the site.</param>
    public static GuestChange Of(Guest guest, GuestChangeKind kind, Reply before, DateTime now, string? actor = null) => new()
    {
        GuestId = guest.Id,
        EventId = guest.EventId,
        At = now,
        Actor = actor,
        Kind = kind,
        ReplyBefore = before,
        ReplyAfter = guest.Reply,
    };
}

public enum GuestChangeKind
{
    /// <summary>The guest appeared: replied unasked, or was entered by an organiser.</summary>
    Added,

    /// <summary>Answered, cancelled or declined.</summary>
    Replied,

    /// <summary>Moved up from the waiting list.</summary>
    Promoted,

    /// <summary>Details changed, the reply did not.</summary>
    Edited,
}

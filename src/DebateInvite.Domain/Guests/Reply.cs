namespace DebateInvite.Domain.Guests;

/// <summary>Where a guest stands (RSVP).</summary>
public enum Reply
{
    /// <summary>Invited, not answered yet.</summary>
    None,

    /// <summary>Comes and holds a seat.</summary>
    Accepted,

    /// <summary>Would come; gets a seat when one is free.</summary>
    WaitListed,

    /// <summary>Answered that they will not come.</summary>
    Declined,

    /// <summary>Had accepted or waited, and gave that up.</summary>
    Cancelled,
}

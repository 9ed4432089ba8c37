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

    /// <summary>Would come, with an address that nobody has confirmed yet; holds a seat for a while.</summary>
    Held,

    /// <summary>Would come, with an address that nobody has confirmed; holds none.</summary>
    Unconfirmed,
}

public static class ReplyExtensions
{
    /// <summary>Whether the guest has a seat, or waits for one.</summary>
    public static bool HasPlace(this Reply reply) => reply is Reply.Accepted or Reply.WaitListed;

    /// <summary>Whether nobody has confirmed the address that the reply came with.</summary>
    public static bool IsUnconfirmed(this Reply reply) => reply is Reply.Held or Reply.Unconfirmed;
}

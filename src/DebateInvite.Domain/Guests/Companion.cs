namespace DebateInvite.Domain.Guests;

/// <summary>Somebody whom a guest brings along. Holds a seat of their own.</summary>
public sealed class Companion
{
    public const int NameMaxLength = 200;

    public Guid GuestId { get; set; }

    /// <summary>Order within the guest's companions, from 0.</summary>
    public int Position { get; set; }

    public string Name { get; set; } = "";
}

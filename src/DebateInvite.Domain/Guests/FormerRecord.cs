namespace DebateInvite.Domain.Guests;

/// <summary>
/// What leads to a guest from a record of theirs that became one with this one: its link and entry code, which stand in mails,
/// calendars and prints, go on to find the person.
/// </summary>
public sealed class FormerRecord
{
    /// <summary>As <see cref="Guest.Id"/>: telephones at the door know guests by it.</summary>
    public Guid Id { get; private set; }

    /// <summary>The guest whom it leads to now.</summary>
    public Guid GuestId { get; set; }

    public Guid EventId { get; private set; }

    /// <summary>As <see cref="Guest.Token"/>; null once the guest's link was renewed.</summary>
    public string? Token { get; private set; }

    /// <summary>As <see cref="Guest.Code"/>. It opens nothing, so it stays.</summary>
    public string Code { get; private set; } = "";

    public DateTime At { get; private set; }

    /// <param name="gone">The record that is about to be deleted.</param>
    /// <param name="kept">The one that stays.</param>
    public static FormerRecord Of(Guest gone, Guest kept, DateTime now) =>
        new() { Id = gone.Id, GuestId = kept.Id, EventId = kept.EventId, Token = gone.Token, Code = gone.Code, At = now };

    /// <summary>The link leads nowhere any more.</summary>
    public void EndLink() => Token = null;
}

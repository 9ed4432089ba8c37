using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Privacy;

/// <summary>A guest was given the privacy notice (GDPR art. 13 and 14): which version, when, in which way. It goes with the guest.</summary>
public sealed class NoticeSeen
{
    public Guid Id { get; private set; } = Guid.CreateVersion7();
    public Guid GuestId { get; private set; }
    public Guid EventId { get; private set; }

    /// <summary>The version (<see cref="NoticeVersion.Hash"/>).</summary>
    public string Notice { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public NoticeWay Way { get; private set; }

    /// <param name="notice">A <see cref="NoticeVersion.Hash"/>.</param>
    public static NoticeSeen By(Guest guest, string notice, NoticeWay way, DateTime at) =>
        new() { GuestId = guest.Id, EventId = guest.EventId, Notice = notice, Way = way, At = at };

    /// <summary>The way in which somebody acknowledges it whose word reaches us so.</summary>
    public static NoticeWay WayOf(Channel channel) => channel switch
    {
        Channel.PersonalLink => NoticeWay.PersonalLink,
        Channel.InPerson => NoticeWay.Door,
        _ => NoticeWay.Form,
    };
}

/// <summary>Stored by name, so a name once used stays.</summary>
public enum NoticeWay
{
    /// <summary>Acknowledged with the public form.</summary>
    Form,

    /// <summary>Acknowledged behind the guest's own link.</summary>
    PersonalLink,

    /// <summary>Shown at the entrance, to somebody who was not on the list.</summary>
    Door,

    /// <summary>With the first message to somebody whose data we have from others (GDPR art. 14(3)(b)): it leads to the page with the notice.</summary>
    Mail,
}

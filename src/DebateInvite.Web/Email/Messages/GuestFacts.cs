using System.Text.Json.Serialization;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Email.Calendar;

namespace DebateInvite.Web.Email.Messages;

/// <summary>What mails, reminders and the guest's calendar say of a guest, as it was when the mail became due.</summary>
public sealed record GuestFacts
{
    public required EventFacts Event { get; init; }

    /// <summary>Who invites, in the guest's language.</summary>
    public required string Host { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    /// <summary>The guest's own page. Has their token in it, so the payload is as confidential as the guest's row.</summary>
    public required string LinkPath { get; init; }

    public Guid GuestId { get; init; }

    public string? Organisation { get; init; }

    /// <summary>Empty: the guest has none, and gets no mail.</summary>
    public string Email { get; init; } = "";

    /// <summary>How a letter to the guest begins, without a comma; null: as letters to anybody do.</summary>
    public string? Salutation { get; init; }

    public Reply Reply { get; init; }

    /// <summary>Shown at the door.</summary>
    public string Code { get; init; } = "";

    /// <summary>Their names; null: nobody comes along.</summary>
    public string? Companions { get; init; }

    /// <summary>The event's arrivals so far: later calendar files about a guest have a higher number (RFC 5545 §3.8.7.4).</summary>
    public int Sequence { get; init; }

    /// <summary>The calendar file's time stamp. UTC.</summary>
    public DateTime WrittenAt { get; init; }

    /// <summary>The guest has a place, or waits for one.</summary>
    [JsonIgnore]
    public bool Comes => Reply.HasPlace();

    [JsonIgnore]
    public string Name => $"{FirstName} {LastName}".Trim();

    /// <summary>
    /// The guest's certificate of attendance, beside their own page: below it, or for a sample, beside the sample of it. It is not stored, since each mail would be longer by it.
    /// </summary>
    [JsonIgnore]
    public string CertificatePath => (LinkPath.StartsWith("/i/", StringComparison.Ordinal) ? "/r/" + LinkPath[3..] : LinkPath.Split('?')[0]) + "/certificate";

    public static GuestFacts Of(DebateEvent debate, Guest guest, DateTime now) => new()
    {
        Event = EventFacts.Of(debate, guest.Details.Language),
        Host = debate.TextIn(guest.Details.Language).Host,
        FirstName = guest.Details.FirstName,
        LastName = guest.Details.LastName,
        LinkPath = guest.Reply is Reply.None ? $"/i/{guest.Token}" : $"/r/{guest.Token}",
        GuestId = guest.Id,
        // A mail program would make a link of a name such as Onet.pl, and whose address this is, nobody may have confirmed.
        Organisation = WebAddress.MayBecomeLink(guest.Details.Organisation) ? null : guest.Details.Organisation,
        Email = guest.Details.Email ?? "",
        Salutation = guest.Salutation?.TrimEnd(','),
        Reply = guest.Reply,
        Code = guest.Code,
        Companions = NamesOf(guest),
        Sequence = (int)debate.Arrivals,
        WrittenAt = now,
    };

    /// <summary>Who comes along with a guest; null: nobody.</summary>
    public static string? NamesOf(Guest guest) => guest.Companions.Count == 0 ? null : string.Join(", ", guest.Snapshot.Companions);
}

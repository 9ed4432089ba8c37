using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;

namespace DebateInvite.Web.Features.Organiser.Secretariat;

/// <summary>A reply that came by telephone, letter or mail, as somebody writes it down.</summary>
public sealed class SecretariatForm
{
    public const string NewGuest = "new";

    /// <summary>A guest's key, or <see cref="NewGuest"/>.</summary>
    public string? Guest { get; set; }

    /// <summary>The key that a new guest will have, so that sending the form twice adds one guest.</summary>
    public Guid NewId { get; set; } = Guid.CreateVersion7();

    public string? FirstName { get; set; }
    public string? LastName { get; set; }
    public string? Organisation { get; set; }
    public string? Email { get; set; }

    /// <summary>Ticked for a newcomer who shares another guest's address.</summary>
    public string? SharesAddress { get; set; }

    /// <summary>Name of a <see cref="Reply"/>: accepted, declined or cancelled.</summary>
    public string? Answer { get; set; } = nameof(Reply.Accepted);

    /// <summary>Names, one a line; empty: those whom the guest named before.</summary>
    public string? Companions { get; set; }

    /// <summary>Name of a <see cref="Channel"/> by which replies come to a secretariat.</summary>
    public string? Channel { get; set; } = nameof(Domain.Guests.Channel.Phone);

    /// <summary>ISO 8601 date.</summary>
    public string? ReceivedOn { get; set; }

    /// <summary>Anything worth remembering; after the deadline, the reason for taking the reply.</summary>
    public string? Note { get; set; }

    public string? TellGuest { get; set; }

    public bool IsNewGuest => Guest is NewGuest;

    public IReadOnlyList<string>? CompanionNames =>
        CleanText.Lines(Companions)?.Split('\n').Select(CleanText.Line).OfType<string>().ToList();

    public GuestDetails ToDetails(Language language) => new()
    {
        FirstName = FirstName ?? "",
        LastName = LastName ?? "",
        Organisation = Organisation,
        Email = Email,
        Language = language,
    };

    public string FullName => CleanText.Line($"{FirstName} {LastName}") ?? "";

    /// <summary>What a valid form says that the guest has answered.</summary>
    public RecordedReply ToReply() => new(NameOf.Read<Reply>(Answer)!.Value, TellGuest is "true", CompanionNames, SharesAddress is "true");

    /// <summary>Who writes it down, and how it came.</summary>
    public ChangedBy By(CurrentOrganiser organiser) => new(
        NameOf.Read<Channel>(Channel)!.Value, organiser.Email, CleanText.Line(Note), FormDates.Day(ReceivedOn));

    /// <summary>What the form proposes for those who were looked for.</summary>
    /// <param name="channel">That of the reply before.</param>
    /// <param name="today">At the event's place.</param>
    public static SecretariatForm For(FoundGuests found, string? channel, DateOnly today)
    {
        // Nobody found: what was typed is likely the newcomer's name.
        var words = found.Search.Split(' ', 2);
        var isNew = found is { Guests.Count: 0, Search.Length: > 0 };
        return new SecretariatForm
        {
            Guest = isNew ? NewGuest : found.Guests is [var only, ..] ? only.Id.ToString() : null,
            FirstName = isNew && words.Length == 2 ? words[0] : null,
            LastName = isNew ? words[^1] : null,
            Channel = SecretariatTexts.Channels.FirstOrDefault(known => known == NameOf.Read<Channel>(channel), Domain.Guests.Channel.Phone).ToString(),
            ReceivedOn = FormDates.Write(today),
            TellGuest = "true",
        };
    }
}

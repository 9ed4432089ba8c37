using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Campaigns;

/// <summary>Whom a mailing goes to, read at the moment of sending. Stored by name, so a name once used stays.</summary>
public enum Audience
{
    Accepted,
    WaitListed,

    /// <summary>Guests on the list who have said nothing yet.</summary>
    NotAnswered,

    /// <summary>Those of them to whom no personal invitation has gone yet: the campaign is that invitation.</summary>
    NotInvited,

    /// <summary>Those of them who have looked at their invitation.</summary>
    OpenedAndSilent,

    /// <summary>Guests who are not coming: they declined, or cancelled.</summary>
    Declined,

    /// <summary>Everybody on the list, whatever they have said; not those whose address nobody has confirmed.</summary>
    All,

    /// <summary>Guests who were there: an arrival of theirs stands.</summary>
    Came,
}

public static class AudienceExtensions
{
    /// <summary>The replies of the guests in an audience. Those without an e-mail address are left out by the sender.</summary>
    public static IReadOnlyList<Reply> Replies(this Audience audience) => audience switch
    {
        Audience.Accepted => [Reply.Accepted],
        Audience.WaitListed => [Reply.WaitListed],
        Audience.Declined => [Reply.Declined, Reply.Cancelled],
        // To an address that nobody has confirmed goes the mail that has it confirmed, and nothing else.
        // Whoever came had a seat, or took one at the door; what became of the reply since does not count.
        Audience.Came => [Reply.Accepted, .. Audience.All.Replies().Where(reply => reply is not Reply.Accepted)],
        Audience.All => [.. Enum.GetValues<Reply>().Where(reply => !reply.IsUnconfirmed())],
        _ => [Reply.None],
    };

    /// <summary>Whether those in an audience are asked for something that they can do until the last day for replies only.</summary>
    public static bool AsksForReply(this Audience audience) => audience is Audience.NotAnswered or Audience.NotInvited or Audience.OpenedAndSilent;

    /// <summary>The audience that the guests with a reply are; where they are only a part of one, everybody.</summary>
    public static Audience Of(Reply? reply) => reply switch
    {
        Reply.Accepted => Audience.Accepted,
        Reply.WaitListed => Audience.WaitListed,
        Reply.None => Audience.NotAnswered,
        _ => Audience.All,
    };
}

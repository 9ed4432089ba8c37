using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Campaigns;

/// <summary>Whom a reminder goes to, read at the moment of sending.</summary>
public enum Audience
{
    Accepted,
    WaitListed,

    /// <summary>Guests on the list who have said nothing yet.</summary>
    NotAnswered,

    /// <summary>Those of them to whom no personal invitation has gone yet: the campaign is that invitation.</summary>
    NotInvited,
}

public static class AudienceExtensions
{
    /// <summary>The state of the guests in an audience. Those without an e-mail address are left out by the sender.</summary>
    public static Reply Reply(this Audience audience) => audience switch
    {
        Audience.Accepted => Guests.Reply.Accepted,
        Audience.WaitListed => Guests.Reply.WaitListed,
        _ => Guests.Reply.None,
    };
}

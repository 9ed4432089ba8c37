namespace DebateInvite.Domain.Access;

/// <summary>What somebody is to an event, or to all of them. Stored by name, so a name once used stays.</summary>
public enum Role
{
    Organiser,

    /// <summary>The list, replies, imports; nothing about health, no settings, no deletion.</summary>
    Secretariat,

    /// <summary>The list, without needs and notes.</summary>
    Reader,

    /// <summary>Lets guests in on the day.</summary>
    Door,
}

/// <summary>Which role may do what. The only place that says so.</summary>
public static class Roles
{
    private static readonly Dictionary<Role, HashSet<Right>> Rights = new()
    {
        [Role.Organiser] = [.. Enum.GetValues<Right>()],
        [Role.Secretariat] =
        [
            Right.OwnAccount, Right.SeeGuests, Right.SeeNotes, Right.Export, Right.ChangeReplies, Right.ManageGuests, Right.Import,
        ],
        [Role.Reader] = [Right.OwnAccount, Right.SeeGuests, Right.Export],
        [Role.Door] = [Right.OwnAccount, Right.CheckIn],
    };

    // They are about the whole site, so a role in one event does not give them.
    private static readonly HashSet<Right> OfTheSite = [Right.Events, Right.Outbox, Right.Accounts];

    public static IReadOnlySet<Right> RightsOf(Role role) => Rights[role];

    /// <summary>Whether only a role in all events gives it.</summary>
    public static bool IsOfTheSite(this Right right) => OfTheSite.Contains(right);

    /// <summary>The roles that may do something, in their order.</summary>
    public static IReadOnlyList<Role> With(Right right) => [.. Enum.GetValues<Role>().Where(role => Rights[role].Contains(right))];
}

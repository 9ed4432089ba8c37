using DebateInvite.Domain.Access;

namespace DebateInvite.Web.Email.Messages.Accounts;

/// <summary>A role that somebody has, to be told.</summary>
/// <param name="Event">Its title; null: in all events.</param>
public sealed record GrantedRole(Role Role, string? Event)
{
    public static readonly Text AllEvents = new("wszystkie wydarzenia", "all events", "tous les événements");

    /// <summary>Such as <c>sekretariat (wszystkie wydarzenia)</c>.</summary>
    public override string ToString() => $"{Terms.Of(Role)} ({Event ?? AllEvents})";
}

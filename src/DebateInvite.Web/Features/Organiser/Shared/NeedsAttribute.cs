using DebateInvite.Domain.Access;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>
/// What somebody must be allowed in order to use an action of the desk, each of it, in the event that the address names or,
/// where it names none, in all events. An action that says nothing is open to nobody (<see cref="DeskRights"/>).
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class NeedsAttribute(params Right[] rights) : Attribute
{
    public IReadOnlyList<Right> Rights { get; } = rights;
}

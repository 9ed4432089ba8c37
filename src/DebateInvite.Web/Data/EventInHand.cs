using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Data;

/// <summary>An event whose row is locked, with what was read in the same moment (<see cref="DebateContext.LockEventAsync(Guid, IQueryable{Guest}, Domain.Access.Right, CancellationToken)"/>).</summary>
/// <param name="Event">With its texts, to be changed.</param>
/// <param name="Guests">Those asked for, to be changed.</param>
/// <param name="Told">Addresses of those who are told of replies, in no order; null: nobody.</param>
public sealed record EventInHand(DebateEvent Event, List<Guest> Guests, string? Told)
{
    /// <summary>No address has it.</summary>
    internal const string Separator = " ";

    public string[] Addresses => [.. (Told?.Split(Separator, StringSplitOptions.RemoveEmptyEntries) ?? []).Order(StringComparer.OrdinalIgnoreCase)];
}

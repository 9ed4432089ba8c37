using DebateInvite.Domain.Deletions;

namespace DebateInvite.Domain.Events;

// How long what is kept of guests: nearly all of it for some months, that they came for as long as whoever pays may ask.
public sealed partial class DebateEvent
{
    /// <summary>The last day on which it is kept who came, where the law or a contract demands that for longer than guests are kept; null: it is not.</summary>
    public DateOnly? EvidenceKeptUntil { get; set; }

    /// <summary>Whether anything is kept of guests when they are deleted.</summary>
    public bool KeepsEvidence => EvidenceKeptUntil > GuestsKeptUntil;

    /// <summary>The last day on which something is kept; without a setting for it, the evidence has no longer than guests.</summary>
    public DateOnly LastDayOf(DeletionScope scope) => scope is DeletionScope.Evidence && KeepsEvidence ? EvidenceKeptUntil!.Value : GuestsKeptUntil;

    /// <summary>Whether the time is over for which something is kept.</summary>
    public bool IsDueAt(DeletionScope scope, DateTime now) => DayAt(now) > LastDayOf(scope);
}

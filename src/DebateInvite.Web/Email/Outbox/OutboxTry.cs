using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Email.Delivery;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>How one try to send a mail has ended.</summary>
/// <param name="Mail">As it was taken.</param>
/// <param name="State">What it is from now on.</param>
/// <param name="At">When that was. UTC.</param>
/// <param name="DueAt">When it is to be tried again, if it is pending.</param>
/// <param name="Error">What went wrong, in one line.</param>
internal sealed record OutboxTry(OutboxMessage Mail, DeliveryOutcome Outcome, OutboxState State, DateTime At, DateTime DueAt, string? Error)
{
    /// <param name="delays">How long it waits after its first, second, … try (<see cref="OutboxOptions.RetryDelays"/>).</param>
    public static OutboxTry Of(OutboxMessage mail, DeliveryOutcome outcome, DateTime now, IReadOnlyList<TimeSpan> delays)
    {
        return outcome switch
        {
            DeliveryOutcome.Refused refused => Ended(OutboxState.Failed, refused.Reason),
            DeliveryOutcome.Deferred deferred => Later(deferred.Reason),
            DeliveryOutcome.Unreachable unreachable => Later(unreachable.Reason),
            _ => Ended(OutboxState.Sent, error: null),
        };

        OutboxTry Ended(OutboxState state, string? error) => new(mail, outcome, state, now, mail.DueAt, error);

        OutboxTry Later(string reason) => RetrySchedule.DelayAfter(mail.Attempts + 1, delays) is { } delay
            ? new(mail, outcome, OutboxState.Pending, now, now + delay, reason)
            : Ended(OutboxState.Failed, reason);
    }
}

using System.Collections.Concurrent;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// Has replies that arrive together for one event share a commit, which is what takes the time (ADR 24). Whoever comes first leads: it waits
/// for the event's lock, and then does the steps of all who have come meanwhile, in the order in which they came (<see cref="EventLock"/>).
/// Those who come later gather anew, and the first of them leads next. In this process only: other processes are met at the lock.
/// </summary>
public sealed class GroupCommit
{
    private readonly ConcurrentDictionary<Guid, Gathering> events = [];

    /// <summary>Queues a step behind others for the event.</summary>
    /// <returns>Whether it is to lead. Else somebody who led has decided on it.</returns>
    internal Task<bool> JoinAsync(Guid eventId, SharedStep step) => Of(eventId).JoinAsync(step);

    /// <summary>Those who wait to be led, in their order; they must be told what became of them.</summary>
    internal IReadOnlyList<SharedStep> Follow(Guid eventId) => Of(eventId).Follow();

    /// <summary>Whoever led is done: the next may lead.</summary>
    internal void Pass(Guid eventId) => Of(eventId).Pass();

    private Gathering Of(Guid eventId) => events.GetOrAdd(eventId, _ => new Gathering());

    private sealed class Gathering
    {
        private readonly Lock gate = new();
        private readonly Queue<SharedStep> waiting = [];
        private bool isLed;

        public Task<bool> JoinAsync(SharedStep step)
        {
            lock (gate)
            {
                if (isLed)
                {
                    waiting.Enqueue(step);
                    return step.IsToLead;
                }

                isLed = true;
                return Task.FromResult(true);
            }
        }

        public SharedStep[] Follow()
        {
            lock (gate)
            {
                SharedStep[] all = [.. waiting];
                waiting.Clear();
                return all;
            }
        }

        public void Pass()
        {
            lock (gate)
            {
                isLed = waiting.TryDequeue(out var next);
                next?.Lead();
            }
        }
    }
}

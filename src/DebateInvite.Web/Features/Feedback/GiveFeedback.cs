using DebateInvite.Domain.Feedback;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;

namespace DebateInvite.Web.Features.Feedback;

public enum GivingOutcome
{
    Given,

    /// <summary>They have answered before; nothing has changed.</summary>
    AlreadyGiven,

    /// <summary>Guests are not asked any more; nothing has changed.</summary>
    Closed,
}

/// <summary>
/// Stores what somebody answers, apart from them: the guest's record says that they have answered, the answers say neither whose they are nor when they came
/// (ADR 31). Both under the event's lock, so that it is once.
/// </summary>
public sealed class GiveFeedback(EventLock eventLock, DebateContext db)
{
    /// <param name="form">Valid.</param>
    public Task<GivingOutcome> RunAsync(Guest guest, FeedbackForm form, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        (held, known) =>
        {
            if (!held.Event.TakesFeedbackAt(held.Now))
                return GivingOutcome.Closed;
            if (!known.GiveFeedback())
                return GivingOutcome.AlreadyGiven;

            db.FeedbackAnswers.AddRange(FeedbackAnswer.In(held.Event, form.Typed()));
            held.Keep();
            return GivingOutcome.Given;
        },
        cancellation);
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Feedback;

/// <summary>Finds out whether a guest is asked now.</summary>
public sealed class AskForFeedback(DebateContext db, TimeProvider clock)
{
    public async Task<bool> RunAsync(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        var now = clock.Now();
        if (!debate.TakesFeedbackAt(now))
            return false;

        var hasCome = await db.Arrivals.AnyAsync(a => a.GuestId == guest.Id && a.UndoneAt == null, cancellation);
        return debate.StandingOf(guest, now, hasCome).IsAsked(debate, guest, now);
    }
}

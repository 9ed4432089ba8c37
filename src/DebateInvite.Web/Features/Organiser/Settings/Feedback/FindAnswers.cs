using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.Feedback;

/// <summary>Finds out whether guests have answered already.</summary>
public sealed class FindAnswers(DebateContext db)
{
    public Task<bool> RunAsync(DebateEvent debate, CancellationToken cancellation) => db.FeedbackAnswers.AnyAsync(a => a.EventId == debate.Id, cancellation);
}

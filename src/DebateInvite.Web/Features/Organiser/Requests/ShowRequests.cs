using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Requests;

/// <summary>What waits for a decision, the oldest first, with what each would change of the guest as they are now.</summary>
public sealed class ShowRequests(DebateContext db)
{
    /// <param name="id">One of them only; null: all.</param>
    public async Task<IReadOnlyList<PendingRequest>> RunAsync(DebateEvent debate, Guid? id, CancellationToken cancellation)
    {
        var pending = db.ChangeRequests.AsNoTracking()
            .Where(r => r.EventId == debate.Id && r.State == ChangeRequestState.Pending && (id == null || r.Id == id));
        return await pending.OrderBy(r => r.At)
            .Join(db.Guests, request => request.GuestId, guest => guest.Id, (request, guest) => new PendingRequest(request, guest))
            .ToListAsync(cancellation);
    }
}

public sealed record PendingRequest(ChangeRequest Request, Guest Guest)
{
    public bool IsToCome => Request.Details is null;

    public IReadOnlyList<FieldChange> Changes => Request.ChangesTo(Guest);

    /// <summary>Seats that granting it takes.</summary>
    public int MoreSeats => 1 + Request.Companions.Count - (Guest.Reply is Reply.Accepted ? Guest.Seats : 0);
}

public sealed record RequestList(DebateEvent Event, IReadOnlyList<PendingRequest> Rows);

public sealed record RequestPage(DebateEvent Event, PendingRequest Pending, AnswerForm Form);

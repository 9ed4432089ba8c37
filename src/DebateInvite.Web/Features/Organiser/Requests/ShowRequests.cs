using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Requests;

/// <summary>What waits for a decision, the oldest first, with what each would change of the guest as they are now.</summary>
public sealed class ShowRequests(DebateContext db)
{
    public Task<List<PendingRequest>> RunAsync(DebateEvent debate, CancellationToken cancellation) =>
        Joined(Pending(debate)).ToListAsync(cancellation);

    /// <exception cref="GoneException">It is decided, or there is none of that key.</exception>
    public async Task<PendingRequest> OneAsync(DebateEvent debate, Guid id, CancellationToken cancellation) =>
        await Joined(Pending(debate).Where(r => r.Id == id)).SingleOrDefaultAsync(cancellation) ?? throw new GoneException();

    private IQueryable<ChangeRequest> Pending(DebateEvent debate) =>
        db.ChangeRequests.AsNoTracking().Where(r => r.EventId == debate.Id && r.State == ChangeRequestState.Pending).OrderBy(r => r.At);

    private IQueryable<PendingRequest> Joined(IQueryable<ChangeRequest> requests) =>
        requests.Join(db.Guests, request => request.GuestId, guest => guest.Id, (request, guest) => new PendingRequest(request, guest));
}

public sealed record PendingRequest(ChangeRequest Request, Guest Guest)
{
    public bool IsToCome => Request.Details is null;

    /// <summary>What it would change, as far as somebody may see it.</summary>
    public IReadOnlyList<FieldChange> ChangesIn(GuestSight sight) => sight.Of(Request.ChangesTo(Guest));

    /// <summary>Whether it would also change what they may not see.</summary>
    public bool HidesFrom(GuestSight sight) => ChangesIn(sight).Count < Request.ChangesTo(Guest).Count;

    /// <summary>Seats that granting it takes.</summary>
    public int MoreSeats => 1 + Request.Companions.Count - (Guest.Reply is Reply.Accepted ? Guest.Seats : 0);
}

public sealed record RequestList(DebateEvent Event, IReadOnlyList<PendingRequest> Rows);

public sealed record RequestPage(DebateEvent Event, PendingRequest Pending, AnswerForm Form);

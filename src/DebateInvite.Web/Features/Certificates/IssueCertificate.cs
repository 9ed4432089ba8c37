using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Certificates;

/// <summary>
/// Issues a certificate to one of a guest's record who came. Asked again, there is the same one; where the name has been corrected since, a new one
/// stands in its place.
/// </summary>
public sealed class IssueCertificate(EventLock eventLock, DebateContext db)
{
    /// <param name="who">By the key of their arrival.</param>
    /// <returns>Whether there is one now.</returns>
    public Task<bool> RunAsync(Guest guest, string who, CancellationToken cancellation) =>
        eventLock.HoldAsync(guest, (held, known, token) => IssueAsync(held, known, who, token), cancellation);

    private async Task<bool> IssueAsync(LockedEvent held, Guest guest, string who, CancellationToken cancellation)
    {
        if (!held.Event.GivesCertificatesAt(held.Now)
            || await db.Arrivals.SingleOrDefaultAsync(a => a.GuestId == guest.Id && a.Person == who && a.UndoneAt == null, cancellation) is not { } arrival)
            return false;

        var issued = await db.Certificates.Where(c => c.GuestId == guest.Id && c.Person == who && !c.IsWithdrawn).ToListAsync(cancellation);
        if (issued.Exists(certificate => certificate.Name == arrival.Who(guest).Name))
            return true;

        issued.ForEach(certificate => certificate.Withdraw());
        db.Certificates.Add(Certificate.For(held.Event, guest, arrival, held.Now));
        held.Keep();
        return true;
    }
}

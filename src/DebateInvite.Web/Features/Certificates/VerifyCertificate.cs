using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Certificates;

/// <summary>Finds a certificate by its number, and says whether it counts: while the guest is known, by their arrival as it is now.</summary>
public sealed class VerifyCertificate(DebateContext db)
{
    /// <returns>Null: there is none, whatever the reason.</returns>
    public async Task<VerifiedCertificate?> RunAsync(string typed, CancellationToken cancellation)
    {
        if (CertificateNumber.Read(typed) is not { } number)
            return null;

        var hash = CertificateNumber.HashOf(number);
        var found = await db.Certificates.AsNoTracking()
            .Where(c => c.NumberHash == hash)
            .Select(c => new
            {
                Certificate = c,
                Counts = !c.IsWithdrawn && (c.GuestId == null || db.Arrivals.Any(a => a.GuestId == c.GuestId && a.Person == c.Person && a.UndoneAt == null)),
            })
            .SingleOrDefaultAsync(cancellation);
        if (found is null)
            return null;

        var debate = await db.Events.AsNoTracking().Include(e => e.Texts).SingleAsync(e => e.Id == found.Certificate.EventId, cancellation);
        return new VerifiedCertificate(number, debate, found.Certificate, found.Counts);
    }
}

/// <param name="Counts">Whether it is valid.</param>
public sealed record VerifiedCertificate(string Number, DebateEvent Event, Certificate Certificate, bool Counts)
{
    /// <summary>As people read it.</summary>
    public string Shown => CertificateNumber.Shown(Number);

    public bool IsIssuedTo(string name) => Certificate.IsIssuedTo(Number, name);
}

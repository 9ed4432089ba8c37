using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Certificates;

/// <summary>Who of a guest's record came, and the certificate of one of them.</summary>
public sealed class ShowCertificate(DebateContext db, TimeProvider clock)
{
    /// <returns>Null: there is no certificate, nor will there be one.</returns>
    public async Task<OwnCertificatePage?> RunAsync(DebateEvent debate, Guest guest, string? who, CancellationToken cancellation)
    {
        var now = clock.Now();
        if (!debate.GivesCertificatesAt(now))
            return null;

        var arrivals = await db.Arrivals.AsNoTracking().Where(a => a.GuestId == guest.Id && a.UndoneAt == null).OrderBy(a => a.Person).ToListAsync(cancellation);
        var issued = await db.Certificates.AsNoTracking().Where(c => c.GuestId == guest.Id).ToListAsync(cancellation);
        var people = arrivals.ConvertAll(arrival => arrival.Who(guest));
        var asked = people.Find(one => one.Key == (who ?? "")) ?? people.FirstOrDefault();
        if (asked is null)
            return issued.Count == 0 ? null : new OwnCertificatePage(debate, guest, [], Who: null, now);

        var own = issued.Where(certificate => certificate.Person == asked.Key && !certificate.IsWithdrawn).ToList();
        return new OwnCertificatePage(debate, guest, people, asked, now)
        {
            Issued = own.Where(certificate => certificate.Name == asked.Name).MaxBy(certificate => certificate.IssuedOn) is { } one
                ? new IssuedCertificate(one.Number!, one.Name!, one.IssuedOn) : null,
            IsOutdated = own.Count > 0,
        };
    }
}

/// <param name="People">Those who came, the guest first.</param>
/// <param name="Who">Whose certificate it is about; null: whoever had one did not come after all.</param>
/// <param name="Now">UTC.</param>
public sealed record OwnCertificatePage(DebateEvent Event, Guest Guest, IReadOnlyList<Attendee> People, Attendee? Who, DateTime Now)
{
    /// <summary>Null: it is still to be issued.</summary>
    public IssuedCertificate? Issued { get; init; }

    /// <summary>Where it is to be issued: one was, to another name.</summary>
    public bool IsOutdated { get; init; }

    public bool AsksForFeedback => !Guest.HasGivenFeedback && GuestStanding.Attended.IsAsked(Event, Guest, Now);
}

/// <param name="IssuedOn">At the event's place.</param>
public sealed record IssuedCertificate(string Number, string Name, DateOnly IssuedOn)
{
    public string Path => $"/c/{CertificateNumber.Shown(Number)}";

    /// <summary>Long names are set smaller, so that the sheet stays one.</summary>
    public string Size => Name.Length > 90 ? "certificate__name certificate__name--longest" : Name.Length > 36 ? "certificate__name certificate__name--long" : "certificate__name";
}

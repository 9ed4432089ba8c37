using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Email.Layout;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Whoever asks again and again with somebody's address must not fill that person's mailbox.</summary>
public static class MailPause
{
    /// <summary>Between two mails of one kind that a guest's address can be made to get.</summary>
    public static readonly TimeSpan OfGuests = TimeSpan.FromHours(1);

    /// <summary>The same for organisers, who may be waiting for it at the desk's door.</summary>
    public static readonly TimeSpan OfOrganisers = TimeSpan.FromMinutes(5);

    /// <param name="mails">Somebody's.</param>
    /// <returns>Whether there is a mail of the kind among them that is younger than the pause.</returns>
    public static Task<bool> HasLatelyAsync<TMail>(this IQueryable<OutboxMessage> mails, DateTime now, TimeSpan pause, CancellationToken cancellation)
        where TMail : Mail
    {
        var (kind, since) = (MailPayload.KindOf(typeof(TMail)), now - pause);
        return mails.AnyAsync(m => m.Kind == kind && m.CreatedAt > since, cancellation);
    }
}

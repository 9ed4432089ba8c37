using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Puts mails into the outbox. They are saved with whatever else the use case saves: all or nothing.</summary>
public sealed class OutboxQueue(DebateContext db, TimeProvider clock)
{
    /// <summary>A mail to a guest; nothing for a guest without an address.</summary>
    public void ToGuest(DebateEvent debate, Guest guest, Mail mail, MailPriority priority = MailPriority.Personal, Guid? campaignId = null, string? key = null)
    {
        if (guest.Details.Email is null)
            return;

        db.Outbox.Add(new OutboxMessage
        {
            EventId = debate.Id,
            GuestId = guest.Id,
            CampaignId = campaignId,
            Kind = MailPayload.KindOf(mail),
            To = guest.Details.Email,
            ToName = guest.FullName,
            ReplyTo = debate.ContactEmail,
            Language = guest.Details.Language,
            Payload = MailPayload.Write(mail),
            Key = key,
            Priority = priority,
            CreatedAt = clock.Now(),
            DueAt = clock.Now(),
        });
    }

    /// <summary>
    /// Mails to a guest that have not gone yet, or may be sent again, carry another token from now on: that of a link made
    /// anew, or of the record that theirs became one with.
    /// </summary>
    public Task RelinkAsync(Guid guestId, string oldToken, string newToken, CancellationToken cancellation) => db.Outbox
        .Where(m => m.GuestId == guestId && m.State != OutboxState.Sent)
        .ExecuteUpdateAsync(set => set.SetProperty(m => m.Payload, m => m.Payload.Replace(oldToken, newToken)), cancellation);

    /// <summary>A mail to the event's notification address or, where there is none, to every organiser.</summary>
    public async Task ToOrganisersAsync(DebateEvent debate, Guest guest, Mail mail, CancellationToken cancellation)
    {
        string[] addresses = debate.NotificationEmail is { } configured
            ? [configured]
            : await db.Users.Where(o => o.Email != null).Select(o => o.Email!).ToArrayAsync(cancellation);

        foreach (var address in addresses)
            ToOrganiser(address, mail, debate.Id, guest.Id, guest.Details.Email);
    }

    /// <summary>A mail about accounts to everybody who may open the desk.</summary>
    /// <param name="except">An address that is written to in another way.</param>
    public async Task ToAllOrganisersAsync(Mail mail, CancellationToken cancellation, string? except = null)
    {
        foreach (var address in await db.Users.Where(o => o.Email != null && o.Email != except).Select(o => o.Email!).ToArrayAsync(cancellation))
            ToOrganiser(address, mail, language: CurrentLanguage.Value);
    }

    /// <param name="replyTo">A reply to a notification goes to the guest that it tells of.</param>
    public void ToOrganiser(string address, Mail mail, Guid? eventId = null, Guid? guestId = null, string? replyTo = null, Language language = Language.Pl) =>
        db.Outbox.Add(new OutboxMessage
        {
            EventId = eventId,
            GuestId = guestId,
            Kind = MailPayload.KindOf(mail),
            To = address,
            ReplyTo = replyTo,
            Language = language,
            Payload = MailPayload.Write(mail),
            CreatedAt = clock.Now(),
            DueAt = clock.Now(),
        });
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Replies;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Email.Outbox;

/// <summary>Puts mails into the outbox. They are saved with whatever else the use case saves: all or nothing.</summary>
public sealed class OutboxQueue(DebateContext db, TimeProvider clock)
{
    private static readonly Text Erased = new(
        "osoba, której dane usunięto", "somebody whose data has been erased", "une personne dont les données ont été effacées");

    private static readonly string[] NamingDeputies =
        [MailPayload.KindOf(typeof(NamedAsDeputy)), MailPayload.KindOf(typeof(DeputySent)), MailPayload.KindOf(typeof(ReplyNotification))];

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

    /// <summary>
    /// Mails to and about guests no longer name their deputies, or those whose deputies they are: one of these is erased.
    /// </summary>
    /// <returns>The mails that were written anew.</returns>
    public async Task<IReadOnlyList<Guid>> ForgetDeputiesAsync(IReadOnlyCollection<Guid> guestIds, CancellationToken cancellation)
    {
        var mails = await db.Outbox
            .Where(m => m.GuestId != null && guestIds.Contains(m.GuestId.Value) && NamingDeputies.Contains(m.Kind)).ToListAsync(cancellation);
        foreach (var mail in mails)
        {
            using var language = CurrentLanguage.Use(mail.Language);
            mail.Payload = MailPayload.Write(MailPayload.Read(mail.Payload) switch
            {
                NamedAsDeputy named => named with { NamedBy = Erased },
                DeputySent sent => sent with { Deputy = Erased },
                ReplyNotification { DeputyFor: not null } told => told with { DeputyFor = Erased },
                var other => other,
            });
        }

        return [.. mails.Select(mail => mail.Id)];
    }

    /// <summary>A mail to the event's notification address or, where there is none, to every organiser.</summary>
    public async Task ToOrganisersAsync(DebateEvent debate, Guest guest, Mail mail, CancellationToken cancellation)
    {
        string[] addresses = debate.NotificationEmail is { } configured
            ? [configured]
            : await db.Users.Where(o => o.Email != null).Select(o => o.Email!).ToArrayAsync(cancellation);

        foreach (var address in addresses)
            ToOrganiser(address, mail, debate.Id, guest.Id, guest.Details.Email);
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

using System.Text.Json;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Prints;
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

    private static readonly string SecurityLists = MailPayload.KindOf(typeof(SecurityListMail));

    // Asked once a request or batch, however many replies it has in hand.
    private readonly Dictionary<(Right, Guid), string[]> organisers = [];

    /// <summary>A mail to a guest; nothing for a guest without an address.</summary>
    /// <param name="toName">Null: the guest's name; empty: none.</param>
    public void ToGuest(DebateEvent debate, Guest guest, Mail mail, string? toName = null)
    {
        if (guest.Details.Email is { } address)
            db.Outbox.Add(MailTo(address, debate, guest, mail, toName: toName));
    }

    /// <summary>The mails of a campaign to many guests, who all have an address. Saves.</summary>
    /// <param name="mails">With what makes each one of its kind.</param>
    public Task ToGuestsAsync(DebateEvent debate, Guid campaignId, IEnumerable<(Guest Guest, Mail Mail, string Key)> mails, CancellationToken cancellation) =>
        db.InsertAsync(
            [.. mails.Select(m => MailTo(m.Guest.Details.Email!, debate, m.Guest, m.Mail, MailPriority.Campaign, campaignId, m.Key))], cancellation);

    private OutboxMessage MailTo(
        string address, DebateEvent debate, Guest guest, Mail mail, MailPriority priority = MailPriority.Personal, Guid? campaignId = null, string? key = null, string? toName = null) => new()
        {
            EventId = debate.Id,
            GuestId = guest.Id,
            CampaignId = campaignId,
            Kind = MailPayload.KindOf(mail),
            To = address,
            ToName = toName ?? guest.FullName,
            ReplyTo = debate.ContactEmail,
            Language = guest.Details.Language,
            Payload = MailPayload.Write(mail),
            Key = key,
            Priority = priority,
            CreatedAt = clock.Now(),
            DueAt = clock.Now(),
        };

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

    /// <summary>Mails that brought versions of an event's security list no longer name guests who are erased.</summary>
    /// <returns>The mails that were written anew.</returns>
    public async Task<IReadOnlyList<Guid>> ForgetOnSecurityListsAsync(Guid eventId, IReadOnlySet<Guid> guests, CancellationToken cancellation)
    {
        var mails = await db.Outbox.Where(m => m.EventId == eventId && m.Kind == SecurityLists).ToListAsync(cancellation);
        foreach (var mail in mails)
            mail.Payload = MailPayload.Write(((SecurityListMail)MailPayload.Read(mail.Payload)).Without(guests));
        return [.. mails.Select(mail => mail.Id)];
    }

    /// <summary>The same mails know a guest by the key of the record that theirs became one with.</summary>
    public Task MoveOnSecurityListsAsync(Guid eventId, Guid from, Guid to, CancellationToken cancellation)
    {
        var (old, kept) = ($"{from}", $"{to}");
        return db.Outbox.Where(m => m.EventId == eventId && m.Kind == SecurityLists)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.Payload, m => m.Payload.Replace(old, kept)), cancellation);
    }

    /// <summary>Mails that were sent once have the guest's link again, as it is now, to be sent another time. Saves.</summary>
    public async Task RestoreLinksAsync(IQueryable<OutboxMessage> mails, CancellationToken cancellation)
    {
        var sent = await mails.Where(m => m.State == OutboxState.Sent)
            .Join(db.Guests, m => m.GuestId, g => (Guid?)g.Id, (mail, guest) => new { Mail = mail, guest.Token })
            .ToListAsync(cancellation);
        foreach (var pair in sent)
            pair.Mail.Payload = SecretLinks.Restored(pair.Mail.Payload, pair.Token);
        await db.SaveChangesAsync(cancellation);
    }

    /// <summary>A guest's address was corrected: what is still to be sent goes there.</summary>
    public async Task ReaddressAsync(Guid guestId, string address, CancellationToken cancellation)
    {
        var mails = db.Outbox.Where(m => m.GuestId == guestId && m.State == OutboxState.Pending && m.ToName != null && m.To != address);
        foreach (var mail in await mails.ToListAsync(cancellation))
            Readdress(mail, address);
    }

    /// <summary>Those of the mails that are to guests go to the addresses that are known of them now. Saves.</summary>
    public async Task ReaddressAsync(IQueryable<OutboxMessage> mails, CancellationToken cancellation)
    {
        // Mails to organisers about a guest name no recipient.
        var stale = await mails.Where(m => m.ToName != null)
            .Join(db.Guests, m => m.GuestId, g => (Guid?)g.Id, (mail, guest) => new { Mail = mail, Address = guest.Details.Email })
            .Where(pair => pair.Address != null && pair.Address != pair.Mail.To)
            .ToListAsync(cancellation);
        foreach (var pair in stale)
            Readdress(pair.Mail, pair.Address!);
        await db.SaveChangesAsync(cancellation);
    }

    // The appointment in it has the address too, as JSON writes it.
    private static void Readdress(OutboxMessage mail, string address)
    {
        mail.Payload = mail.Payload.Replace($"\"{JsonEncodedText.Encode(mail.To)}\"", $"\"{JsonEncodedText.Encode(address)}\"", StringComparison.Ordinal);
        mail.To = address;
    }

    /// <summary>Who may know something of an event has been asked already.</summary>
    public void Organisers(Right right, Guid eventId, string[] addresses) => organisers[(right, eventId)] = addresses;

    /// <summary>A mail to the event's notification address or, where there is none, to everybody who may know what it says.</summary>
    /// <param name="right">What one must be allowed in the event to get it.</param>
    public async Task ToOrganisersAsync(DebateEvent debate, Guest guest, Mail mail, Right right, CancellationToken cancellation)
    {
        string[] addresses = debate.NotificationEmail is { } configured
            ? [configured]
            : organisers.GetValueOrDefault((right, debate.Id)) ?? (organisers[(right, debate.Id)] = await AddressesAsync(right, debate.Id, cancellation));

        foreach (var address in addresses)
            ToOrganiser(address, mail, debate.Id, guest.Id, guest.Details.Email, priority: MailPriority.Notification);
    }

    /// <summary>A mail about accounts to everybody who may change them.</summary>
    /// <param name="except">An address that is written to in another way.</param>
    public async Task ToAllOrganisersAsync(Mail mail, CancellationToken cancellation, string? except = null)
    {
        foreach (var address in await AddressesAsync(Right.Accounts, eventId: null, cancellation))
        {
            if (address != except)
                ToOrganiser(address, mail, language: CurrentLanguage.Value);
        }
    }

    /// <summary>Where those are written to who may do something in an event, or in all.</summary>
    public Task<string[]> AddressesAsync(Right right, Guid? eventId, CancellationToken cancellation) =>
        db.Users.WhoMay(right, eventId).Where(o => o.Email != null).OrderBy(o => o.NormalizedEmail).Select(o => o.Email!).ToArrayAsync(cancellation);

    /// <param name="replyTo">A reply to a notification goes to the guest that it tells of.</param>
    public void ToOrganiser(string address, Mail mail, Guid? eventId = null, Guid? guestId = null, string? replyTo = null, Language language = Language.Pl, MailPriority priority = MailPriority.Personal) =>
        db.Outbox.Add(new OutboxMessage
        {
            EventId = eventId,
            GuestId = guestId,
            Kind = MailPayload.KindOf(mail),
            To = address,
            ReplyTo = replyTo,
            Language = language,
            Payload = MailPayload.Write(mail),
            Priority = priority,
            CreatedAt = clock.Now(),
            DueAt = clock.Now(),
        });
}

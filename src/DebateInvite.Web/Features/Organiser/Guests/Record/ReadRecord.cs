using System.Text.Json;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Features.Organiser.Notices;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Guests.Record;

/// <summary>Gathers all that is stored of one guest.</summary>
public sealed class ReadRecord(DebateContext db, ReadNotices notices, SiteAddress site, TimeProvider clock)
{
    public async Task<PersonRecord> RunAsync(DebateEvent debate, Guest guest, CancellationToken cancellation)
    {
        var text = debate.TextIn(guest.Details.Language);
        var represented = await db.Guests.AsNoTracking().SingleOrDefaultAsync(g => g.Id == guest.DeputyFor, cancellation);
        var history = await db.GuestChanges.AsNoTracking().Where(c => c.GuestId == guest.Id).OrderBy(c => c.At).ThenBy(c => c.Id).ToListAsync(cancellation);
        var requests = await db.ChangeRequests.AsNoTracking().Where(r => r.GuestId == guest.Id).OrderBy(r => r.At).ToListAsync(cancellation);
        var unconfirmed = await db.UnconfirmedReplies.AsNoTracking().Where(r => r.GuestId == guest.Id).OrderBy(r => r.At).ToListAsync(cancellation);
        var mails = await db.Outbox.AsNoTracking().Where(m => m.GuestId == guest.Id).OrderBy(m => m.CreatedAt).ToListAsync(cancellation);
        var arrivals = await db.Arrivals.AsNoTracking().Where(a => a.GuestId == guest.Id).OrderBy(a => a.At).ToListAsync(cancellation);
        var lists = await db.SecurityLists.AsNoTracking().Where(l => l.EventId == debate.Id && l.ForgottenAt == null).OrderBy(l => l.Number).ToListAsync(cancellation);
        var certificates = await db.Certificates.AsNoTracking().Where(c => c.GuestId == guest.Id).OrderBy(c => c.IssuedOn).ToListAsync(cancellation);
        var seen = await db.NoticesSeen.AsNoTracking().Where(s => s.GuestId == guest.Id).OrderBy(s => s.At).ToListAsync(cancellation);
        var versions = await notices.NumbersAsync(debate.Id, cancellation);
        return new PersonRecord(
            clock.Now(),
            text.Title,
            $"{text.Host}, {debate.ContactEmail}",
            debate.GuestsKeptUntil,
            site.Of($"/{debate.Slug}/privacy", guest.Details.Language),
            guest.ClauseAcknowledgedAt,
            FieldsOf(guest.Snapshot),
            new RecordedReply(guest.Reply, guest.RepliedAt, guest.Seats, guest.Code, guest.CreatedAt, guest.InvitedAt, guest.OpenedAt, guest.LastOpenedAt, guest.HasGivenFeedback),
            represented?.FullName,
            [.. history.Select(Of)],
            [.. requests.Select(request => new RecordedRequest(request.At, request.State, request.DecidedAt, WishedIn(request)))],
            [.. unconfirmed.Select(reply => new RecordedUnconfirmed(reply.At, reply.State, reply.ClosedAt, reply.HeldUntil, TypedIn(reply)))],
            [.. mails.Select(Of)],
            [.. arrivals.Select(arrival => new RecordedArrival(arrival.At, arrival.Companion, arrival.UndoneAt, arrival.UndoneBecause))],
            [.. lists.Where(list => list.Rows.Any(row => row.GuestId == guest.Id)).Select(list => new RecordedHandover(list.IssuedAt, list.Number, list.IssuedTo))],
            [.. certificates.Select(certificate => new RecordedCertificate(CertificateNumber.Shown(certificate.Number!), certificate.Name!, certificate.IssuedOn, certificate.IsWithdrawn))],
            [.. seen.Select(one => new RecordedNotice(one.At, versions.TryGetValue(one.Notice, out var number) ? number : null, one.Way))]);
    }

    private static Dictionary<string, string> FieldsOf(GuestSnapshot guest) => GuestSnapshot.FieldNames
        .Where(field => guest.ValueOf(field) is not null)
        .ToDictionary(field => field, field => guest.ValueOf(field)!, StringComparer.Ordinal);

    private static Dictionary<string, string> WishedIn(ChangeRequest request) => request.Details is { } details
        ? FieldsOf(GuestSnapshot.Nobody with { Details = details, Companions = request.Companions })
        : [];

    private static Dictionary<string, string> TypedIn(UnconfirmedReply reply) => reply.Details is { } details
        ? FieldsOf(GuestSnapshot.Nobody with { Details = details, Companions = reply.Companions })
        : [];

    private static RecordedChange Of(GuestChange change) => new(
        change.At, change.Kind, change.Channel is Channel.Automatic ? "site" : change.Actor is null ? "guest" : "organiser",
        change.Channel, change.ReplyBefore, change.ReplyAfter, change.Fields, change.Note, change.ReceivedOn);

    private RecordedMail Of(OutboxMessage mail)
    {
        // Mails to organisers name no recipient.
        var to = mail.ToName is null ? null : mail.To;
        try
        {
            using var language = CurrentLanguage.Use(mail.Language);
            var content = MailPayload.Read(mail.Payload).Compose(site);
            return new RecordedMail(mail.Kind, to, mail.State, mail.CreatedAt, mail.SentAt, content.Subject, PlainText.Of(content));
        }
        catch (JsonException)
        {
            return new RecordedMail(mail.Kind, to, mail.State, mail.CreatedAt, mail.SentAt, Subject: null, Text: null);
        }
    }
}

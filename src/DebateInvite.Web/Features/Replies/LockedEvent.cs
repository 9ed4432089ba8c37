using DebateInvite.Domain.Access;
using DebateInvite.Domain.Certificates;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Privacy;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Email.Layout;
using DebateInvite.Web.Email.Messages;
using DebateInvite.Web.Email.Messages.Deputies;
using DebateInvite.Web.Email.Messages.Reminder;
using DebateInvite.Web.Email.Messages.Replies;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Privacy;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Replies;

/// <summary>
/// An event that nobody else changes meanwhile, in the hands of a use case. The use case has the event decide, and says here
/// what became of guests; history, mails, what was asked for and is moot, the waiting list and one save follow from that.
/// </summary>
public sealed class LockedEvent
{
    private readonly DebateContext db;
    private readonly OutboxQueue outbox;
    private readonly NoticeInForce notice;
    private readonly GuestsInHand hand;
    private readonly HashSet<Guid> answered = [];
    private readonly List<(Guest Guest, Func<Mail> Write, Right Right)> news = [];
    private readonly List<Guid> mailsErased = [];
    private readonly List<Erasure> erasures = [];
    private readonly Dictionary<Guid, string> newAddresses = [];
    private readonly HashSet<Guid> added = [];
    private readonly Dictionary<Guid, (Guest Guest, NoticeWay Way, string? Notice, DateTime At)> shownNotice = [];
    private readonly (Guid Version, EventState State) shown;

    /// <summary>What somebody must be allowed to be told of replies, which say what guests need.</summary>
    internal const Right ToldOfReplies = Right.SeeNeeds;

    internal LockedEvent(DebateContext db, OutboxQueue outbox, NoticeInForce notice, DebateEvent debate, GuestsInHand hand, DateTime now) =>
        (this.db, this.outbox, this.notice, this.hand, Event, Now, shown) = (db, outbox, notice, hand, debate, now, (debate.Version, debate.StateAt(now)));

    /// <summary>As it is under the lock, to be changed.</summary>
    public DebateEvent Event { get; }

    /// <summary>UTC.</summary>
    public DateTime Now { get; }

    /// <summary>Guests are to be told something else of the event than before: the last seat is taken, say, or the hour is another.</summary>
    internal bool HasChangedPages => (Event.Version, Event.StateAt(Now)) != shown;

    /// <summary>Somebody was given the privacy notice.</summary>
    internal bool HasShownNotice { get; private set; }

    /// <summary>Something of somebody is no longer to be found anywhere.</summary>
    internal bool HasErased { get; private set; }

    /// <summary>Something of this step is stored.</summary>
    internal bool IsKept { get; private set; }

    /// <summary>What must not come back with a backup.</summary>
    internal IReadOnlyCollection<Erasure> Erasures => erasures;

    /// <summary>Mails whose files are not to be found any more either.</summary>
    internal IReadOnlyCollection<Guid> MailsErased => mailsErased;

    /// <summary>The event's guests, to be changed.</summary>
    public IQueryable<Guest> Guests => db.Guests.Where(g => g.EventId == Event.Id);

    public async Task<Guest?> FindAsync(Guid id, CancellationToken cancellation)
    {
        if (hand.Find(id) is { } known)
            return known;

        var found = await Guests.SingleOrDefaultAsync(g => g.Id == id, cancellation);
        if (found is not null)
            hand.Add(found);
        return found;
    }

    /// <summary>Whose address it is, however it is written: nobody's, somebody's, or that of several who share it, the first first.</summary>
    public async Task<List<Guest>> OwnersOfAsync(string email, CancellationToken cancellation)
    {
        var key = CleanText.EmailKey(email);
        return hand.OwnersOf(key) ?? await Guests.Where(g => g.EmailKey == key).OrderBy(g => g.CreatedAt).ThenBy(g => g.Id).ToListAsync(cancellation);
    }

    /// <summary>Whether a guest has had a mail of the kind so lately that another would be one too many.</summary>
    public Task<bool> HasHadLatelyAsync<TMail>(Guest guest, CancellationToken cancellation)
        where TMail : Mail => db.Outbox.Where(m => m.GuestId == guest.Id).HasLatelyAsync<TMail>(Now, MailPause.OfGuests, cancellation);

    /// <summary>Whether an address is another guest's than this one's. They may share it, but only if somebody says so.</summary>
    public async Task<bool> IsTakenAsync(string? email, Guest guest, CancellationToken cancellation) =>
        email is not null && (await OwnersOfAsync(email, cancellation)).Exists(owner => owner.Id != guest.Id);

    /// <summary>Something has become of a guest: it goes into the guest's history, and is stored.</summary>
    /// <param name="before">The guest before it; null: there was none, and it is added.</param>
    public void Record(Guest guest, GuestSnapshot? before, GuestChangeKind kind, ChangedBy by)
    {
        if (before is null)
        {
            db.Guests.Add(guest);
            hand.Add(guest);
            added.Add(guest.Id);
        }

        if (before?.LosesNeeds(guest.Snapshot) is true)
            Erased(ErasureKind.Needs, guest.Id);
        if (kind is GuestChangeKind.LinkRenewed)
            erasures.Add(new Erasure(ErasureKind.Link, guest.Id));
        if (before?.Details.Email is { } old && guest.Details.Email is { } address && address != old)
            newAddresses[guest.Id] = address;
        db.GuestChanges.Add(GuestChange.Of(guest, before is null ? GuestChangeKind.Added : kind, before ?? GuestSnapshot.Nobody, Now, by));
        if (kind is not GuestChangeKind.Merged && HasAnswered(before?.Reply ?? Reply.None, guest.Reply))
            answered.Add(guest.Id);
        if (kind is not GuestChangeKind.Merged && guest.ClauseAcknowledgedAt is { } at && HasJustAcknowledged(guest))
            WasShownNotice(guest, NoticeSeen.WayOf(by.Channel), at);
        IsKept = true;
    }

    /// <summary>A guest was given the privacy notice; of several ways at once, the first is written down.</summary>
    /// <param name="version">Null: as it is now.</param>
    public void WasShownNotice(Guest guest, NoticeWay way, DateTime at, string? version = null) =>
        HasShownNotice |= shownNotice.TryAdd(guest.Id, (guest, way, version, at));

    private bool HasJustAcknowledged(Guest guest) =>
        added.Contains(guest.Id) || db.Entry(guest).Property(g => g.ClauseAcknowledgedAt).IsModified;

    /// <summary>A guest has said that they are coming, which is recorded, confirmed to them, and told to the organisers.</summary>
    /// <param name="before">As for <see cref="Record"/>.</param>
    public void Confirm(Guest guest, GuestSnapshot? before, ChangedBy by)
    {
        Record(guest, before, GuestChangeKind.Replied, by);
        Tell(guest, ReplyMail.Confirming);
        TellOrganisers(guest);
    }

    /// <summary>
    /// A reply waits until whoever reads the guest's mails says that it is theirs, and they are written to. An earlier one of
    /// the same person does not wait any more.
    /// </summary>
    public async Task AskOwnerAsync(Guest guest, UnconfirmedReply reply, CancellationToken cancellation)
    {
        foreach (var earlier in (await PendingAsync([guest.Id], cancellation)).Where(earlier => reply.IsOfSamePersonAs(earlier, guest)))
        {
            Erases(earlier);
            earlier.GiveWayTo(reply, Now);
        }

        if (reply.Details is not null)
        {
            reply.Notice = await notice.HashAsync(Event);
            HasShownNotice = true;
        }

        db.UnconfirmedReplies.Add(reply);
        WriteToOwner(guest, reply);
    }

    /// <summary>Writes once more to somebody who has not confirmed their address; the button in the mail before leads nowhere then.</summary>
    public async Task AskAgainAsync(Guest guest, CancellationToken cancellation)
    {
        var pending = (await PendingAsync([guest.Id], cancellation)).Where(reply => !reply.IsOfSomebodyElse).MaxBy(reply => reply.At);
        if (pending is null)
            db.UnconfirmedReplies.Add(pending = UnconfirmedReply.OnRecord(guest, heldUntil: null, Now));
        WriteToOwner(guest, pending);
    }

    // To an address that nobody has confirmed, nothing is repeated of what somebody typed: not the name either.
    private void WriteToOwner(Guest guest, UnconfirmedReply reply)
    {
        outbox.ToGuest(Event, guest, ConfirmReplyMail.About(Event, guest, reply, reply.NewSecret()), toName: guest.Reply.IsUnconfirmed() ? "" : null);
        IsKept = true;
    }

    /// <summary>A reply that waited for its owner's word does not any more.</summary>
    public void Close(UnconfirmedReply reply, UnconfirmedReplyState state)
    {
        Erases(reply);
        reply.Close(state, Now);
        IsKept = true;
    }

    /// <summary>What was typed into a reply that waited is about to be forgotten: it may have said what somebody needs.</summary>
    public void Erases(UnconfirmedReply reply) => HasErased |= reply.Details is not null;

    /// <summary>
    /// Frees the seats that were held until now for guests who have not confirmed their addresses. A worker does so too; whoever
    /// is about to take a seat does not wait for it.
    /// </summary>
    public async Task LapseAsync(CancellationToken cancellation)
    {
        if (Event.SeatsHeld == 0)
            return;

        var overdue = await db.UnconfirmedReplies
            .Where(r => r.EventId == Event.Id && r.State == UnconfirmedReplyState.Pending && r.HeldUntil <= Now).Select(r => r.GuestId).ToListAsync(cancellation);
        foreach (var guest in await Guests.Where(g => g.Reply == Reply.Held).WithKeysAsync(overdue, cancellation))
        {
            var before = guest.Snapshot;
            if (Event.Lapse(guest, Now))
                Record(guest, before, GuestChangeKind.HoldLapsed, ChangedBy.Site);
        }
    }

    /// <summary>Two records have become one: of the replies that waited for the word of either, the last does, if any is still needed.</summary>
    public async Task KeepLastUnconfirmedAsync(Guest guest, CancellationToken cancellation)
    {
        var own = (await PendingAsync([guest.Id], cancellation)).Where(reply => !reply.IsOfSomebodyElse).OrderBy(reply => reply.At).ToList();
        foreach (var reply in guest.Reply.HasPlace() ? own : own.SkipLast(1))
        {
            Erases(reply);
            reply.GiveWayTo(own[^1], Now);
        }
    }

    /// <summary>A guest is deleted: their seats are free, and what they asked for is gone with them.</summary>
    public void Remove(Guest guest)
    {
        Event.Release(guest);
        db.Guests.Remove(guest);
        hand.Remove(guest);
        Erased(ErasureKind.Guest, guest.Id);
        IsKept = true;
    }

    /// <summary>
    /// Guests are about to be deleted, and before them their arrivals: their certificates name nobody any more, and count as they count now (ADR 31).
    /// </summary>
    /// <returns>How many there were.</returns>
    public async Task<int> ReleaseCertificatesAsync(IQueryable<Certificate> certificates, CancellationToken cancellation)
    {
        await certificates.Where(c => !c.IsWithdrawn && !db.Arrivals.Any(a => a.GuestId == c.GuestId && a.Person == c.Person && a.UndoneAt == null))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.IsWithdrawn, true), cancellation);
        return await certificates.ExecuteUpdateAsync(
            set => set.SetProperty(c => c.GuestId, (Guid?)null).SetProperty(c => c.Person, "").SetProperty(c => c.Name, (string?)null).SetProperty(c => c.Number, (string?)null),
            cancellation);
    }

    /// <summary>Something is gone for good, from files and backups too.</summary>
    /// <param name="id">See <see cref="Erasure"/>.</param>
    public void Erased(ErasureKind kind, Guid id)
    {
        erasures.Add(new Erasure(kind, id));
        HasErased = true;
    }

    /// <summary>Mails are deleted, with the files that they were written into.</summary>
    /// <returns>How many.</returns>
    public async Task<int> DeleteMailsAsync(IQueryable<OutboxMessage> mails, CancellationToken cancellation)
    {
        mailsErased.AddRange(await mails.Select(m => m.Id).ToListAsync(cancellation));
        HasErased = IsKept = true;
        return await mails.ExecuteDeleteAsync(cancellation);
    }

    /// <summary>A guest's mails of a kind are deleted, sent or not.</summary>
    public Task<int> ForgetMailsAsync<TMail>(Guid guestId, CancellationToken cancellation)
        where TMail : Mail
    {
        var kind = MailPayload.KindOf(typeof(TMail));
        return DeleteMailsAsync(db.Outbox.Where(m => m.GuestId == guestId && m.Kind == kind), cancellation);
    }

    /// <summary>Guests' histories and mails no longer say who came in their place, or in whose they come (GDPR art. 17).</summary>
    public async Task ForgetDeputiesAsync(IReadOnlyCollection<Guid> guests, CancellationToken cancellation)
    {
        if (guests.Count == 0)
            return;

        await db.GuestChanges
            .Where(c => guests.Contains(c.GuestId) && c.Note != null && (c.Kind == GuestChangeKind.DeputyNamed
                || (c.Channel == Channel.PersonalLink && (c.Kind == GuestChangeKind.Added || c.Kind == GuestChangeKind.Replied))))
            .ExecuteUpdateAsync(set => set.SetProperty(c => c.Note, (string?)null), cancellation);
        mailsErased.AddRange(await outbox.ForgetDeputiesAsync(guests, cancellation));
    }

    /// <summary>Versions of the security list, and the mails that brought them, no longer name guests who are erased (GDPR art. 17).</summary>
    public async Task ForgetOnSecurityListsAsync(IReadOnlySet<Guid> guests, CancellationToken cancellation)
    {
        var lists = await db.SecurityLists.Where(l => l.EventId == Event.Id && l.ForgottenAt == null).ToListAsync(cancellation);
        // A guest can be in a mail whose list names them no more, but in none without a list.
        if (lists.Count == 0)
            return;

        lists.ForEach(list => list.Erase(guests));
        mailsErased.AddRange(await outbox.ForgetOnSecurityListsAsync(Event.Id, guests, cancellation));
    }

    /// <summary>A mail to a guest about their reply, as it is now.</summary>
    public void Tell(Guest guest, Func<GuestFacts, Mail> mail) => Send(guest, mail(GuestFacts.Of(Event, guest, Now)));

    /// <summary>A mail to a guest; nothing for a guest without an address.</summary>
    public void Send(Guest guest, Mail mail)
    {
        outbox.ToGuest(Event, guest, mail);
        // Whose data we have from others is told so by the first mail (GDPR art. 14(3)(b)).
        if (guest.Details.Email is not null && (mail is InvitationMail or NamedAsDeputy || added.Contains(guest.Id)))
            WasShownNotice(guest, NoticeWay.Mail, Now);
        IsKept = true;
    }

    /// <summary>The organisers learn of a guest's reply, with the figures as they are when all is done.</summary>
    /// <param name="deputyFor">In whose place the guest comes.</param>
    public void TellOrganisers(Guest guest, Guest? deputyFor = null) =>
        news.Add((guest, () => ReplyNotification.About(Event, guest) with { DeputyFor = deputyFor?.FullName }, ToldOfReplies));

    /// <summary>Those who decide on replies get a mail that tells of a guest.</summary>
    public void TellOrganisers(Guest guest, Mail mail) => news.Add((guest, () => mail, Right.ChangeReplies));

    /// <summary>What was changed without a word here is stored too.</summary>
    public void Keep() => IsKept = true;

    /// <summary>What a guest has asked for so far is no longer to be decided.</summary>
    public void Supersede(Guest guest) => answered.Add(guest.Id);

    /// <summary>Gives free seats to the next who wait. Happens at the end by itself; for those who want to know how many.</summary>
    /// <returns>How many moved up.</returns>
    public async Task<int> MoveUpAsync(CancellationToken cancellation)
    {
        if (Event.GuestsWaiting == 0 || Event.SeatsLeft == 0 || !Event.PromotesAt(Now))
            return 0;

        // Who waits is asked of the database, so it must know of those who no longer do, or for fewer seats.
        await db.SaveChangesAsync(cancellation);
        var waiting = await db.NextWaitingAsync(Event, cancellation);
        var before = waiting.ToDictionary(guest => guest.Id, guest => guest.Snapshot);
        var promoted = Event.Promote(waiting, Now);
        foreach (var guest in promoted)
        {
            Record(guest, before[guest.Id], GuestChangeKind.Promoted, ChangedBy.Site);
            Tell(guest, facts => new PlaceFreed(facts));
        }

        return promoted.Count;
    }

    /// <summary>Does what follows from what was said here, and saves. Nothing was said: nothing is stored.</summary>
    internal async Task FinishAsync(CancellationToken cancellation)
    {
        if (!IsKept)
        {
            db.ChangeTracker.Clear();
            return;
        }

        foreach (var (guest, address) in newAddresses)
            await outbox.ReaddressAsync(guest, address, cancellation);
        await SupersedeRequestsAsync(cancellation);
        await MoveUpAsync(cancellation);
        await WriteDownNoticesAsync();
        foreach (var (guest, write, right) in news)
            await outbox.ToOrganisersAsync(Event, guest, write(), right, cancellation);
        await db.SaveChangesAsync(cancellation);
    }

    private async Task WriteDownNoticesAsync()
    {
        if (shownNotice.Count == 0)
            return;

        var now = await notice.HashAsync(Event);
        db.NoticesSeen.AddRange(shownNotice.Values.Select(shown => NoticeSeen.By(shown.Guest, shown.Notice ?? now, shown.Way, shown.At)));
    }

    // A request is moot once the guest has answered otherwise; who only moves up may still want what they asked for.
    private static bool HasAnswered(Reply before, Reply after) =>
        before != after && !after.IsUnconfirmed() && !(before.HasPlace() && after.HasPlace());

    private async Task SupersedeRequestsAsync(CancellationToken cancellation)
    {
        // Somebody new has not asked for anything.
        foreach (var some in answered.Except(added).Chunk(GuestQueries.MostKeys))
        {
            var requests = await db.ChangeRequests
                .Where(r => some.Contains(r.GuestId) && r.State == ChangeRequestState.Pending).ToListAsync(cancellation);
            // One that this very step decides is pending in the database only.
            foreach (var request in requests.Where(request => request.State is ChangeRequestState.Pending))
                request.Supersede(Now);
            foreach (var reply in (await PendingAsync(some, cancellation)).Where(reply => !reply.IsOfSomebodyElse))
                Close(reply, UnconfirmedReplyState.Superseded);
        }
    }

    /// <summary>The guests' replies that wait for their owners' word.</summary>
    public async Task<IEnumerable<UnconfirmedReply>> PendingAsync(Guid[] guests, CancellationToken cancellation) =>
        guests.Length == 0 ? [] : (await db.UnconfirmedReplies.Where(r => guests.Contains(r.GuestId) && r.State == UnconfirmedReplyState.Pending).ToListAsync(cancellation))
        // One that this very step closes is pending in the database only.
        .Where(reply => reply.IsPending);
}

using System.Diagnostics;
using System.Globalization;
using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Outbox;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Deletions;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using DebateInvite.Web.Setup;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Features.Restore;

/// <summary>
/// After an older backup was put back, and before the site is started: what ended since must not be alive again. Sessions and
/// links of organisers end, with the keys that seal them; mails and mailings that may have gone wait for somebody to decide; what
/// was erased since is erased again (<see cref="ErasureList"/>). Done twice, it does nothing more.
/// </summary>
public sealed class Restored(
    DebateContext db, EventLock eventLock, KeepAttendance keep, DeleteGuests deleteGuests, RenewLink renewLink, ErasureList list, AuthenticatorApp app, IKeyManager keys,
    IDataProtectionProvider protection, IOptions<KeyManagementOptions> keyOptions, AuditLog audit, TimeProvider clock) : ICommand
{
    public const string Name = "restored";

    internal const string MayHaveBeenSent = "Restored from a backup; it may have been sent.";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<string> RunAsync(CancellationToken cancellation)
    {
        var takenAt = await NewestAsync(cancellation);
        var did = new List<string>();
        await EraseAgainAsync(takenAt, did, cancellation);
        await db.InTransactionAsync(
            async token =>
            {
                await EndAccessAsync(did, token);
                await HoldMailAsync(did, token);
                audit.Note(AuditKind.BackupRestored, subject: takenAt?.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture));
                return await db.SaveChangesAsync(token);
            },
            cancellation);
        await RenewKeysAsync(did, cancellation);
        return string.Join(Environment.NewLine, did);
    }

    // When the backup was made, as far as its rows tell; what was erased before that is not in it.
    private async Task<DateTime?> NewestAsync(CancellationToken cancellation)
    {
        var times = new[]
        {
            await db.GuestChanges.MaxAsync(c => (DateTime?)c.At, cancellation),
            await db.Outbox.MaxAsync(m => (DateTime?)m.CreatedAt, cancellation),
            await db.AuditEntries.Where(e => e.Kind != AuditKind.BackupRestored).MaxAsync(e => (DateTime?)e.At, cancellation),
        };
        return times.Max();
    }

    private async Task EraseAgainAsync(DateTime? takenAt, List<string> did, CancellationToken cancellation)
    {
        var erasures = list.Read();
        var since = erasures.Where(line => takenAt is null || line.At >= takenAt).ToList();

        var guests = Ids(erasures, ErasureKind.Guest).ToHashSet();
        foreach (var (at, erasure) in since.Where(line => line.Erasure.Kind is ErasureKind.EventGuests))
        {
            await KeepAttendanceAsync(erasure.Id, cancellation);
            guests.UnionWith(await db.Guests.Where(g => g.EventId == erasure.Id && g.CreatedAt <= at).Select(g => g.Id).ToListAsync(cancellation));
        }

        did.Add($"Guests erased again: {await DeleteAsync(guests, cancellation)}.");

        var evidence = Ids(since, ErasureKind.EventEvidence).ToList();
        await db.EvidenceUploads.Where(u => evidence.Contains(u.EventId)).ExecuteDeleteAsync(cancellation);
        did.Add($"Records of attendance erased again: {await db.AttendanceRecords.Where(r => evidence.Contains(r.EventId)).ExecuteDeleteAsync(cancellation)}.");

        var needs = 0;
        foreach (var guest in await KnownAsync(Ids(since, ErasureKind.Needs), cancellation))
            needs += await ForgetNeedsAsync(guest, cancellation) ? 1 : 0;
        did.Add($"Guests' needs erased again: {needs}.");

        var links = await KnownAsync(Ids(since, ErasureKind.Link), cancellation);
        foreach (var guest in links)
            await renewLink.RunAsync(guest, ChangedBy.Site, cancellation);
        did.Add($"Guests' links made void again: {links.Count}.");

        var removed = Ids(erasures, ErasureKind.Account).ToList();
        did.Add($"Accounts removed again: {await db.Users.Where(o => removed.Contains(o.Id)).ExecuteDeleteAsync(cancellation)}.");
        did.Add($"Accounts whose old password and factors count no more, until their owners ask for a link: {await VoidCredentialsAsync([.. Ids(since, ErasureKind.Credentials)], cancellation)}.");
    }

    // What was kept when the guests were deleted is not in a backup from before.
    private async Task KeepAttendanceAsync(Guid eventId, CancellationToken cancellation)
    {
        if (await db.Events.AsNoTracking().SingleOrDefaultAsync(e => e.Id == eventId, cancellation) is { KeepsEvidence: true })
            await eventLock.HoldAsync(eventId, keep.RunAsync, cancellation);
    }

    private async Task<int> VoidCredentialsAsync(List<Guid> ids, CancellationToken cancellation)
    {
        var organisers = await db.Users.Where(o => ids.Contains(o.Id)).ToListAsync(cancellation);
        foreach (var organiser in organisers)
        {
            organiser.PasswordHash = null;
            organiser.TakeAppOff();
        }

        await db.SaveChangesAsync(cancellation);
        await db.UserPasskeys.Where(p => ids.Contains(p.UserId)).ExecuteDeleteAsync(cancellation);
        await db.RecoveryCodes.Where(c => ids.Contains(c.OrganiserId)).ExecuteDeleteAsync(cancellation);
        return organisers.Count;
    }

    private async Task<int> DeleteAsync(IReadOnlyCollection<Guid> ids, CancellationToken cancellation)
    {
        var deleted = 0;
        foreach (var debate in await db.Events.AsNoTracking().ToListAsync(cancellation))
        {
            var known = await db.Guests.Where(g => g.EventId == debate.Id).Select(g => g.Id).ToListAsync(cancellation);
            var again = known.Where(ids.Contains).ToList();
            if (again.Count > 0)
                deleted += await deleteGuests.RunAsync(debate, again, cancellation);
        }

        return deleted;
    }

    private Task<bool> ForgetNeedsAsync(Guest guest, CancellationToken cancellation) => eventLock.HoldAsync(
        guest,
        (held, known) =>
        {
            var before = known.Snapshot;
            if (known.Details == known.Details.WithoutNeeds())
                return false;

            known.Describe(known.Details.WithoutNeeds());
            held.Record(known, before, GuestChangeKind.Edited, ChangedBy.Site);
            return true;
        },
        cancellation);

    private async Task EndAccessAsync(List<string> did, CancellationToken cancellation)
    {
        var sessions = await db.OrganiserSessions.ExecuteDeleteAsync(cancellation);
        await db.SignInTries.ExecuteDeleteAsync(cancellation);
        var now = clock.Now();
        var passes = await db.DoorPasses.Where(p => p.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.RevokedAt, now).SetProperty(p => p.RevokedBy, Name), cancellation);
        // Links to set a password and browsers that were known hang on the stamp.
        foreach (var organiser in await db.Users.ToListAsync(cancellation))
            organiser.SecurityStamp = Guid.NewGuid().ToString("N");
        did.Add($"Sessions ended: {sessions}. Organisers sign in anew. Door passes revoked: {passes}.");
    }

    // Authenticator apps go on, so their secrets are sealed anew; whatever else the old keys had sealed is void.
    private async Task RenewKeysAsync(List<string> did, CancellationToken cancellation)
    {
        var before = KeyInUse();
        var old = await db.DataProtectionKeys.Select(key => key.Id).ToListAsync(cancellation);
        // By the clock that the framework goes by.
        var now = TimeProvider.System.GetUtcNow();
        keys.CreateNewKey(now, now + keyOptions.Value.NewKeyLifetime);
        // It goes on with the one that it has until it has read them anew, which it does beside what it is asked for.
        for (var watch = Stopwatch.StartNew(); KeyInUse() == before;)
        {
            if (watch.Elapsed > Patience)
                throw new TimeoutException("The new key is not in use yet. Nothing is lost; run the command again.");
            await Task.Delay(TimeSpan.FromMilliseconds(50), cancellation);
        }

        foreach (var organiser in await db.Users.Where(o => o.AuthenticatorKey != null).ToListAsync(cancellation))
        {
            if (app.ReadKey(organiser.Id, organiser.AuthenticatorKey) is { } secret)
                organiser.AuthenticatorKey = app.Sealed(organiser.Id, secret);
        }

        await db.SaveChangesAsync(cancellation);
        await db.DataProtectionKeys.Where(key => old.Contains(key.Id)).ExecuteDeleteAsync(cancellation);
        did.Add($"Keys replaced: {old.Count}.");
    }

    // What is sealed begins with four bytes that are always the same, and the key's number
    // (https://learn.microsoft.com/aspnet/core/security/data-protection/implementation/authenticated-encryption-details).
    private Guid KeyInUse() => new(protection.CreateProtector(Name).Protect([])[4..20]);

    private async Task HoldMailAsync(List<string> did, CancellationToken cancellation)
    {
        var mails = await db.Outbox.Where(m => m.State == OutboxState.Pending).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.State, OutboxState.Failed).SetProperty(m => m.LastError, MayHaveBeenSent)
                .SetProperty(m => m.LeaseId, (Guid?)null).SetProperty(m => m.LeasedUntil, (DateTime?)null),
            cancellation);
        var campaigns = await db.Campaigns.Where(c => c.State == CampaignState.Scheduled).ToListAsync(cancellation);
        campaigns.ForEach(campaign => campaign.CallOff());
        did.Add($"Mails held, on the desk's outbox page: {mails}. Mailings that are drafts again: {campaigns.Count}.");
    }

    private Task<List<Guest>> KnownAsync(IEnumerable<Guid> ids, CancellationToken cancellation)
    {
        var asked = ids.ToList();
        return db.Guests.AsNoTracking().Where(g => asked.Contains(g.Id)).ToListAsync(cancellation);
    }

    private static IEnumerable<Guid> Ids(IEnumerable<(DateTime At, Erasure Erasure)> erasures, ErasureKind kind) =>
        erasures.Where(line => line.Erasure.Kind == kind).Select(line => line.Erasure.Id).Distinct();
}

using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Gives somebody other roles, ends their sessions, and tells them and everybody who may change accounts.</summary>
public sealed class ChangeRoles(DebateContext db, ReadRoles roles, OrganiserSessions sessions, OutboxQueue outbox, AuditLog audit)
{
    public async Task<RolesOutcome> RunAsync(Guid id, RolesForm form, CurrentOrganiser self, CancellationToken cancellation) => id == self.Id
        ? RolesOutcome.NotOnes
        : await db.InTransactionAsync(token => ChangeAsync(id, form, self, token), cancellation);

    private async Task<RolesOutcome> ChangeAsync(Guid id, RolesForm form, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (!await db.HoldAccountsAsync(self, cancellation)
            || await db.Users.Where(o => o.Id == id).Select(o => o.Email).SingleOrDefaultAsync(cancellation) is not { } email)
            return RolesOutcome.NotOnes;

        var before = await db.RoleAssignments.Where(r => r.OrganiserId == id).ToListAsync(cancellation);
        var after = await roles.AssignmentsAsync(form, id, cancellation);
        if (before.Select(r => (r.Role, r.EventId)).ToHashSet().SetEquals(after.Select(r => (r.Role, r.EventId))))
            return RolesOutcome.Changed;
        if (form.Seen != ReadRoles.Fingerprint(before))
            return RolesOutcome.Stale;

        // Also those who may no longer, by this very change.
        var mail = new RolesChanged(email, self.Email, string.Join('\n', (await roles.InWordsAsync(after, cancellation))[id]));
        await outbox.ToAllOrganisersAsync(mail, cancellation, except: email);
        outbox.ToOrganiser(email, mail, language: CurrentLanguage.Value);
        audit.Note(AuditKind.RolesChanged, subject: $"{email}: {string.Join(", ", after.Select(role => role.EventId is null ? $"{role.Role}" : $"{role.Role} ({role.EventId})"))}");
        db.RemoveRange(before);
        db.AddRange(after);
        await db.SaveChangesAsync(cancellation);
        await sessions.EndAllAsync(id);
        return RolesOutcome.Changed;
    }
}

public enum RolesOutcome
{
    /// <summary>The roles are as they are to be.</summary>
    Changed,

    /// <summary>Somebody else has changed them since the form was shown; nothing was stored.</summary>
    Stale,

    /// <summary>It is one's own account, or none, or one may oneself no longer.</summary>
    NotOnes,
}

using System.Security.Cryptography;
using System.Text;
using DebateInvite.Domain.Access;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>What roles there are to give, and who has which.</summary>
public sealed class ReadRoles(DebateContext db)
{
    /// <summary>For all events, and for each, the latest first.</summary>
    public async Task<IReadOnlyList<EventChoice>> RunAsync(CancellationToken cancellation)
    {
        var events = await db.Events.AsNoTracking().Include(e => e.Texts).OrderByDescending(e => e.StartsAt).ThenBy(e => e.Slug).ToListAsync(cancellation);
        return
        [
            new EventChoice(Slug: null, GrantedRole.AllEvents),
            .. events.Select(debate => new EventChoice(debate.Slug, debate.TextIn(CurrentLanguage.Value).Title)),
        ];
    }

    /// <returns>Null when it is one's own account, or none: nobody changes what they may do themselves.</returns>
    public async Task<RolesPage?> OtherAsync(Guid id, CurrentOrganiser self, CancellationToken cancellation)
    {
        if (id == self.Id || await db.Users.Where(o => o.Id == id).Select(o => o.Email).SingleOrDefaultAsync(cancellation) is not { } email)
            return null;

        var choice = await RunAsync(cancellation);
        var roles = await db.RoleAssignments.AsNoTracking().Where(r => r.OrganiserId == id)
            .Select(r => new { Assignment = r, Slug = db.Events.Where(e => e.Id == r.EventId).Select(e => e.Slug).FirstOrDefault() })
            .ToListAsync(cancellation);
        var form = new RolesForm
        {
            Events = [.. roles.Select(role => role.Slug)],
            Roles = [.. roles.Select(role => role.Assignment.Role.ToString())],
            Seen = Fingerprint(roles.Select(role => role.Assignment)),
        };
        form.Show(choice);
        return new RolesPage(id, email, form, choice);
    }

    /// <summary>Tells one set of roles from another.</summary>
    public static string Fingerprint(IEnumerable<RoleAssignment> roles)
    {
        var all = string.Join(',', roles.Select(role => $"{role.EventId:N}{role.Role}").Order(StringComparer.Ordinal));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(all)))[..16];
    }

    /// <summary>What a form has chosen, to be stored; an event that there is not is left out.</summary>
    public async Task<IReadOnlyList<RoleAssignment>> AssignmentsAsync(RolesForm form, Guid organiserId, CancellationToken cancellation)
    {
        var chosen = form.Chosen;
        var slugs = chosen.Select(row => row.Slug).OfType<string>().ToList();
        var events = await db.Events.Where(e => slugs.Contains(e.Slug)).ToDictionaryAsync(e => e.Slug, e => e.Id, StringComparer.Ordinal, cancellation);
        return
        [
            .. chosen.Where(row => row.Slug is null || events.ContainsKey(row.Slug))
                .Select(row => new RoleAssignment { OrganiserId = organiserId, Role = row.Role, EventId = row.Slug is null ? null : events[row.Slug] }),
        ];
    }

    /// <summary>Roles as pages and mails tell them.</summary>
    public async Task<ILookup<Guid, GrantedRole>> InWordsAsync(IEnumerable<RoleAssignment> roles, CancellationToken cancellation)
    {
        var all = roles.ToList();
        var ids = all.Select(role => role.EventId).OfType<Guid>().Distinct().ToList();
        var events = await db.Events.AsNoTracking().Include(e => e.Texts).Where(e => ids.Contains(e.Id)).ToDictionaryAsync(e => e.Id, cancellation);
        return all
            .OrderBy(role => role.EventId is not null).ThenBy(role => role.Role)
            .ToLookup(role => role.OrganiserId, role => new GrantedRole(role.Role, role.EventId is { } id ? events[id].TextIn(CurrentLanguage.Value).Title : null));
    }
}

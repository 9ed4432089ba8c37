using System.Text.Json;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <summary>Keeps what stands in a form for the organiser who types it, in place of what was kept of it before.</summary>
public sealed class KeepDraft(DebateContext db, IDataProtectionProvider protection, TimeProvider clock)
{
    /// <summary>Characters: more than the longest form may hold, its texts in three languages.</summary>
    private const int LongestContent = 600_000;

    /// <param name="wasSent">The form was sent, and the session had ended.</param>
    /// <returns>When it was kept, UTC; null: it is too long, or the account is gone.</returns>
    public async Task<DateTime?> RunAsync(DraftTicket ticket, IFormCollection posted, bool wasSent, CancellationToken cancellation)
    {
        var json = JsonSerializer.Serialize(DraftForms.NamesOf(ticket.Form)
            .Where(posted.ContainsKey)
            .ToDictionary(name => name, name => posted[name].FirstOrDefault(), StringComparer.Ordinal));
        if (json.Length > LongestContent || !await db.Users.AnyAsync(o => o.Id == ticket.OrganiserId, cancellation))
            return null;

        var (content, now) = (DraftContent.Protector(protection, ticket.OrganiserId).Protect(json), clock.Now());
        var changed = await db.FormDrafts.Where(d => d.OrganiserId == ticket.OrganiserId && d.Form == ticket.Form).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.Content, content).SetProperty(d => d.SavedAt, now).SetProperty(d => d.WasSent, wasSent), cancellation);
        if (changed == 0)
            await AddAsync(new FormDraft { OrganiserId = ticket.OrganiserId, Form = ticket.Form, Content = content, SavedAt = now, WasSent = wasSent }, cancellation);
        return now;
    }

    private async Task AddAsync(FormDraft draft, CancellationToken cancellation)
    {
        db.FormDrafts.Add(draft);
        try
        {
            await db.SaveChangesAsync(cancellation);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            // The same form in another window, at the same moment.
            db.ChangeTracker.Clear();
        }
    }
}

internal static class DraftContent
{
    public static IDataProtector Protector(IDataProtectionProvider protection, Guid organiserId) =>
        protection.CreateProtector("Organiser.Draft", organiserId.ToString());
}

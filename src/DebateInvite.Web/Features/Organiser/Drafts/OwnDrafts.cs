using System.Security.Cryptography;
using System.Text.Json;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <summary>The drafts of whoever is signed in.</summary>
public sealed class OwnDrafts(DebateContext db, DraftTickets tickets, IDataProtectionProvider protection, IHttpContextAccessor http)
{
    /// <summary>What the address of a form has for its draft to be used.</summary>
    public const string Use = "use";

    private HttpContext Request => http.HttpContext!;

    private CurrentOrganiser Self => CurrentOrganiser.Of(Request.User);

    /// <summary>
    /// Opens a form: with the draft if that is asked for, or if the form was sent after the session had ended; else the page
    /// offers it.
    /// </summary>
    /// <param name="key">See <see cref="DraftForms"/>.</param>
    /// <param name="form">As it is without a draft.</param>
    /// <param name="timeZone">In which the page tells when it was kept.</param>
    public async Task<DraftOffer> OpenAsync(string key, IWholeForm form, string timeZone, CancellationToken cancellation)
    {
        var offer = Begin(key);
        var self = Self.Id;
        var draft = await db.FormDrafts.AsNoTracking().SingleOrDefaultAsync(d => d.OrganiserId == self && d.Form == key, cancellation);
        if (draft is null || ContentOf(draft) is not { } fields)
            return offer;

        var isUsed = draft.WasSent || Request.Request.Query["draft"] == Use;
        if (isUsed)
            Fill(form, key, fields);
        return offer with { SavedAt = EventTime.ToLocal(draft.SavedAt, timeZone), IsUsed = isUsed, WasSent = draft.WasSent };
    }

    /// <summary>For a form that is shown again as it was posted.</summary>
    public DraftOffer Begin(string key)
    {
        var path = Request.Request.PathBase.Add(Request.Request.Path).ToUriComponent();
        return new DraftOffer(tickets.Seal(new DraftTicket(Self.Id, key, path)), path);
    }

    /// <summary>The form is saved, or its draft is not wanted.</summary>
    public Task ForgetAsync(string key, CancellationToken cancellation)
    {
        var self = Self.Id;
        return db.FormDrafts.Where(d => d.OrganiserId == self && d.Form == key).ExecuteDeleteAsync(cancellation);
    }

    private static void Fill(IWholeForm form, string key, Dictionary<string, string?> fields)
    {
        // A box that is not ticked is not posted.
        foreach (var field in DraftForms.FieldsOf(key))
            field.Set(form, fields.GetValueOrDefault(field.Path));
        if (Guid.TryParse(fields.GetValueOrDefault(nameof(IWholeForm.Version)), out var version))
            (form.Version, form.Seen) = (version, fields.GetValueOrDefault(nameof(IWholeForm.Seen)));
    }

    private Dictionary<string, string?>? ContentOf(FormDraft draft)
    {
        try
        {
            return JsonSerializer.Deserialize<Dictionary<string, string?>>(DraftContent.Protector(protection, draft.OrganiserId).Unprotect(draft.Content));
        }
        catch (CryptographicException)
        {
            // The keys are gone, and the draft with them.
            return null;
        }
    }
}

/// <summary>What a page says of a form's draft.</summary>
/// <param name="Ticket">See <see cref="DraftTickets"/>.</param>
/// <param name="Path">The form's address.</param>
public sealed record DraftOffer(string Ticket, string Path)
{
    /// <summary>When it was last typed into, at the event's place; null: there is none.</summary>
    public DateTime? SavedAt { get; init; }

    /// <summary>The form shows it.</summary>
    public bool IsUsed { get; init; }

    /// <summary>The form was sent when the session had ended.</summary>
    public bool WasSent { get; init; }
}

using System.Security.Cryptography;
using System.Text.Json;
using DebateInvite.Web.Data.Identity;
using Microsoft.AspNetCore.DataProtection;

namespace DebateInvite.Web.Features.Organiser.Drafts;

/// <param name="Form">See <see cref="DraftForms"/>.</param>
/// <param name="Path">Where the form is, and is sent to.</param>
public sealed record DraftTicket(Guid OrganiserId, string Form, string Path);

/// <summary>
/// Seals into a form whose it is and which, so that it can be kept for that organiser also when the session has ended by the
/// time it is sent. Nobody else can make such a ticket, so it is to drafts what the antiforgery token, which is bound to
/// somebody signed in, is to everything else.
/// </summary>
public sealed class DraftTickets(IDataProtectionProvider protection)
{
    /// <summary>The field that a form has it in.</summary>
    public const string Field = "Draft";

    private readonly ITimeLimitedDataProtector tickets = protection.CreateProtector("Organiser.DraftTicket").ToTimeLimitedDataProtector();

    public string Seal(DraftTicket ticket) => tickets.Protect(JsonSerializer.Serialize(ticket), TimeSpan.FromDays(FormDraft.DaysKept));

    /// <returns>Null for what is none, or is too old.</returns>
    public DraftTicket? Read(string? sealedTicket)
    {
        if (string.IsNullOrEmpty(sealedTicket))
            return null;
        try
        {
            return JsonSerializer.Deserialize<DraftTicket>(tickets.Unprotect(sealedTicket));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

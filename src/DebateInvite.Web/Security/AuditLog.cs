using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Security;

/// <summary>Writes down what is done at the desk: in the transaction of the use case that does it, so that there is never one without the other.</summary>
public sealed class AuditLog(DebateContext db, IHttpContextAccessor http, TimeProvider clock)
{
    /// <summary>To be saved with what it tells of.</summary>
    /// <param name="debate">The event's name in addresses; null: it is about none.</param>
    /// <param name="subject">See <see cref="AuditEntry.Subject"/>; never a guest's name or address.</param>
    /// <param name="count">How many guests it is about.</param>
    /// <param name="organiser">Whose account it is, while nobody is signed in.</param>
    public void Note(AuditKind kind, string? debate = null, string? subject = null, int? count = null, string? organiser = null)
    {
        var request = http.HttpContext;
        db.AuditEntries.Add(new AuditEntry
        {
            At = clock.Now(),
            Kind = kind,
            Organiser = organiser ?? request?.User.Identity?.Name,
            Event = debate,
            Subject = subject is null ? null : CleanText.Cut(subject, AuditEntry.SubjectMaxLength),
            Count = count,
            Network = ClientNetwork.Exact(request?.Connection.RemoteIpAddress),
            Device = Device.Of(request?.Request.Headers[HeaderNames.UserAgent]),
        });
    }

    /// <summary>The same, saved at once: for what changes nothing else.</summary>
    public async Task NoteAsync(AuditKind kind, string? debate = null, string? subject = null, int? count = null, string? organiser = null)
    {
        Note(kind, debate, subject, count, organiser);
        // Whether or not somebody still waits for the answer.
        await db.SaveChangesAsync(CancellationToken.None);
    }
}

using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;

namespace DebateInvite.Web.Features.Organiser.Settings.DoorPasses;

/// <summary>An organiser makes a pass for an entrance.</summary>
public sealed class MakeDoorPass(DebateContext db, AuditLog audit, TimeProvider clock)
{
    /// <param name="by">The organiser's address.</param>
    /// <returns>What is in the link of the pass, which is stored nowhere.</returns>
    public async Task<string> RunAsync(DebateEvent debate, string name, string by, CancellationToken cancellation)
    {
        var (pass, token) = DoorPass.For(debate, name, by, clock.Now());
        db.DoorPasses.Add(pass);
        audit.Note(AuditKind.DoorPassMade, debate.Slug, pass.Name);
        await db.SaveChangesAsync(cancellation);
        return token;
    }
}

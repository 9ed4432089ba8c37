using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.Logos;

/// <summary>Moves or removes one of an event's logos; the picture of one that is removed goes too.</summary>
public sealed class ChangeLogos(EventLock eventLock, DebateContext db, AuditLog audit)
{
    /// <param name="change">Tells whether anything has changed.</param>
    public Task<bool> RunAsync(DebateEvent debate, Func<DebateEvent, bool> change, CancellationToken cancellation) =>
        eventLock.HoldAsync(debate.Id, (held, token) => ChangeAsync(held, change, token), cancellation);

    private async Task<bool> ChangeAsync(LockedEvent held, Func<DebateEvent, bool> change, CancellationToken cancellation)
    {
        var debate = held.Event;
        if (!change(debate))
            return false;

        var shown = debate.Logos.Select(logo => logo.Hash).ToList();
        await db.LogoImages.Where(image => image.EventId == debate.Id && !shown.Contains(image.Hash)).ExecuteDeleteAsync(cancellation);
        debate.Revised();
        audit.Note(AuditKind.SettingsChanged, debate.Slug, nameof(DebateEvent.Logos));
        held.Keep();
        return true;
    }
}

using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Settings;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>Creates an event with the texts and settings of another, at its own time and without its guests.</summary>
public sealed class CopyEvent(DebateContext db, AuditLog audit)
{
    public async Task<CopyOutcome> RunAsync(NewEventForm form, CancellationToken cancellation)
    {
        if (await db.Events.AsNoTracking().Include(e => e.Texts).SingleOrDefaultAsync(e => e.Slug == form.From, cancellation) is not { } source)
            return CopyOutcome.NoSource;
        if (await db.Events.AnyAsync(e => e.Slug == form.Slug, cancellation))
            return CopyOutcome.SlugTaken;

        var startsAt = FormDates.Time(form.StartsAt)!.Value;
        var copied = SettingsForm.Of(source);
        copied.StartsAt = form.StartsAt;
        copied.EndsAt = source.EndsAt is { } end ? FormDates.Write(startsAt + (end - source.StartsAt)) : null;
        copied.RepliesCloseOn = form.RepliesCloseOn;
        copied.PromotionEndsOn = null;

        var debate = new DebateEvent { Slug = form.Slug! };
        copied.ApplyTo(debate);
        db.Events.Add(debate);
        audit.Note(AuditKind.EventCreated, debate.Slug, source.Slug);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return CopyOutcome.Created;
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            return CopyOutcome.SlugTaken;
        }
    }
}

public enum CopyOutcome
{
    Created,
    SlugTaken,
    NoSource,
}

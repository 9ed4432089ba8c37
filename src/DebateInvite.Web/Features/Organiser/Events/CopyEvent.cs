using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Settings;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Events;

/// <summary>
/// Creates an event with the texts and settings of another, at its own time and without its guests. Guests do not see it, and
/// its title says that it is a copy, until organisers have made it an event of its own.
/// </summary>
public sealed class CopyEvent(DebateContext db, AuditLog audit, TimeProvider clock)
{
    /// <param name="form">Valid.</param>
    public async Task<Copied> RunAsync(NewEventForm form, CancellationToken cancellation)
    {
        if (await db.Events.AsNoTracking().Include(e => e.Texts).SingleOrDefaultAsync(e => e.Slug == form.From, cancellation) is not { } source)
            return new Copied(CopyOutcome.NoSource);
        if (await db.Events.AnyAsync(e => e.Slug == form.Slug, cancellation))
            return new Copied(CopyOutcome.SlugTaken);

        var debate = DebateEvent.Unpublished(form.Slug!);
        foreach (var section in SettingsSection.All)
            section.FormOf(source).ApplyTo(debate);
        debate.StartsAt = FormDates.Time(form.StartsAt)!.Value;
        debate.EndsAt = source.EndsAt is { } end ? debate.StartsAt + (end - source.StartsAt) : null;
        debate.RepliesCloseOn = FormDates.Day(form.RepliesCloseOn)!.Value;
        debate.PromotionEndsOn = null;
        if (form.MeansPast is not "true" && debate.Moments.MovedIntoThePast(before: null, clock.Now()) is { Count: > 0 } passed)
            return new Copied(CopyOutcome.PastDates) { IntoThePast = passed };

        debate.Texts.ForEach(text => text.TitleAsCopy());
        db.Events.Add(debate);
        await CopyLogosAsync(source, debate, cancellation);
        audit.Note(AuditKind.EventCreated, debate.Slug, source.Slug);
        try
        {
            await db.SaveChangesAsync(cancellation);
            return new Copied(CopyOutcome.Created);
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            return new Copied(CopyOutcome.SlugTaken);
        }
    }

    private async Task CopyLogosAsync(DebateEvent source, DebateEvent copy, CancellationToken cancellation)
    {
        var images = await db.LogoImages.AsNoTracking().Where(image => image.EventId == source.Id).ToListAsync(cancellation);
        copy.TakeLogosOf(source);
        db.LogoImages.AddRange(images.Select(image => new LogoImage { EventId = copy.Id, Hash = image.Hash, ContentType = image.ContentType, Content = image.Content }));
    }
}

public sealed record Copied(CopyOutcome Outcome)
{
    /// <summary>What the dates typed would put into the past.</summary>
    public IReadOnlyList<EventMoment> IntoThePast { get; init; } = [];
}

public enum CopyOutcome
{
    Created,
    SlugTaken,
    NoSource,

    /// <summary>The dates typed have passed, and nobody has said that this is meant.</summary>
    PastDates,
}

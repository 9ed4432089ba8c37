using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Settings;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Events;

public sealed class NewEventForm : IPastDates
{
    public string? MeansPast { get; set; }

    /// <summary>Slug of the event that is copied.</summary>
    public string? From { get; set; }

    public string? Slug { get; set; }
    public string? StartsAt { get; set; }
    public string? RepliesCloseOn { get; set; }
}

public sealed class NewEventFormValidator : AbstractValidator<NewEventForm>
{
    /// <summary>
    /// The first words of the site's own addresses, and those after <c>organiser/</c>: an event of such a name could not be
    /// reached. A test holds them against the routes.
    /// </summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "organiser", "r", "i", "c", "confirm", "d", "p", "accessibility", "en", "fr", "pl", "error", "health", "css", "js", "images",
        "accounts", "audit", "confirm-identity", "drafts", "events", "forgotten", "new", "outbox", "password", "reset", "second-factor", "sessions", "set-up", "sign-in", "sign-out",
    };

    public NewEventFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.From).Filled(EventsTexts.FromUnknown);
        RuleFor(form => form.Slug)
            .Must(slug => slug is not null && DebateEvent.IsSlug(slug)).WithMessage(_ => EventsTexts.SlugInvalid.With(DebateEvent.SlugMaxLength))
            .Must(slug => !Reserved.Contains(slug!)).WithMessage(_ => EventsTexts.SlugTaken);
        RuleFor(form => form.StartsAt).Must(typed => FormDates.Time(typed) is not null).WithMessage(_ => SettingsTexts.StartsAtInvalid);
        RuleFor(form => form.RepliesCloseOn)
            .Must(typed => FormDates.Day(typed) is not null).WithMessage(_ => SettingsTexts.RepliesCloseOnInvalid)
            .Must((form, typed) => FormDates.Time(form.StartsAt) is not { } start || FormDates.Day(typed) <= DateOnly.FromDateTime(start))
            .WithMessage(_ => SettingsTexts.RepliesCloseAfterStart);
    }
}

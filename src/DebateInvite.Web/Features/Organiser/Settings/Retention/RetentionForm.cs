using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Retention;

public sealed class RetentionForm : ISettingsForm
{
    /// <summary>Longer than any programme asks; more is a year typed wrong.</summary>
    public const int MostYears = 30;

    public static readonly SettingsSection Section = new(
        "retention",
        RetentionTexts.Title,
        [
            new(nameof(EvidenceKeptUntil), RetentionTexts.Until),
            new(nameof(BasisPl), RetentionTexts.Basis, Language.Pl),
            new(nameof(BasisEn), RetentionTexts.Basis, Language.En),
            new(nameof(BasisFr), RetentionTexts.Basis, Language.Fr),
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? EvidenceKeptUntil { get; set; }
    public string? BasisPl { get; set; }
    public string? BasisEn { get; set; }
    public string? BasisFr { get; set; }

    /// <summary>As the event has it, not the form.</summary>
    internal DateOnly GuestsKeptUntil { get; set; }

    internal bool IsSet => CleanText.Line(EvidenceKeptUntil) is not null;

    public void ApplyTo(DebateEvent debate)
    {
        debate.EvidenceKeptUntil = FormDates.Day(EvidenceKeptUntil);
        foreach (var text in debate.Texts)
            text.EvidenceBasis = CleanText.Prose(In(text.Language))?.ReplaceLineEndings(" ").Trim() ?? "";
    }

    private string? In(Language language) => language switch
    {
        Language.En => BasisEn,
        Language.Fr => BasisFr,
        _ => BasisPl,
    };

    private static RetentionForm Of(DebateEvent debate)
    {
        return new()
        {
            Version = debate.Version,
            EvidenceKeptUntil = debate.EvidenceKeptUntil is { } day ? FormDates.Write(day) : null,
            BasisPl = BasisIn(Language.Pl),
            BasisEn = BasisIn(Language.En),
            BasisFr = BasisIn(Language.Fr),
        };

        string? BasisIn(Language language) => debate.Texts.Find(text => text.Language == language)?.EvidenceBasis;
    }
}

public sealed class RetentionFormValidator : AbstractValidator<RetentionForm>
{
    public RetentionFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.EvidenceKeptUntil)
            .Must((form, typed) => !form.IsSet || FormDates.Day(typed) is not null).WithMessage(_ => RetentionTexts.UntilInvalid)
            .Must((form, typed) => !form.IsSet || FormDates.Day(typed) > form.GuestsKeptUntil).WithMessage(form => RetentionTexts.UntilTooEarly.With(Dates.Day(form.GuestsKeptUntil)))
            .Must((form, typed) => !form.IsSet || FormDates.Day(typed) <= form.GuestsKeptUntil.AddYears(RetentionForm.MostYears)).WithMessage(_ => RetentionTexts.UntilTooLate.With(RetentionForm.MostYears));
        // Guests read the notice in whatever language.
        RuleFor(form => form.BasisPl).Must(IsSaid).WithMessage(_ => RetentionTexts.BasisRequired).AtMost(EventText.BasisMaxLength, CleanText.Prose);
        RuleFor(form => form.BasisEn).Must(IsSaid).WithMessage(_ => RetentionTexts.BasisRequired).AtMost(EventText.BasisMaxLength, CleanText.Prose);
        RuleFor(form => form.BasisFr).Must(IsSaid).WithMessage(_ => RetentionTexts.BasisRequired).AtMost(EventText.BasisMaxLength, CleanText.Prose);
    }

    private static bool IsSaid(RetentionForm form, string? basis) => !form.IsSet || CleanText.Line(basis) is not null;
}

using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Logos;

/// <summary>What is read out in a logo's place, in each language: guests read every page in all of them.</summary>
public abstract class LogoAlternatives
{
    public string? AlternativePl { get; set; }
    public string? AlternativeEn { get; set; }
    public string? AlternativeFr { get; set; }

    /// <summary>Those that are not empty.</summary>
    public IReadOnlyDictionary<Language, string> ByLanguage => LanguageExtensions.All
        .Select(language => (Language: language, Text: CleanText.Line(In(language))))
        .Where(alternative => alternative.Text is not null)
        .ToDictionary(alternative => alternative.Language, alternative => alternative.Text!);

    private string? In(Language language) => language switch
    {
        Language.En => AlternativeEn,
        Language.Fr => AlternativeFr,
        _ => AlternativePl,
    };
}

public sealed class AddLogoForm : LogoAlternatives
{
    public IFormFile? File { get; set; }
}

/// <summary>Describes a logo that an event has.</summary>
public sealed class LogoForm : LogoAlternatives, ISettingsForm
{
    public static readonly IReadOnlyList<EditedField> Fields =
    [
        new(nameof(AlternativePl), LogoTexts.Alternative, Language.Pl),
        new(nameof(AlternativeEn), LogoTexts.Alternative, Language.En),
        new(nameof(AlternativeFr), LogoTexts.Alternative, Language.Fr),
    ];

    /// <summary>How the names of its drafts begin.</summary>
    public static readonly string DraftKind = SectionOf("").DraftKind;

    /// <summary>As the address says, not the form.</summary>
    public string Hash { get; set; } = "";

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    /// <param name="hash">Of the logo.</param>
    public static SettingsSection SectionOf(string hash) => new($"logos/{hash}", LogoTexts.DescribeTitle, Fields, debate => Of(debate, hash));

    public void ApplyTo(DebateEvent debate) => debate.DescribeLogo(Hash, ByLanguage);

    private static LogoForm Of(DebateEvent debate, string hash)
    {
        var alternatives = debate.LogoWith(hash)?.Alternatives;
        return new LogoForm
        {
            Hash = hash,
            Version = debate.Version,
            AlternativePl = alternatives?.GetValueOrDefault(Language.Pl),
            AlternativeEn = alternatives?.GetValueOrDefault(Language.En),
            AlternativeFr = alternatives?.GetValueOrDefault(Language.Fr),
        };
    }
}

public sealed class AddLogoFormValidator : AbstractValidator<AddLogoForm>
{
    public AddLogoFormValidator() => Include(new LogoAlternativesValidator());
}

public sealed class LogoFormValidator : AbstractValidator<LogoForm>
{
    public LogoFormValidator() => Include(new LogoAlternativesValidator());
}

public sealed class LogoAlternativesValidator : AbstractValidator<LogoAlternatives>
{
    public LogoAlternativesValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.AlternativePl).Filled(LogoTexts.AlternativeRequired).AtMost(FundingLogo.AlternativeMaxLength);
        RuleFor(form => form.AlternativeEn).Filled(LogoTexts.AlternativeRequired).AtMost(FundingLogo.AlternativeMaxLength);
        RuleFor(form => form.AlternativeFr).Filled(LogoTexts.AlternativeRequired).AtMost(FundingLogo.AlternativeMaxLength);
    }
}

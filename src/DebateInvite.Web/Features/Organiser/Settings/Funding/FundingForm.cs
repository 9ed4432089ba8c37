using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Funding;

public sealed class FundingForm : ISettingsForm
{
    public static readonly SettingsSection Section = new(
        "funding",
        FundingWords.Title,
        [
            new(nameof(ContractNumber), FundingWords.ContractNumber),
            .. LanguageExtensions.All.SelectMany(FieldsIn),
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? ContractNumber { get; set; }

    public FundingTextForm Pl { get; set; } = new();
    public FundingTextForm En { get; set; } = new();
    public FundingTextForm Fr { get; set; } = new();

    public FundingTextForm In(Language language) => language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    public void ApplyTo(DebateEvent debate)
    {
        debate.ContractNumber = CleanText.Line(ContractNumber);
        // What is not the event's language has no page to be on.
        foreach (var text in debate.Texts)
            In(text.Language).ApplyTo(text.Funding);
    }

    private static FundingForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        ContractNumber = debate.ContractNumber,
        Pl = FundingTextForm.Of(debate, Language.Pl),
        En = FundingTextForm.Of(debate, Language.En),
        Fr = FundingTextForm.Of(debate, Language.Fr),
    };

    // Fields of a language are named Pl.Programme, En.Programme, Fr.Programme.
    private static IEnumerable<EditedField> FieldsIn(Language language) =>
    [
        new($"{language}.{nameof(FundingTextForm.Programme)}", FundingWords.Programme, language),
        new($"{language}.{nameof(FundingTextForm.Action)}", FundingWords.Action, language),
        new($"{language}.{nameof(FundingTextForm.Beneficiary)}", FundingWords.Beneficiary, language),
        new($"{language}.{nameof(FundingTextForm.Sentence)}", FundingSettingsTexts.Sentence, language),
    ];
}

/// <summary>What is said in one language.</summary>
public sealed class FundingTextForm
{
    public string? Programme { get; set; }
    public string? Action { get; set; }
    public string? Beneficiary { get; set; }
    public string? Sentence { get; set; }

    public static FundingTextForm Of(DebateEvent debate, Language language) =>
        debate.Texts.Find(text => text.Language == language)?.Funding is not { } funding ? new() : new()
        {
            Programme = funding.Programme,
            Action = funding.Action,
            Beneficiary = funding.Beneficiary,
            Sentence = funding.Sentence,
        };

    public void ApplyTo(FundingText funding)
    {
        funding.Programme = OneLine(Programme);
        funding.Action = OneLine(Action);
        funding.Beneficiary = OneLine(Beneficiary);
        funding.Sentence = OneLine(Sentence);
    }

    // CleanText.Line would fold the no-break spaces that French sets before a colon.
    private static string OneLine(string? typed) => CleanText.Prose(typed)?.ReplaceLineEndings(" ").Trim() ?? "";
}

public sealed class FundingFormValidator : AbstractValidator<FundingForm>
{
    public FundingFormValidator()
    {
        var text = new FundingTextFormValidator();
        RuleFor(form => form.ContractNumber).AtMost(DebateEvent.ContractNumberMaxLength);
        RuleFor(form => form.Pl).SetValidator(text);
        RuleFor(form => form.En).SetValidator(text);
        RuleFor(form => form.Fr).SetValidator(text);
    }
}

public sealed class FundingTextFormValidator : AbstractValidator<FundingTextForm>
{
    public FundingTextFormValidator()
    {
        RuleFor(text => text.Programme).AtMost(FundingText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Action).AtMost(FundingText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Beneficiary).AtMost(FundingText.LineMaxLength, CleanText.Prose);
        RuleFor(text => text.Sentence).AtMost(FundingText.SentenceMaxLength, CleanText.Prose);
    }
}

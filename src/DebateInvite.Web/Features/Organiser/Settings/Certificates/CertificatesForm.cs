using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Certificates;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Settings.Certificates;

public sealed class CertificatesForm : ISettingsForm
{
    public static readonly SettingsSection Section = new(
        "certificates",
        CertificateSettingsTexts.Title,
        [
            new(nameof(GivesCertificates), CertificateSettingsTexts.Gives) { Words = SettingsTexts.YesOrNo },
            .. LanguageExtensions.All.SelectMany(FieldsIn),
        ],
        Of);

    /// <summary>The <see cref="DebateEvent.Version"/> that was shown.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? GivesCertificates { get; set; }

    public CertificateTextForm Pl { get; set; } = new();
    public CertificateTextForm En { get; set; } = new();
    public CertificateTextForm Fr { get; set; } = new();

    public CertificateTextForm In(Language language) => language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    public void ApplyTo(DebateEvent debate)
    {
        debate.GivesCertificates = FormBoxes.IsTicked(GivesCertificates);
        // What is not the event's language has no certificate to be on.
        foreach (var text in debate.Texts)
            In(text.Language).ApplyTo(text.Certificate);
    }

    private static CertificatesForm Of(DebateEvent debate) => new()
    {
        Version = debate.Version,
        GivesCertificates = FormBoxes.Of(debate.GivesCertificates),
        Pl = CertificateTextForm.Of(debate, Language.Pl),
        En = CertificateTextForm.Of(debate, Language.En),
        Fr = CertificateTextForm.Of(debate, Language.Fr),
    };

    // Fields of a language are named Pl.Sentence, En.Sentence, Fr.Sentence.
    private static IEnumerable<EditedField> FieldsIn(Language language) =>
    [
        new($"{language}.{nameof(CertificateTextForm.Sentence)}", CertificateSettingsTexts.Sentence, language),
        new($"{language}.{nameof(CertificateTextForm.Signature)}", CertificateSettingsTexts.Signature, language),
    ];
}

/// <summary>What certificates say in one language.</summary>
public sealed class CertificateTextForm
{
    public string? Sentence { get; set; }
    public string? Signature { get; set; }

    public static CertificateTextForm Of(DebateEvent debate, Language language) =>
        debate.Texts.Find(text => text.Language == language)?.Certificate is not { } certificate
            ? new()
            : new() { Sentence = certificate.Sentence, Signature = certificate.Signature };

    public void ApplyTo(CertificateText certificate)
    {
        certificate.Sentence = CleanText.Prose(Sentence)?.ReplaceLineEndings(" ").Trim() ?? "";
        certificate.Signature = CleanText.Prose(Signature) ?? "";
    }
}

public sealed class CertificatesFormValidator : AbstractValidator<CertificatesForm>
{
    public CertificatesFormValidator()
    {
        var text = new CertificateTextFormValidator();
        RuleFor(form => form.Pl).SetValidator(text);
        RuleFor(form => form.En).SetValidator(text);
        RuleFor(form => form.Fr).SetValidator(text);
    }
}

public sealed class CertificateTextFormValidator : AbstractValidator<CertificateTextForm>
{
    public CertificateTextFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;
        RuleFor(text => text.Sentence).AtMost(CertificateText.SentenceMaxLength, CleanText.Prose)
            .Must(sentence => Unknown(sentence).Length == 0).WithMessage((_, sentence) => CertificateSettingsTexts.UnknownPlaceholder.With(Unknown(sentence)));
        RuleFor(text => text.Signature).AtMost(CertificateText.SignatureMaxLength, CleanText.Prose);
    }

    private static string Unknown(string? text) => string.Join(", ", CertificateWords.Unknown(text ?? ""));
}

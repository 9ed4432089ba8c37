using System.Linq.Expressions;
using DebateInvite.Domain.Accessibility;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Settings;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;

namespace DebateInvite.Web.Features.Organiser.Accessibility;

public sealed class DeclarationForm : IWholeForm
{
    public static readonly IReadOnlyList<EditedField> Fields =
    [
        new(nameof(Publisher), DeclarationTexts.Publisher),
        new(nameof(Status), DeclarationTexts.Status) { Words = status => DeclarationTexts.Of(NameOf.Read<AccessibilityStatus>(status)) },
        new(nameof(PublishedOn), DeclarationTexts.PublishedOn),
        new(nameof(ChangedOn), DeclarationTexts.ChangedOn),
        new(nameof(MadeOn), DeclarationTexts.MadeOn),
        new(nameof(ReviewedOn), DeclarationTexts.ReviewedOn),
        new(nameof(IsAssessedByOthers), DeclarationTexts.AssessedByOthers) { Words = SettingsTexts.YesOrNo },
        new(nameof(ContactName), DeclarationTexts.ContactName),
        new(nameof(ContactEmail), DeclarationTexts.ContactEmail),
        new(nameof(ContactPhone), DeclarationTexts.ContactPhone),
        .. LanguageExtensions.All.SelectMany(language => new[]
        {
            new EditedField($"{language}.{nameof(DeclarationTextForm.Exceptions)}", DeclarationTexts.Exceptions, language),
            new EditedField($"{language}.{nameof(DeclarationTextForm.Architecture)}", DeclarationTexts.Architecture, language),
            new EditedField($"{language}.{nameof(DeclarationTextForm.Communication)}", DeclarationTexts.Communication, language),
        }),
    ];

    /// <summary>The <see cref="AccessibilityDeclaration.Version"/> that was shown; empty: there was none.</summary>
    public Guid Version { get; set; }

    public string? Seen { get; set; }

    public string? Publisher { get; set; }

    /// <summary>Name of an <see cref="AccessibilityStatus"/>.</summary>
    public string? Status { get; set; }

    public string? PublishedOn { get; set; }
    public string? ChangedOn { get; set; }
    public string? MadeOn { get; set; }
    public string? ReviewedOn { get; set; }
    public string? IsAssessedByOthers { get; set; }
    public string? ContactName { get; set; }
    public string? ContactEmail { get; set; }
    public string? ContactPhone { get; set; }

    public DeclarationTextForm Pl { get; set; } = new();
    public DeclarationTextForm En { get; set; } = new();
    public DeclarationTextForm Fr { get; set; } = new();

    public DeclarationTextForm In(Language language) => language switch
    {
        Language.En => En,
        Language.Fr => Fr,
        _ => Pl,
    };

    /// <param name="declaration">Null: there is none.</param>
    public static DeclarationForm Of(AccessibilityDeclaration? declaration) => declaration is null ? new() : new()
    {
        Version = declaration.Version,
        Publisher = declaration.Publisher,
        Status = declaration.Status.ToString(),
        PublishedOn = FormDates.Write(declaration.PublishedOn),
        ChangedOn = FormDates.Write(declaration.ChangedOn),
        MadeOn = FormDates.Write(declaration.MadeOn),
        ReviewedOn = FormDates.Write(declaration.ReviewedOn),
        IsAssessedByOthers = FormBoxes.Of(declaration.IsAssessedByOthers),
        ContactName = declaration.ContactName,
        ContactEmail = declaration.ContactEmail,
        ContactPhone = declaration.ContactPhone,
        Pl = DeclarationTextForm.Of(declaration.TextIn(Language.Pl)),
        En = DeclarationTextForm.Of(declaration.TextIn(Language.En)),
        Fr = DeclarationTextForm.Of(declaration.TextIn(Language.Fr)),
    };

    /// <summary>Writes what a valid form says.</summary>
    public void ApplyTo(AccessibilityDeclaration declaration)
    {
        declaration.Publisher = CleanText.Line(Publisher)!;
        declaration.Status = NameOf.Read<AccessibilityStatus>(Status)!.Value;
        declaration.PublishedOn = FormDates.Day(PublishedOn)!.Value;
        declaration.ChangedOn = FormDates.Day(ChangedOn)!.Value;
        declaration.MadeOn = FormDates.Day(MadeOn)!.Value;
        declaration.ReviewedOn = FormDates.Day(ReviewedOn)!.Value;
        declaration.IsAssessedByOthers = FormBoxes.IsTicked(IsAssessedByOthers);
        declaration.ContactName = CleanText.Line(ContactName)!;
        declaration.ContactEmail = EmailAddress.Tidied(ContactEmail)!;
        declaration.ContactPhone = CleanText.Line(ContactPhone)!;
        declaration.Texts = LanguageExtensions.All.ToDictionary(language => language, language => In(language).Text);
    }
}

/// <summary>What is told in one language.</summary>
public sealed class DeclarationTextForm
{
    public string? Exceptions { get; set; }
    public string? Architecture { get; set; }
    public string? Communication { get; set; }

    internal DeclarationText Text => new(CleanText.Prose(Exceptions) ?? "", CleanText.Prose(Architecture) ?? "", CleanText.Prose(Communication) ?? "");

    public static DeclarationTextForm Of(DeclarationText text) =>
        new() { Exceptions = text.Exceptions, Architecture = text.Architecture, Communication = text.Communication };
}

public sealed class DeclarationFormValidator : AbstractValidator<DeclarationForm>
{
    public DeclarationFormValidator()
    {
        RuleLevelCascadeMode = CascadeMode.Stop;

        RuleFor(form => form.Publisher).Filled(DeclarationTexts.Required).AtMost(AccessibilityDeclaration.LineMaxLength);
        RuleFor(form => form.Status).Must(status => NameOf.Read<AccessibilityStatus>(status) is not null).WithMessage(_ => DeclarationTexts.StatusRequired);
        RuleFor(form => form.PublishedOn).Must(IsDay).WithMessage(_ => DeclarationTexts.DayRequired);
        RuleFor(form => form.ChangedOn).Must(IsDay).WithMessage(_ => DeclarationTexts.DayRequired);
        RuleFor(form => form.MadeOn).Must(IsDay).WithMessage(_ => DeclarationTexts.DayRequired);
        RuleFor(form => form.ReviewedOn)
            .Must(IsDay).WithMessage(_ => DeclarationTexts.DayRequired)
            .Must((form, day) => FormDates.Day(form.MadeOn) is not { } made || FormDates.Day(day) >= made).WithMessage(_ => DeclarationTexts.ReviewedBeforeMade);
        RuleFor(form => form.ContactName).Filled(DeclarationTexts.Required).AtMost(AccessibilityDeclaration.LineMaxLength);
        RuleFor(form => form.ContactEmail).EmailAddressOf(DeclarationTexts.Required).AtMost(Guest.EmailMaxLength);
        RuleFor(form => form.ContactPhone).Filled(DeclarationTexts.Required).AtMost(Guest.PhoneMaxLength);
        Excepted(form => form.Pl.Exceptions);
        Excepted(form => form.En.Exceptions);
        Excepted(form => form.Fr.Exceptions);
        Described(form => form.Pl.Architecture);
        Described(form => form.En.Architecture);
        Described(form => form.Fr.Architecture);
        Described(form => form.Pl.Communication);
        Described(form => form.En.Communication);
        Described(form => form.Fr.Communication);
    }

    private static bool IsDay(string? typed) => FormDates.Day(typed) is not null;

    private void Excepted(Expression<Func<DeclarationForm, string?>> exceptions) => RuleFor(exceptions)
        .Must((form, text) => NameOf.Read<AccessibilityStatus>(form.Status) is null or AccessibilityStatus.Compliant || CleanText.Prose(text) is not null)
        .WithMessage(_ => DeclarationTexts.ExceptionsRequired)
        .AtMost(AccessibilityDeclaration.PartMaxLength, CleanText.Prose);

    private void Described(Expression<Func<DeclarationForm, string?>> text) => RuleFor(text)
        .Filled(DeclarationTexts.DescriptionRequired)
        .AtMost(AccessibilityDeclaration.PartMaxLength, CleanText.Prose);
}

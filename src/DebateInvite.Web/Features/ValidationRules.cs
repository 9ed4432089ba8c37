using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features;

/// <summary>Rules about typed text, judged in the form in which it will be stored (<see cref="CleanText"/>).</summary>
public static class ValidationRules
{
    private static readonly Text TooLong = new(
        "Prosimy skrócić tekst do {0} znaków.", "Please shorten this to {0} characters.", "Veuillez limiter ce texte à {0} caractères.");

    public static IRuleBuilderOptions<T, string?> Filled<T>(this IRuleBuilder<T, string?> rule, Text message) =>
        rule.Must(value => CleanText.Lines(value) is not null).WithMessage(_ => message);

    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int length) =>
        rule.Must(value => (CleanText.Lines(value)?.Length ?? 0) <= length).WithMessage(_ => TooLong.With(length));
}

using DebateInvite.Domain.Typing;
using FluentValidation;

namespace DebateInvite.Web.Features;

/// <summary>Rules about typed text, judged in the form in which it will be stored (<see cref="CleanText"/>).</summary>
public static class ValidationRules
{
    private static readonly Text TooLong = new(
        "Prosimy skrócić tekst do {0} znaków.", "Please shorten this to {0} characters.", "Veuillez limiter ce texte à {0} caractères.");

    private static readonly Text EmailInvalid = new(
        "Prosimy sprawdzić adres e-mail.", "Please check the e-mail address.", "Veuillez vérifier l’adresse e-mail.");

    internal static readonly Text HasWebAddress = new(
        "Prosimy nie podawać tu adresów stron internetowych ani adresów e-mail.",
        "Please enter no web or e-mail addresses here.",
        "Veuillez ne pas indiquer ici d’adresse de site ou d’adresse e-mail.");

    public static IRuleBuilderOptions<T, string?> Filled<T>(this IRuleBuilder<T, string?> rule, Text message) =>
        rule.Must(value => CleanText.Lines(value) is not null).WithMessage(_ => message);

    /// <param name="stored">How the text is stored; if not given, by <see cref="CleanText.Lines"/>.</param>
    public static IRuleBuilderOptions<T, string?> AtMost<T>(this IRuleBuilder<T, string?> rule, int length, Func<string?, string?>? stored = null) =>
        rule.Must(value => ((stored ?? CleanText.Lines)(value)?.Length ?? 0) <= length).WithMessage(_ => TooLong.With(length));

    /// <summary>Nothing that a mail program would make a link of: mails repeat names to addresses that nobody has confirmed.</summary>
    public static IRuleBuilderOptions<T, string?> NoLink<T>(this IRuleBuilder<T, string?> rule) =>
        rule.Must(value => !WebAddress.MayBecomeLink(value)).WithMessage(_ => HasWebAddress);

    /// <summary>An address that mail can be sent to; required when <paramref name="required"/> says so.</summary>
    public static IRuleBuilderOptions<T, string?> EmailAddressOf<T>(this IRuleBuilder<T, string?> rule, Text? required = null) =>
        (required is null ? rule : rule.Filled(required))
            .Must(email => EmailAddress.Tidied(email) is not { } tidy || EmailAddress.IsValid(tidy)).WithMessage(_ => EmailInvalid);
}

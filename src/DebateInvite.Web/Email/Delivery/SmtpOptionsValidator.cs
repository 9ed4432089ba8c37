using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Email.Delivery;

/// <summary>The rules between several <see cref="SmtpOptions"/>; those of a single one are annotations on it.</summary>
internal sealed class SmtpOptionsValidator : IValidateOptions<SmtpOptions>
{
    public ValidateOptionsResult Validate(string? name, SmtpOptions options)
    {
        var failures = Failures(options).ToList();
        return failures.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(failures);
    }

    private static IEnumerable<string> Failures(SmtpOptions options)
    {
        if (options.Host is { } host && host.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            yield return "Smtp:Host must be a host name or an IP address without white space.";

        if (options.HasHost && string.IsNullOrEmpty(options.From))
            yield return "Smtp:From is needed when Smtp:Host is set: it is the sender of every mail.";
        else if (MailAddress.ParseMailbox(options.SenderMailbox) is null)
            yield return "Smtp:From must be an address such as events@example.org or Name <events@example.org>.";

        if (options.HasCredentials != !string.IsNullOrEmpty(options.Password))
            yield return "Smtp:Username and Smtp:Password belong together: set both or neither.";

        if (options is { HasHost: true, HasCredentials: true, Security: SmtpSecurity.None, IsLoopback: false })
            yield return "Smtp:Security is None, which would send the password unprotected over the network: use StartTls, Tls or Auto, or leave out Smtp:Username.";
    }
}

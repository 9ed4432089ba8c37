using System.ComponentModel.DataAnnotations;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Web.Security;

/// <summary>Section <c>Organiser</c>: who the first organiser is. Both, or neither for a set-up link on the console.</summary>
public sealed record OrganiserOptions : IValidatableObject
{
    /// <summary>Characters. NIST SP 800-63B §3.1.1: length counts, rules of composition do not.</summary>
    public const int ShortestPassword = 12;

    public string? Email { get; init; }

    public string? Password { get; init; }

    public bool IsGiven => !string.IsNullOrEmpty(Email) && !string.IsNullOrEmpty(Password);

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (string.IsNullOrEmpty(Email) && !string.IsNullOrEmpty(Password))
            yield return new("Organiser:Email is needed when Organiser:Password is set.");
        if (!string.IsNullOrEmpty(Email) && !EmailAddress.IsValid(Email))
            yield return new("Organiser:Email must be an address such as anna@example.org.");
        if (Password is { Length: > 0 and < ShortestPassword })
            yield return new($"Organiser:Password must have at least {ShortestPassword} characters.");
    }

    // A record prints its members; the password must not reach a log that way.
    public override string ToString() => Email ?? "";
}

using System.Diagnostics.CodeAnalysis;
using DebateInvite.Domain.Typing;
using Microsoft.AspNetCore.Identity;

namespace DebateInvite.Web.Security;

/// <summary>Organisers' addresses, by which they sign in, are compared as guests' are (<see cref="EmailAddress.KeyOf"/>).</summary>
public sealed class AddressNormalizer : ILookupNormalizer
{
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => NormalizeEmail(name);

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => email is null ? null : EmailAddress.KeyOf(email);
}

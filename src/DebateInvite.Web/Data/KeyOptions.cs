using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Data;

/// <summary>What of section <c>Security</c> is about the keys that seal cookies and links (ASP.NET Core Data Protection).</summary>
public sealed record KeyOptions
{
    /// <summary>
    /// A PKCS#12 file (RFC 7292) with an RSA certificate and its private key, which encrypts the keys in the database: a copy of
    /// the database alone then opens nothing. Of several in the file the newest encrypts, and the others open what they once
    /// encrypted. Relative to the site's folder; null: the keys lie there in clear.
    /// </summary>
    public string? KeyCertificate { get; init; }

    public string? KeyCertificatePassword { get; init; }

    public bool HasCertificate => !string.IsNullOrEmpty(KeyCertificate);

    /// <summary>The certificates that can open something, the newest first; null: no such file, or another password.</summary>
    internal IReadOnlyList<X509Certificate2>? TryCertificates(string contentRoot)
    {
        try
        {
            return
            [
                .. X509CertificateLoader.LoadPkcs12CollectionFromFile(Path.Combine(contentRoot, KeyCertificate ?? ""), KeyCertificatePassword)
                    .Where(certificate => certificate.HasPrivateKey && certificate.GetRSAPrivateKey() is not null)
                    .OrderByDescending(certificate => certificate.NotBefore),
            ];
        }
        catch (Exception fault) when (fault is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}

internal sealed class KeyCertificateCheck(IHostEnvironment environment) : IValidateOptions<KeyOptions>
{
    public ValidateOptionsResult Validate(string? name, KeyOptions options) => !options.HasCertificate
        ? ValidateOptionsResult.Success
        : options.TryCertificates(environment.ContentRootPath) switch
        {
            null => ValidateOptionsResult.Fail(
                "Security:KeyCertificate must be a PKCS#12 file that can be read, and Security:KeyCertificatePassword its password."),
            [] => ValidateOptionsResult.Fail("Security:KeyCertificate must hold an RSA certificate with its private key."),
            _ => ValidateOptionsResult.Success,
        };
}

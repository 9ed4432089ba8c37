using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DebateInvite.Testing;
using DebateInvite.Web.Tests.Features.Organiser;
using DebateInvite.Web.Tests.Setup;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Security;

/// <summary>With a certificate, a copy of the database does not hold the keys to the site.</summary>
public sealed class KeyCertificateTests : IDisposable
{
    private const string Password = "tajne";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debateinvite-keys-");

    private string File => Path.Combine(folder.FullName, "keys.pfx");

    [Fact]
    public async Task Keys_WithACertificate_AreEncrypted_AndOpenAfterARestart()
    {
        Write(Certificate("raz", DateTimeOffset.UtcNow));
        await using var site = await SiteHost.StartAsync(("Security:KeyCertificate", File), ("Security:KeyCertificatePassword", Password));
        using var organiser = await site.NewOrganiserAsync();

        var keys = await site.QueryAsync(db => db.DataProtectionKeys.Select(k => k.Xml!).ToListAsync());
        keys.ShouldNotBeEmpty();
        keys.ShouldAllBe(xml => xml.Contains("EncryptedData", StringComparison.Ordinal) && !xml.Contains("<value>", StringComparison.Ordinal));
        site.Log.Everything.ShouldNotContain("Security:KeyCertificate");

        await site.RestartAsync();
        using var still = new SiteClient(site.Address, organiser.Cookies);
        (await still.GetPageAsync("/organiser/debata")).Heading.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Keys_NewerCertificateBesideTheOld_OpensWhatTheOldOneSealed()
    {
        var old = Certificate("stary", DateTimeOffset.UtcNow.AddYears(-1));
        Write(old);
        await using var site = await SiteHost.StartAsync(("Security:KeyCertificate", File), ("Security:KeyCertificatePassword", Password));
        using var organiser = await site.NewOrganiserAsync();

        Write(old, Certificate("nowy", DateTimeOffset.UtcNow));
        await site.RestartAsync();

        using var still = new SiteClient(site.Address, organiser.Cookies);
        (await still.GetPageAsync("/organiser/debata")).Heading.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Keys_WithoutACertificate_IsSaidInTheLogAndOnTheDesk()
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        site.Log.Everything.ShouldContain("Security:KeyCertificate is not set");
        (await organiser.GetPageAsync("/organiser/debata")).AllText.ShouldContain("Security:KeyCertificate");
    }

    [Theory]
    [InlineData("inne", "must be a PKCS#12 file that can be read")]
    [InlineData(Password, "must hold an RSA certificate with its private key")]
    [InlineData(null, "must be a PKCS#12 file that can be read")]
    public async Task Start_CertificateCannotBeUsed_EndsWithASentence(string? password, string sentence)
    {
        using var key = ECDsa.Create();
        if (password is not null)
            Write(new CertificateRequest("CN=ec", key, HashAlgorithmName.SHA256).CreateSelfSigned(DateTimeOffset.UtcNow, DateTimeOffset.UtcNow.AddYears(1)));
        using var command = new SiteCommand();

        var (exitCode, _, errors) = await command.EndAsync([("Security:KeyCertificate", File), ("Security:KeyCertificatePassword", password ?? "")], "migrate");

        (exitCode, errors.Contains($"Security:KeyCertificate {sentence}", StringComparison.Ordinal)).ShouldBe((1, true), errors);
        System.IO.File.Exists(command.DatabaseFile).ShouldBeFalse();
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static X509Certificate2 Certificate(string name, DateTimeOffset from)
    {
        using var key = RSA.Create(2048);
        return new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1).CreateSelfSigned(from, from.AddYears(2));
    }

    private void Write(params X509Certificate2[] certificates) =>
        System.IO.File.WriteAllBytes(File, new X509Certificate2Collection(certificates).Export(X509ContentType.Pfx, Password)!);
}

using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Delivery;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// What works without being configured, for a first look at the site, and is probably forgotten where it is not a developer's:
/// told in the log at each start and on the desk.
/// </summary>
public sealed partial class ForgottenSettings(
    IOptions<SmtpOptions> smtp, IOptions<SiteOptions> site, IOptions<KeyOptions> keys, ErasureList erasures, IHostEnvironment environment, ILogger<ForgottenSettings> log)
{
    /// <summary>Mails become files that nobody reads, and nobody has said that this is meant.</summary>
    public bool MailServer => !environment.IsDevelopment() && !smtp.Value.HasHost && !smtp.Value.FilesAreMeant;

    /// <summary>Links in mails begin with where the server listens, which is hardly where guests find it.</summary>
    public bool PublicUrl => !environment.IsDevelopment() && string.IsNullOrEmpty(site.Value.PublicUrl);

    /// <summary>The keys that seal cookies and links lie in the database in clear, and in each copy of it.</summary>
    public bool KeyCertificate => !environment.IsDevelopment() && !keys.Value.HasCertificate;

    /// <summary>After a backup is put back, nothing tells whom to erase again.</summary>
    public bool ErasureFile => !environment.IsDevelopment() && erasures.Path is null;

    public void Tell()
    {
        if (MailServer)
            LogNoMailServer();
        if (PublicUrl)
            LogNoPublicUrl();
        if (KeyCertificate)
            LogNoKeyCertificate();
        if (ErasureFile)
            LogNoErasureFile();
    }

    [LoggerMessage(LogLevel.Warning, "Smtp:Host is not set: mails are written to files and reach nobody. If that is meant, set Smtp:FilesAreMeant to true.")]
    private partial void LogNoMailServer();

    [LoggerMessage(LogLevel.Warning, "Site:PublicUrl is not set: links in mails begin with the address at which this server listens.")]
    private partial void LogNoPublicUrl();

    [LoggerMessage(LogLevel.Warning, "Security:KeyCertificate is not set: the keys that seal cookies and links lie in the database in clear, and in each copy of it.")]
    private partial void LogNoKeyCertificate();

    [LoggerMessage(LogLevel.Warning, "Erasures:File is not set: after a backup is put back, nothing tells which guests to erase again.")]
    private partial void LogNoErasureFile();
}

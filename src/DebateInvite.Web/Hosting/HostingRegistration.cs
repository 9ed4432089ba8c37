using DebateInvite.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.HttpsPolicy;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Hosting;

public static class HostingRegistration
{
    private const string SecretFiles = "/run/secrets";

    /// <summary>The largest form there is, with room to spare. Bytes.</summary>
    private const int LargestRequest = 512 * 1024;

    /// <summary>
    /// Adds settings that are files, one each, named by their keys (<c>Smtp__Password</c>): how Docker and Kubernetes give secrets,
    /// which the environment would show to every process of the account.
    /// </summary>
    public static WebApplicationBuilder AddSecretFiles(this WebApplicationBuilder builder)
    {
        if (Directory.Exists(SecretFiles))
        {
            builder.Configuration.AddKeyPerFile(files =>
            {
                files.FileProvider = new PhysicalFileProvider(SecretFiles);
                // Certificates and such lie there too.
                files.IgnoreCondition = name => !name.Contains("__", StringComparison.Ordinal);
            });
        }

        return builder;
    }

    public static WebApplicationBuilder AddHosting(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(builder.Configuration["urls"]) && string.IsNullOrEmpty(builder.Configuration["http_ports"]))
            builder.WebHost.UseUrls(SiteAddress.Default);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
        });

        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddSettings<SiteOptions>(builder.Configuration, "Site");
        services.AddSettings<ProxyOptions>(builder.Configuration, "Proxy");
        services.AddSingleton<SiteAddress>();
        services.AddSingleton<ForgottenSettings>();
        // Long enough to finish the mail in flight; a second signal still ends it at once.
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(20));

        var publicUrl = builder.Configuration["Site:PublicUrl"];
        services.Configure<HttpsRedirectionOptions>(https =>
            https.HttpsPort = Uri.TryCreate(publicUrl, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps ? url.Port : null);
        services.AddOptions<ForwardedHeadersOptions>().Configure<IOptions<ProxyOptions>>((forwarded, proxy) =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost;
            foreach (var network in proxy.Value.KnownNetworks)
                forwarded.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        });

        services.AddSingleton<KeptPages>();
        return builder;
    }
}

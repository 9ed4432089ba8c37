using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Localisation;

/// <summary>Section <c>Site</c>.</summary>
public sealed record SiteOptions : IValidatableObject
{
    /// <summary>Absolute base of links in mails, such as <c>https://debata.example.org</c>. Not set: where the server listens.</summary>
    public string? PublicUrl { get; init; }

    /// <summary>Where to tell of a vulnerability, as an address of mail or the web (RFC 9116 §2.5.3). Not set: the featured event's contact.</summary>
    public string? SecurityContact { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isAddress = Uri.TryCreate(PublicUrl, UriKind.Absolute, out var url)
            && (url.Scheme == Uri.UriSchemeHttp || url.Scheme == Uri.UriSchemeHttps)
            && url.Host.Length > 0 && url is { Query: "", Fragment: "", UserInfo: "" };
        if (!string.IsNullOrEmpty(PublicUrl) && !isAddress)
            yield return new("Site:PublicUrl must be an address such as https://debata.example.org, with http or https and nothing after a question mark.");
        if (!string.IsNullOrEmpty(SecurityContact) && !(Uri.TryCreate(SecurityContact, UriKind.Absolute, out var contact) && contact.Scheme is "mailto" or "https"))
            yield return new("Site:SecurityContact must begin with mailto: or https://.");
    }
}

/// <summary>Absolute addresses of the site's pages, for mails, calendars and search engines.</summary>
public sealed class SiteAddress(IOptions<SiteOptions> options, IServer server)
{
    public const string Default = "http://localhost:5080";

    /// <summary>Without a slash at the end.</summary>
    public string Base => ((options.Value.PublicUrl is { Length: > 0 } url ? url : null) ?? Bound() ?? Default).TrimEnd('/');

    /// <summary>The host name in its ASCII form (RFC 5891), for <c>Message-ID</c>; an IPv6 address in brackets.</summary>
    public string Host
    {
        get
        {
            var url = new Uri(Base);
            return url.HostNameType is UriHostNameType.Dns ? url.IdnHost : url.Host;
        }
    }

    /// <param name="path">Begins with a slash.</param>
    public string Of(string path, Language language) => Base + LanguagePrefix.PathOf(language) + path;

    private string? Bound()
    {
        var address = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return address is null ? null : BindingAddressToUrl(address);
    }

    // "http://+:8080" and "http://[::]:8080" are where one listens, not where one can be visited.
    private static string BindingAddressToUrl(string address)
    {
        var binding = BindingAddress.Parse(address);
        var host = binding.Host is "+" or "*" or "[::]" or "0.0.0.0" ? "localhost" : binding.Host;
        return $"{binding.Scheme}://{host}:{binding.Port}";
    }
}

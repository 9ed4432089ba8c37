using System.ComponentModel.DataAnnotations;
using System.Net;

namespace DebateInvite.Web.Hosting;

/// <summary>Section <c>Proxy</c>.</summary>
public sealed record ProxyOptions : IValidatableObject
{
    /// <summary>Networks whose <c>X-Forwarded-*</c> headers are believed, such as <c>10.0.0.0/8</c> (RFC 4632 §3.1).</summary>
    [MaxLength(100, ErrorMessage = "Proxy:KnownNetworks must be at most 100 networks such as 10.0.0.0/8.")]
    public IReadOnlyList<string> KnownNetworks { get; init; } = [];

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
        from position in Enumerable.Range(0, KnownNetworks.Count)
        where !IPNetwork.TryParse(KnownNetworks[position], out _)
        select new ValidationResult($"Proxy:KnownNetworks:{position} must be a network such as 10.0.0.0/8, with no bit set after its length.");
}

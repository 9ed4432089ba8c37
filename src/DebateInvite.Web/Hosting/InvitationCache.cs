using Microsoft.AspNetCore.OutputCaching;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// The invitation page is rendered once for everybody: a language has its own address, and the page says nothing about who
/// asks. Kept for a few seconds, so other processes are never further behind than that; where the event is edited, it is
/// evicted at once.
/// </summary>
public static class InvitationCache
{
    public const string Policy = "invitation";
    public const string Tag = "invitation";

    /// <summary>How far behind another process's page can be.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(10);

    public static void Configure(OutputCachePolicyBuilder policy) => policy
        .Expire(Lifetime)
        .Tag(Tag)
        .SetVaryByQuery([])
        .VaryByValue(context => new("encoding", Encoding(context.Request)));

    // One copy an encoding that we write, not one a spelling of the header.
    private static string Encoding(HttpRequest request)
    {
        var accepted = request.Headers.AcceptEncoding.ToString();
        return accepted.Contains("br", StringComparison.Ordinal) ? "br" : accepted.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
    }
}

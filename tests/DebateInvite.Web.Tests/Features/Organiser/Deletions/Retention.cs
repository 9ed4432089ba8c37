using DebateInvite.Testing;
using DebateInvite.Web.Features.Organiser.Deletions;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Organiser.Deletions;

internal static class Retention
{
    /// <summary>It is later, and the site has looked which guests are due. Its own worker may have been there first.</summary>
    public static async Task LookAtAsync(this SiteHost site, DateTimeOffset now)
    {
        if (site.Clock.GetUtcNow() != now)
            await site.TimeIsAsync(now);
        using var retention = ActivatorUtilities.CreateInstance<GuestRetention>(site.Services);
        await retention.LookAsync(CancellationToken.None);
    }
}

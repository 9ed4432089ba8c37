using DebateInvite.Web.Data;
using DebateInvite.Web.Hosting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Accessibility;

/// <summary>Whether the foot of each page leads to a declaration: known without asking the database for each page, or for one that says that it is away.</summary>
public sealed class KnownDeclaration(KeptPages pages)
{
    private volatile bool isMade;

    public bool IsMade
    {
        get => isMade;
        set
        {
            if (value == isMade)
                return;

            isMade = value;
            // They have the foot of before.
            pages.Forget();
        }
    }
}

/// <summary>Finds out as the site starts, and what another process has saved within a minute.</summary>
public sealed class FollowDeclaration(
    IServiceScopeFactory scopes, KnownDeclaration known, DatabaseReadiness database, TimeProvider clock, ILogger<FollowDeclaration> log)
    : DatabaseWorker(database, clock, log)
{
    protected override TimeSpan Poll => TimeSpan.FromMinutes(1);

    protected override Task WorkAsync(CancellationToken stopping) => FollowAsync(stopping);

    public async Task FollowAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        known.IsMade = await scope.ServiceProvider.GetRequiredService<DebateContext>().AccessibilityDeclarations.AnyAsync(cancellation);
    }
}

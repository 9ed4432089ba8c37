using Microsoft.Extensions.Caching.Memory;

namespace DebateInvite.Web.Features.Organiser.Import;

/// <summary>What a plan depends on: an equal one is still true.</summary>
/// <param name="ImportVersion">Another one for other columns.</param>
/// <param name="Guests">All versions of the event's guests in one number: another one when any of them changes, comes or goes.</param>
public sealed record PlannedFor(Guid ImportVersion, UInt128 Guests, Language Language);

/// <summary>The plans that organisers are looking at in this process, so that a page of a preview need not find out all rows anew.</summary>
public sealed class KeptPlans : IDisposable
{
    // Of all plans together: two of the largest.
    private const int MostRows = 40_000;

    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);

    private readonly MemoryCache plans = new(new MemoryCacheOptions { SizeLimit = MostRows });

    public ImportPlan? Find(Guid importId, PlannedFor state) =>
        plans.Get<Kept>(importId) is { } known && known.State == state ? known.Plan : null;

    /// <summary>In place of an import's earlier plan.</summary>
    public void Keep(Guid importId, PlannedFor state, ImportPlan plan) => plans.Set(
        importId, new Kept(state, plan), new MemoryCacheEntryOptions { Size = plan.Rows.Count, AbsoluteExpirationRelativeToNow = KeptFor });

    public void Dispose() => plans.Dispose();

    private sealed record Kept(PlannedFor State, ImportPlan Plan);
}

using DebateInvite.Bench.Measuring;

namespace DebateInvite.Bench.Parts;

/// <summary>What a reply costs with many guests on the list, beside what it costs with few.</summary>
internal sealed class RepliesToLargeList : IPart
{
    public string Name => "growth";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        await using var large = await shop.StartSiteAsync(shop.Effort.Guests);
        await using var small = await shop.StartSiteAsync(Effort.FewGuests);
        var (toLarge, toSmall) = (new ReplyPosts(large), new ReplyPosts(small));
        await toLarge.RunAsync(shop.Effort.WarmUp);
        await toSmall.RunAsync(shop.Effort.WarmUp);

        var loads = await Alternation.RunAsync(
            shop.Effort.Rounds, () => toLarge.RunAsync(shop.Effort.Load), () => toSmall.RunAsync(shop.Effort.Load));
        return [loads.Row($"reply at {shop.Effort.Guests:N0} guests (p50)", $"ours at {Effort.FewGuests}", load => load.P50, Unit.Milliseconds, Goal.RatioOfAtMost(1.5))];
    }
}

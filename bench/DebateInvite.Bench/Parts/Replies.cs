using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Plain;

namespace DebateInvite.Bench.Parts;

/// <summary>Replies while the outbox sends their mails, beside the driver alone that writes the same rows, a transaction a reply, one after the other.</summary>
internal sealed class Replies : IPart
{
    public string Name => "reply";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        await using var site = await shop.StartSiteAsync(Effort.FewGuests);
        var posts = new ReplyPosts(site);
        await posts.RunAsync(shop.Effort.WarmUp);
        using var plain = new PlainReplies(site.Database.CopyTo(shop.NewFile("db")), ReplyPosts.FirstEmail);
        await plain.RunAsync(shop.Effort.WarmUp);

        var loads = await Alternation.RunAsync(
            shop.Effort.Rounds, () => posts.RunAsync(shop.Effort.Load), () => plain.RunAsync(shop.Effort.Load));
        const string Beside = "the same rows, plain driver";
        return
        [
            loads.Row($"reply, {ReplyPosts.Connections} connections", Beside, load => load.PerSecond, Unit.PerSecond, Goal.RatioOfAtLeast(0.5)),
            loads.Row("reply, half are answered within (p50)", Beside, load => load.P50, Unit.Milliseconds, Goal.AtMost(10, Unit.Milliseconds)),
            loads.Row("reply, 95 in a hundred within (p95)", Beside, load => load.P95, Unit.Milliseconds),
        ];
    }
}

using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench.Parts;

/// <summary>From the start of the process, on a database that is there, to its first page.</summary>
internal sealed class ColdStart : IPart
{
    public string Name => "start";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        var database = await shop.DatabaseAsync(Effort.FewGuests);
        using var mails = new SmtpSink();
        var times = await Alternation.RunAsync(
            shop.Effort.Rounds,
            async () =>
            {
                await using var site = shop.BeginSite(database, mails);
                return await site.ShowsAsync("");
            },
            async () =>
            {
                await using var plain = shop.StartPlainMvc();
                return await plain.ShowsAsync("");
            });
        return [times.Row("cold start to first page", "plain MVC", time => time.TotalSeconds, Unit.Seconds, Goal.RatioOfAtMost(1.5))];
    }
}

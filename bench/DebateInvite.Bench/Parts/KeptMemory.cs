using DebateInvite.Bench.Load;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench.Parts;

/// <summary>What a process keeps in RAM after its first page, and after many.</summary>
internal sealed class KeptMemory : IPart
{
    public string Name => "memory";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        var database = await shop.DatabaseAsync(Effort.FewGuests);
        using var mails = new SmtpSink();
        var sizes = await Alternation.RunAsync(
            shop.Effort.Rounds,
            () => MeasureAsync(shop.BeginSite(database, mails), shop.Effort.Load, "/", $"/{Site.Slug}/rsvp"),
            () => MeasureAsync(shop.StartPlainMvc(), shop.Effort.Load, "/", "/Home/Privacy"));
        return
        [
            sizes.Row("memory after the first page", "plain MVC", size => size.AfterFirstPage, Unit.Megabytes, Goal.RatioOfAtMost(1.4)),
            sizes.Row("memory after load", "plain MVC", size => size.AfterLoad, Unit.Megabytes, Goal.RatioOfAtMost(1.4)),
        ];
    }

    private static async Task<Size> MeasureAsync(ServerProcess server, TimeSpan load, params string[] pages)
    {
        await using (server)
        {
            await server.ShowsAsync("");
            // What still goes on behind the first page belongs to it.
            await Task.Delay(500);
            var afterFirstPage = server.Memory;
            foreach (var page in pages)
                await PageLoad.RunAsync(server.Port, page, load / pages.Length);
            return new Size(afterFirstPage, server.Memory);
        }
    }

    /// <summary>Megabytes.</summary>
    private sealed record Size(double AfterFirstPage, double AfterLoad);
}

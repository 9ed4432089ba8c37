using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Plain;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench.Parts;

/// <summary>A large list as a file, beside the driver alone that reads the same rows, written plainly.</summary>
internal sealed class Exports : IPart
{
    public string Name => "export";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        await using var site = await shop.StartSiteAsync(shop.Effort.Guests);
        using var plain = new PlainExport(site.Database, shop.NewFile("export"));
        return [.. await RunAsync(shop, site, "csv", plain.WriteCsv), .. await RunAsync(shop, site, "xlsx", plain.WriteXlsx)];
    }

    private static async Task<IReadOnlyList<Row>> RunAsync(Workshop shop, Site site, string format, Func<TimeSpan> beside)
    {
        // Before a file, whoever has been signed in for a while would be asked who they are.
        using var desk = await Desk.SignInAsync(site);
        var exports = await Alternation.RunAsync(
            shop.Effort.Rounds,
            () => ExportAsync(desk, site.Process, format),
            () => Task.Run(() => new Export(beside().TotalSeconds, FirstByte: 0, MemoryBefore: 0, MostMemory: 0)));
        var what = $"{format.ToUpperInvariant()} of {shop.Effort.Guests:N0} guests";
        return
        [
            exports.Row(what, "read and written plainly", export => export.Whole, Unit.Seconds, Goal.RatioOfAtMost(1.5)),
            exports.OwnRow($"{what}, first byte", export => export.FirstByte, Unit.Seconds, Goal.AtMost(0.5, Unit.Seconds)),
            new Row(
                $"{what}, most memory", Unit.Megabytes, Median.Of(exports.Ours.Select(export => export.MostMemory)),
                "ours before it", Median.Of(exports.Ours.Select(export => export.MemoryBefore)), Goal: null),
        ];
    }

    private static async Task<Export> ExportAsync(Desk desk, ServerProcess site, string format)
    {
        var (before, most) = (site.Memory, site.Memory);
        var downloading = desk.GetAsync($"/guests/export?format={format}");
        while (await Task.WhenAny(downloading, Task.Delay(50)) != downloading)
            most = Math.Max(most, site.Memory);
        var download = await downloading;
        return new Export(download.Whole.TotalSeconds, download.FirstByte.TotalSeconds, before, Math.Max(most, site.Memory));
    }

    /// <param name="Whole">In seconds.</param>
    /// <param name="MostMemory">Of the process while it wrote, in megabytes.</param>
    private sealed record Export(double Whole, double FirstByte, double MemoryBefore, double MostMemory);
}

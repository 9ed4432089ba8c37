using DebateInvite.Bench.Load;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Servers;

namespace DebateInvite.Bench.Parts;

/// <summary>The page with the reply form, beside a page of the framework's own new site.</summary>
internal sealed class ReplyForm : IPart
{
    public string Name => "form";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        const string Path = $"/{Site.Slug}/rsvp";
        await using var site = await shop.StartSiteAsync(Effort.FewGuests);
        await using var plain = shop.StartPlainMvc();
        await plain.ShowsAsync("");
        await PageLoad.RunAsync(site.Process.Port, Path, shop.Effort.WarmUp);
        await PageLoad.RunAsync(plain.Port, "/", shop.Effort.WarmUp);

        var rates = await Alternation.RunAsync(
            shop.Effort.Rounds,
            () => PageLoad.RunAsync(site.Process.Port, Path, shop.Effort.Load),
            () => PageLoad.RunAsync(plain.Port, "/", shop.Effort.Load));
        return [rates.Row($"reply form, {PageLoad.Connections} connections", "plain MVC", rate => rate, Unit.PerSecond, Goal.RatioOfAtLeast(0.5))];
    }
}

using DebateInvite.Bench.Data;
using DebateInvite.Bench.Measuring;
using DebateInvite.Bench.Plain;
using DebateInvite.Bench.Servers;
using DebateInvite.Web.Features.Organiser.Guests;

namespace DebateInvite.Bench.Parts;

/// <summary>Pages of a large list at the desk, beside the bare queries for the same rows and counts; and the event's overview.</summary>
internal sealed class GuestPages : IPart
{
    public string Name => "list";

    public async Task<IReadOnlyList<Row>> RunAsync(Workshop shop)
    {
        var guests = shop.Effort.Guests;
        await using var site = await shop.StartSiteAsync(guests);
        using var desk = await Desk.SignInAsync(site);
        using var plain = new PlainList(site.Database);
        var search = MadeUpGuests.FrequentName.ToLowerInvariant();
        var last = Math.Max(2, guests / ListGuests.PageSize);
        View[] views =
        [
            new("page 1", "", "SortKey, Id", ""),
            new($"page {last:N0}", $"?page={last}", "SortKey DESC, Id DESC", ""),
            new("by institution", "?sort=organisation", "OrganisationKey, SortKey, Id", ""),
            new($"search for {search}", $"?q={search}", "SortKey, Id", search),
        ];

        var rows = new List<Row>();
        foreach (var view in views)
        {
            await desk.GetAsync($"/guests{view.Path}");
            var times = await Alternation.RunAsync(
                shop.Effort.Rounds,
                () => MedianAsync(shop.Effort.Requests, async () => (await desk.GetAsync($"/guests{view.Path}")).Whole),
                () => MedianAsync(shop.Effort.Requests, () => Task.FromResult(plain.Read(view.Order, view.Search))));
            rows.Add(times.Row($"list of {guests:N0} guests, {view.What}", "bare queries", time => time, Unit.Seconds, Goal.RatioOfAtMost(1.5)));
        }

        await desk.GetAsync("");
        var overview = await MedianAsync(shop.Effort.Requests, async () => (await desk.GetAsync("")).Whole);
        rows.Add(new Row($"overview of an event with {guests:N0} guests", Unit.Seconds, overview, "", Beside: null, Goal: null));
        return rows;
    }

    private static async Task<double> MedianAsync(int times, Func<Task<TimeSpan>> measure)
    {
        var seconds = new List<double>();
        for (var time = 0; time < times; time++)
            seconds.Add((await measure()).TotalSeconds);
        return Median.Of(seconds);
    }

    /// <param name="Path">At the desk.</param>
    /// <param name="Order">In SQL.</param>
    private sealed record View(string What, string Path, string Order, string Search);
}

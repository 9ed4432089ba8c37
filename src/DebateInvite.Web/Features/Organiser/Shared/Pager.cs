using System.Globalization;

namespace DebateInvite.Web.Features.Organiser.Shared;

/// <summary>Which part of a list is shown. Pages count from 1.</summary>
public sealed record Pager(int Page, int PageSize, int Total)
{
    public int LastPage => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public int First => Total == 0 ? 0 : ((Page - 1) * PageSize) + 1;

    public int Last => Math.Min(Page * PageSize, Total);

    public int Skip => (Page - 1) * PageSize;

    /// <summary>The page that was asked for, or the nearest there is.</summary>
    public static Pager Of(int? asked, int pageSize, int total)
    {
        var all = new Pager(1, pageSize, total);
        return all with { Page = Math.Clamp(asked ?? 1, 1, all.LastPage) };
    }

    /// <summary>A page number in an address; null for anything else.</summary>
    public static int? Number(string? typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The pages to link to: the first, the last and those around this one; 0 stands for a gap.</summary>
    public IEnumerable<int> Links()
    {
        var previous = 0;
        foreach (var page in Enumerable.Range(1, LastPage).Where(page => page == 1 || page == LastPage || Math.Abs(page - Page) <= 2))
        {
            if (page > previous + 1)
                yield return 0;
            yield return page;
            previous = page;
        }
    }
}

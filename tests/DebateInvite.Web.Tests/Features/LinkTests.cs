using System.Net;
using AngleSharp;
using AngleSharp.Html.Dom;
using DebateInvite.Testing;
using DebateInvite.Web.Setup;

namespace DebateInvite.Web.Tests.Features;

/// <summary>Follows every link of the site, in three languages and on the organiser's desk: none leads nowhere.</summary>
public class LinkTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    [InlineData("/fr")]
    public async Task Guest_EveryLink_LeadsToAPage(string prefix)
    {
        await using var site = await SiteHost.StartAsync();
        using var guest = site.NewClient();

        (await FollowAsync(site, guest, prefix + "/", path => !path.Contains("/organiser", StringComparison.Ordinal))).ShouldBeGreaterThan(4);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/en")]
    public async Task Organiser_EveryLink_LeadsToAPage(string prefix)
    {
        await using var site = await SiteHost.StartAsync();
        await site.CallAsync<DemoGuests, int>(demo => demo.AddAsync(CancellationToken.None));
        using var organiser = site.NewClient();
        await organiser.SignInAsOrganiserAsync();

        (await FollowAsync(site, organiser, prefix + "/organiser", path => path.StartsWith(prefix + "/organiser", StringComparison.Ordinal))).ShouldBeGreaterThan(15);
    }

    /// <returns>How many pages were seen.</returns>
    private static async Task<int> FollowAsync(SiteHost site, SiteClient visitor, string start, Func<string, bool> isWithin)
    {
        var seen = new HashSet<string>([start], StringComparer.Ordinal);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var waiting = new Queue<(string Path, string From)>([(start, "")]);
        while (waiting.TryDequeue(out var next))
        {
            var page = await visitor.GetPageAsync(next.Path);
            page.Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], $"{next.Path}, linked on {next.From}");
            // A form without an address is sent to its own page; one with an empty address is a link that was not made.
            page.All("a:not([href]), a[href=''], form[action='']").Select(element => element.ToHtml()).ShouldBeEmpty(next.Path);

            var links = page.All("a[href]").Cast<IHtmlAnchorElement>().Where(link => link.Origin == page.Document.Origin)
                .Select(link => link.PathName + link.Search)
                .Append(page.Location)
                .OfType<string>();
            foreach (var path in links.Where(isWithin))
            {
                // Of pages about one guest or one mail, and of one list's orders, a few stand for all.
                var kind = string.Join('/', path.Split('?')[0].Split('/').Select(segment => Guid.TryParse(segment, out _) ? "*" : segment));
                if (kinds.GetValueOrDefault(kind) < 5 && seen.Add(path))
                {
                    kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
                    waiting.Enqueue((path, next.Path));
                }
            }
        }

        site.Log.Faults.ShouldBeEmpty();
        return seen.Count;
    }
}

using System.Globalization;
using System.Net;
using System.Text;
using DebateInvite.Domain.Access;
using DebateInvite.Testing;

namespace DebateInvite.Web.Tests.Features.Organiser.Access;

/// <summary>Every address of the desk, asked by every role: in their own event, and in one where they have none.</summary>
public class RoutesByRoleTests(PeopledSite people) : IClassFixture<PeopledSite>
{
    /// <summary>A path: the tables are written there, for them to be looked at and committed.</summary>
    private const string Write = "DEBATEINVITE_WRITE_ROLES";

    private const string Begin = "<!-- Written by RoutesByRoleTests -->";
    private const string End = "<!-- End of what RoutesByRoleTests writes -->";

    private IReadOnlyList<DeskRoute> Routes => DeskRoute.AllOf(people.Site);

    public static TheoryData<string> Everybody => ["organiser of all", "organiser", "secretariat", "reader", "door"];

    [Fact]
    public void EveryAction_SaysWhatItNeeds()
    {
        Routes.Count.ShouldBeGreaterThan(60);
        Routes.Where(route => route.Needs is not { Count: > 0 }).Select(route => $"{route.Method} {route.Address}").ShouldBeEmpty("Say it with [Needs(…)]:");
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Get_EveryPage_IsShownToWhoMay_AndRefusedToOthers(string who)
    {
        foreach (var route in Routes.Where(route => route.Method is "GET"))
        {
            var page = await people.People[who].Client.GetPageAsync(route.PathFor(SiteHost.Slug, people.KeyOf));

            if (May(who, route))
                ((int)page.Status).ShouldBeLessThan(400, $"{who}: {route.Address}: {page.AllText}");
            else
                ShouldBeRefused(page, $"{who}: {route.Address}");
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task Post_EveryForm_IsTakenFromWhoMay_AndRefusedToOthers(string who)
    {
        var client = people.People[who].Client;
        var token = SiteClient.TokenOf(await client.GetPageAsync("/organiser/password"));
        foreach (var route in Routes.Where(route => route.Method is "POST"))
        {
            // Where it is allowed, nothing is to happen: without the form's token it gets as far as 400.
            var isAllowed = May(who, route);
            var page = await client.PostAsync(route.PathFor(SiteHost.Slug, people.KeyOf), isAllowed ? [] : [token]);

            if (isAllowed)
                page.Status.ShouldBe(HttpStatusCode.BadRequest, $"{who}: {route.Address}");
            else
                ShouldBeRefused(page, $"{who}: {route.Address}");
        }
    }

    [Theory]
    [MemberData(nameof(Everybody))]
    public async Task AnyAddress_OfAnEventWithoutARole_IsNotThere(string who)
    {
        var (client, _, isOfAllEvents) = people.People[who];
        var token = SiteClient.TokenOf(await client.GetPageAsync("/organiser/password"));
        foreach (var route in Routes.Where(route => route.IsOfAnEvent))
        {
            var slug = isOfAllEvents ? "niema" : PeopledSite.Foreign;
            var path = route.PathFor(slug, people.KeyOf);
            var page = route.Method is "GET" ? await client.GetPageAsync(path) : await client.PostAsync(path, [token]);

            page.Status.ShouldBe(HttpStatusCode.NotFound, $"{who}: {route.Method} {route.Address}");
        }
    }

    [Fact]
    public async Task Tables_AreThoseOfTheDocument()
    {
        var tables = Tables();
        if (Environment.GetEnvironmentVariable(Write) is { Length: > 0 } path)
        {
            var before = await File.ReadAllTextAsync(path);
            await File.WriteAllTextAsync(path, before[..(before.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + tables + before[before.IndexOf(End, StringComparison.Ordinal)..]);
        }

        var written = (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "security.md"))).ReplaceLineEndings("\n");
        Differences(written.Split(Begin)[^1].Split(End)[0], tables).ShouldBeEmpty($"If these are meant, run this test with {Write}={{the path of docs/security.md}}, and build again.");
    }

    private static IEnumerable<string> Differences(string before, string after)
    {
        var (old, now) = (before.Split('\n'), after.Split('\n'));
        return old.Except(now, StringComparer.Ordinal).Select(line => "- " + line).Concat(now.Except(old, StringComparer.Ordinal).Select(line => "+ " + line));
    }

    private static void ShouldBeRefused(SitePage page, string what)
    {
        page.Status.ShouldBe(HttpStatusCode.Forbidden, what);
        page.Heading.ShouldBe("Państwa rola na to nie pozwala", what);
        page.AllText.ShouldContain(SiteHost.OrganiserEmail, customMessage: what);
        page.Response.Headers.CacheControl!.NoStore.ShouldBeTrue(what);
    }

    private bool May(string who, DeskRoute route)
    {
        var (_, role, isOfAllEvents) = people.People[who];
        return May(role, isOfAllEvents, route);
    }

    // Said again here, in other words than the site's.
    private static bool May(Role role, bool isOfAllEvents, DeskRoute route) => route.Needs!.All(right =>
        right is Right.OwnAccount || (Roles.RightsOf(role).Contains(right) && (isOfAllEvents || (route.IsOfAnEvent && right is not (Right.Events or Right.Outbox or Right.Accounts)))));

    private string Tables()
    {
        var text = new StringBuilder("\n\n| right | organiser | secretariat | reader | door |\n|---|---|---|---|---|\n");
        foreach (var right in Enum.GetValues<Right>())
            text.Append(CultureInfo.InvariantCulture, $"| {right}{(right.IsOfTheSite() ? " (all events only)" : "")} | {Row(role => Roles.RightsOf(role).Contains(right))} |\n");

        text.Append("\n| address | needs | organiser of all events | organiser of the event | secretariat | reader | door |\n|---|---|---|---|---|---|---|\n");
        foreach (var route in Routes)
        {
            var needs = string.Join(", ", route.Needs!);
            text.Append(CultureInfo.InvariantCulture, $"| {route.Method} `{route.Address}` | {needs} | {Mark(May(Role.Organiser, true, route))} | {Row(role => May(role, false, route))} |\n");
        }

        return text.Append('\n').ToString();

        static string Row(Func<Role, bool> may) => string.Join(" | ", Enum.GetValues<Role>().Select(role => Mark(may(role))));
    }

    private static string Mark(bool may) => may ? "yes" : "–";
}

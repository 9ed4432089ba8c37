using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Campaigns;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Import;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>
/// Goes through the whole site as guests and organisers do (<see cref="WalkSteps"/>), and has each worker and command do its
/// work, so that every query of the site is asked. Who wants to see them listens at the database.
/// </summary>
internal sealed class SiteWalk : IAsyncDisposable
{
    private readonly ReachedActions actions;
    private readonly SortedSet<string> misnamed = new(StringComparer.Ordinal);

    private SiteWalk(SiteHost site, ReachedActions actions)
    {
        (Site, this.actions) = (site, actions);
        (Guest, Organiser) = (site.NewClient(), site.NewClient());
    }

    public SiteHost Site { get; }

    public SiteClient Guest { get; }

    public SiteClient Organiser { get; }

    // What the database refuses the site knows how to take, such as an address that somebody else has; if not, it says so itself.
    private IEnumerable<string> Faults =>
        Site.Log.Faults.Where(fault => !fault.Contains("[SourceContext, \"Microsoft.EntityFrameworkCore.", StringComparison.Ordinal));

    /// <summary>Walks to the end.</summary>
    public static async Task<SiteWalk> GoAsync(SiteDatabase database, Action<IServiceCollection>? listen = null)
    {
        var reached = new ReachedActions();
        var site = await SiteHost.StartAsync(
            database,
            services =>
            {
                RemoveWorkers(services);
                reached.Follow(services);
                Origin.Follow(services);
                listen?.Invoke(services);
            },
            ("Organiser:Email", null), ("Organiser:Password", null));
        var walk = new SiteWalk(site, reached);
        foreach (var (what, goAsync) in WalkSteps.All)
        {
            try
            {
                await goAsync(walk);
            }
            catch (Exception failure)
            {
                var faults = string.Join('\n', walk.Faults);
                await walk.DisposeAsync();
                throw new InvalidOperationException($"The walk ended where {what}: {failure.Message}\n{faults}", failure);
            }
        }

        walk.Faults.ShouldBeEmpty();
        walk.misnamed.ShouldBeEmpty("Each page of the desk has one heading that says where one is, and its title begins with it:");
        return walk;
    }

    /// <summary>Actions that no step has led to.</summary>
    public IReadOnlyList<string> Missed() => actions.Missing(Site.Services);

    public async Task SeeAsync(SiteClient who, params string[] paths)
    {
        foreach (var path in paths)
            Named(await who.GetPageAsync(path), path).Status.ShouldBe(HttpStatusCode.OK, path);
    }

    /// <summary>Opens a page, sends its form, and goes where that leads.</summary>
    /// <returns>Where that was.</returns>
    public async Task<string> SendAsync(SiteClient who, string path, string form = "main form", string? button = null, params (string Field, string Value)[] fields)
    {
        var answer = await who.SubmitAsync(Named(await who.GetPageAsync(path), path), form, fields.Select(field => KeyValuePair.Create(field.Field, field.Value)), button);
        var location = answer.Location.ShouldNotBeNull($"{path} was answered {(int)answer.Status}: {answer.AllText}");
        Named(await who.GetPageAsync(location), location).Status.ShouldBeOneOf([HttpStatusCode.OK, HttpStatusCode.Redirect], location);
        return location;
    }

    /// <summary>A guest with this number confirms.</summary>
    public async Task<Guest> ReplyAsync(int number)
    {
        var fields = GuestData.Rsvp(number);
        await SendAsync(Guest, "/debata/rsvp", fields: [.. fields.Select(field => (field.Key, field.Value))]);
        return await GuestAsync(fields["Email"]);
    }

    public Task<Guest> GuestAsync(string email) => LookAsync(db => db.Guests.AsNoTracking().SingleAsync(g => g.Details.Email == email));

    /// <summary>Looks something up that no query of the site is needed for, or changes it behind the site's back.</summary>
    public Task<T> LookAsync<T>(Func<DebateContext, Task<T>> query) => Origin.OfAsync(Origin.Test, () => Site.QueryAsync(query));

    /// <summary>Has a worker or a command do its work.</summary>
    public Task<T> RunAsync<TService, T>(string name, Func<TService, Task<T>> work)
        where TService : notnull => Origin.OfAsync(name, () => Site.CallAsync(work));

    public Task<int> SendMailsAsync() => RunAsync<OutboxSender, int>("outbox worker", async sender =>
    {
        var all = 0;
        while (await sender.SendDueAsync(CancellationToken.None) is > 0 and var sent)
            all += sent;
        return all;
    });

    private SitePage Named(SitePage page, string path)
    {
        // A sample of a guest's page is titled as that is.
        var isOfDesk = path.StartsWith("/organiser", StringComparison.Ordinal) && !path.Contains("/sample", StringComparison.Ordinal) && page is { Status: HttpStatusCode.OK, Title.Length: > 0 };
        if (isOfDesk && (page.All("h1").Count() != 1 || page.Heading.Length == 0 || !SitePage.Folded(page.Title).StartsWith(page.Heading, StringComparison.Ordinal)))
            misnamed.Add($"{path}: {string.Join(" | ", page.All("h1").Select(heading => SitePage.Folded(heading.TextContent)))} <> {SitePage.Folded(page.Title)}");
        return page;
    }

    // Each does its work when a step says so, so that it is known whose a statement is, and none is left to chance.
    private static void RemoveWorkers(IServiceCollection services)
    {
        foreach (var worker in services.Where(service => service.ImplementationType?.IsAssignableTo(typeof(DatabaseWorker)) is true).ToList())
            services.Remove(worker);
    }

    public async ValueTask DisposeAsync()
    {
        Guest.Dispose();
        Organiser.Dispose();
        await Site.DisposeAsync();
    }
}

using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>What has been posted is done to the end, whether or not somebody still waits for the answer.</summary>
public class ClosedTabTests
{
    [Theory]
    [InlineData("\"Arrivals\" + 1")]
    [InlineData("commit")]
    public async Task Post_TabClosedDuringTheWrite_TheReplyIsStoredWithItsMails(string moment)
    {
        var tab = new ClosedTab();
        await using var site = await StartAsync(tab);
        using var guest = site.NewClient();
        var form = await guest.GetPageAsync("/debata/rsvp");
        tab.CloseAt(moment, site);

        await tab.PostAsync(guest, "/debata/rsvp", GuestData.Rsvp(1).Append(SiteClient.TokenOf(form)));

        await Eventually.IsAsync(() => site.QueryAsync(db => db.Guests.AnyAsync(g => g.Reply == Reply.Accepted)), "the reply is stored");
        (await site.QueryAsync(db => db.Outbox.CountAsync())).ShouldBe(2);
        site.Log.Faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/organiser/debata/settings/rules", "main form")]
    [InlineData("/organiser/debata/settings/publication", "form[action$='/publication']")]
    [InlineData("/organiser/debata/settings/cancellation", "main form")]
    public async Task Post_TabClosedAtTheCommit_CachedPagesAreForgotten(string path, string form)
    {
        var tab = new ClosedTab();
        var evictions = new TaskCompletionSource();
        await using var site = await StartAsync(tab, services => services.AddSingleton<IOutputCacheStore>(new Store(evictions)));
        using var organiser = await site.NewOrganiserAsync();
        var fields = SiteClient.FieldsOf(await organiser.GetPageAsync(path), form);
        tab.CloseAt("commit", site);

        await tab.PostAsync(organiser, path, fields);

        await evictions.Task.WaitAsync(TimeSpan.FromSeconds(60));
    }

    private static async Task<SiteHost> StartAsync(ClosedTab tab, Action<IServiceCollection>? configure = null) => await SiteHost.StartAsync(
        await SqliteDatabase.CreateAsync(),
        services =>
        {
            services.AddHttpContextAccessor().AddSingleton<IInterceptor>(tab);
            configure?.Invoke(services);
        });

    /// <summary>Keeps nothing, and tells when something is to be forgotten.</summary>
    private sealed class Store(TaskCompletionSource evicted) : IOutputCacheStore
    {
        public ValueTask EvictByTagAsync(string tag, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            evicted.TrySetResult();
            return ValueTask.CompletedTask;
        }

        public ValueTask<byte[]?> GetAsync(string key, CancellationToken cancellationToken) => ValueTask.FromResult<byte[]?>(null);

        public ValueTask SetAsync(string key, byte[] value, string[]? tags, TimeSpan validFor, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}

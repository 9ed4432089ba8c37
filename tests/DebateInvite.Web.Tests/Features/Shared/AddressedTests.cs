using System.Collections.Concurrent;
using System.Data.Common;
using System.Net;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Tests.Features.Organiser;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Features.Shared;

/// <summary>What an address names is read once, and what it does not name is not found, wherever that is asked.</summary>
public class AddressedTests
{
    [Theory]
    [InlineData("")]
    [InlineData("/guests")]
    [InlineData("/guests/{id}")]
    [InlineData("/settings")]
    [InlineData("/settings/rules")]
    [InlineData("/campaigns")]
    [InlineData("/secretariat")]
    public async Task Get_DeskPage_ReadsItsEventOnce(string path)
    {
        var reads = new Reads();
        await using var site = await SiteHost.StartAsync(await SqliteDatabase.CreateAsync(), services => services.AddSingleton<IInterceptor>(reads));
        var guest = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        using var organiser = await site.NewOrganiserAsync();
        reads.Clear();

        var page = await organiser.GetPageAsync("/organiser/debata" + path.Replace("{id}", guest.Id.ToString(), StringComparison.Ordinal));

        page.Status.ShouldBe(HttpStatusCode.OK);
        reads.OfEvents.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("/niema")]
    [InlineData("/niema/rsvp")]
    [InlineData("/niema/privacy")]
    [InlineData("/r/00000000000000000000000000000000")]
    [InlineData("/i/00000000000000000000000000000000")]
    [InlineData("/organiser/niema/guests")]
    [InlineData("/organiser/debata/guests/11111111-1111-1111-1111-111111111111")]
    [InlineData("/organiser/debata/campaigns/11111111-1111-1111-1111-111111111111")]
    [InlineData("/organiser/debata/import/11111111-1111-1111-1111-111111111111")]
    [InlineData("/organiser/debata/requests/11111111-1111-1111-1111-111111111111")]
    public async Task Get_NothingOfThatName_404(string path)
    {
        await using var site = await SiteHost.StartAsync();
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync(path)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Get_GuestOfAnotherEvent_404()
    {
        await using var site = await SiteHost.StartAsync();
        await site.AddEventAsync("inna", new DateTime(2027, 9, 1, 10, 0, 0));
        var guest = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        using var organiser = await site.NewOrganiserAsync();

        (await organiser.GetPageAsync($"/organiser/inna/guests/{guest.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Post_FieldsNamedLikeTheEventOrTheGuest_ChangeNeither()
    {
        await using var site = await SiteHost.StartAsync();
        var guest = await site.ReplyAsync(1, (debate, guest, now) => debate.Accept(guest, now));
        using var client = site.NewClient();
        var page = await client.GetPageAsync($"/r/{guest.Token}");

        var answer = await client.PostAsync(
            $"/r/{guest.Token}/cancel",
            [SiteClient.TokenOf(page), new("guest.Id", Guid.NewGuid().ToString()), new("guest.ClauseAcknowledgedAt", "2000-01-01"), new("debate.Slug", "inna"), new("Id", Guid.NewGuid().ToString())]);

        answer.Location.ShouldBe($"/r/{guest.Token}");
        var stored = await site.QueryAsync(db => Task.FromResult(db.Guests.Single()));
        (stored.Id, stored.Reply, stored.ClauseAcknowledgedAt).ShouldBe((guest.Id, Reply.Cancelled, guest.ClauseAcknowledgedAt));
    }

    private sealed class Reads : DbCommandInterceptor
    {
        private readonly ConcurrentQueue<string> statements = [];

        public IReadOnlyList<string> OfEvents => [.. statements.Where(sql => sql.Contains("FROM \"Events\"", StringComparison.Ordinal))];

        public void Clear() => statements.Clear();

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            statements.Enqueue(command.CommandText);
            return ValueTask.FromResult(result);
        }
    }
}

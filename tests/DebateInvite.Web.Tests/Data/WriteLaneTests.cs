using DebateInvite.Testing;
using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;

namespace DebateInvite.Web.Tests.Data;

/// <summary>Writers of one process take turns: in the order of their coming, workers after people, and nobody is left waiting by one who gave up.</summary>
public sealed class WriteLaneTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(5);

    private readonly WriteLane lane = new();
    private readonly List<string> order = [];

    [Fact]
    public async Task Enter_SeveralWait_TheyGoInTheOrderOfTheirComing()
    {
        var all = await WhileTakenAsync(() => [.. Enumerable.Range(1, 20).Select(number => GoAsync($"{number}"))]);

        await Task.WhenAll(all);

        order.ShouldBe(Enumerable.Range(1, 20).Select(number => $"{number}"));
    }

    [Fact]
    public async Task Enter_WorkerCameFirst_PeopleGoBeforeIt_ButNotForEver()
    {
        var all = await WhileTakenAsync(() =>
            [GoAsync("worker", isWorker: true), GoAsync("worker too", isWorker: true), .. Enumerable.Range(1, 20).Select(number => GoAsync($"{number}"))]);

        await Task.WhenAll(all);

        order.IndexOf("worker").ShouldBe(WriteLane.MostBeforeWorker);
        order.IndexOf("worker too").ShouldBe((2 * WriteLane.MostBeforeWorker) + 1);
    }

    [Fact]
    public async Task Enter_SomeGiveUp_TheOthersGo()
    {
        using var closed = new CancellationTokenSource();
        Task[] gaveUp = [];
        var others = await WhileTakenAsync(() =>
        {
            gaveUp = [GoAsync("cancelled", cancellation: closed.Token), GoAsync("impatient", patience: TimeSpan.FromMilliseconds(1))];
            Task[] others = [GoAsync("other")];
            closed.Cancel();
            Should.Throw<SqliteException>(gaveUp[1]).SqliteErrorCode.ShouldBe(5);
            return others;
        });

        await Task.WhenAll(others);

        await gaveUp[0].ShouldThrowAsync<OperationCanceledException>();
        order.ShouldBe(["other"]);
        (await lane.EnterAsync(isWorker: false, Long, default)).Dispose();
    }

    [Fact]
    public async Task Leave_Twice_IsOnce()
    {
        var turn = await lane.EnterAsync(isWorker: false, Long, default);
        turn.Dispose();
        using var next = await lane.EnterAsync(isWorker: false, Long, default);

        turn.Dispose();

        lane.EnterAsync(isWorker: false, Long, default).IsCompleted.ShouldBeFalse();
    }

    // Whatever a use case writes by, and without its knowing.
    [Fact]
    public async Task Contexts_WriteInAnyWay_TakeTheirTurn_AndLeaveItWhateverHappens()
    {
        await using var site = await SqliteSiteAsync();
        var file = await FileAsync(site);
        Task[] writes;
        using (await WriteLane.Of(file).EnterAsync(isWorker: false, Long, default))
        {
            writes =
            [
                site.QueryAsync(db => db.InTransactionAsync(_ => Task.FromResult(1), default)),
                site.QueryAsync(db => db.Guests.ExecuteUpdateAsync(set => set.SetProperty(g => g.Notes, "x"))),
                site.QueryAsync(db => db.Guests.ExecuteDeleteAsync()),
                site.QueryAsync(async db =>
                {
                    (await db.Events.SingleAsync()).Address = "Elsewhere";
                    return await db.SaveChangesAsync();
                }),
                site.QueryAsync(async db =>
                {
                    await db.WipeAsync(default);
                    return 0;
                }),
                site.QueryAsync(async db =>
                {
                    db.Events.Add(new() { Slug = SiteHost.Slug });
                    await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync());
                    return 0;
                }),
                site.QueryAsync(async db =>
                {
                    await Should.ThrowAsync<SqliteException>(() => db.Events.ExecuteUpdateAsync(set => set.SetProperty(e => e.Address, (string?)null!)));
                    return 0;
                }),
                site.QueryAsync(async db =>
                {
                    await Should.ThrowAsync<InvalidOperationException>(() => db.InTransactionAsync<int>(_ => throw new InvalidOperationException(), default));
                    return 0;
                }),
            ];
            await Task.Delay(200);
            writes.ShouldAllBe(write => !write.IsCompleted);
        }

        await Task.WhenAll(writes);
        (await WriteLane.Of(file).EnterAsync(isWorker: false, TimeSpan.FromSeconds(60), default)).Dispose();
    }

    // Else whoever waits for others of this process and then for another process would wait twice as long as is promised.
    [Fact]
    public async Task Turn_HasBeenWaitedFor_OnlyTheRestOfThePatienceIsForTheFile()
    {
        await using var site = await SqliteSiteAsync();
        var ofSite = WriteLane.Of(await FileAsync(site));

        Task<(int Before, int During, int After)> write;
        using (await ofSite.EnterAsync(isWorker: false, Long, default))
        {
            write = site.QueryAsync(async db =>
            {
                var connection = (SqliteConnection)db.Database.GetDbConnection();
                var before = connection.DefaultTimeout;
                var during = await db.InTransactionAsync(_ => Task.FromResult(connection.DefaultTimeout), default);
                return (before, during, connection.DefaultTimeout);
            });
            await Task.Delay(1_100);
        }

        var (before, during, after) = await write;
        during.ShouldBeInRange(1, before - 1);
        after.ShouldBe(before);
    }

    [Fact]
    public async Task Worker_Writes_AfterPeople()
    {
        await using var site = await SqliteSiteAsync();
        var ofSite = WriteLane.Of(await FileAsync(site));
        var ready = new DatabaseReadiness();
        ready.Open();
        var atWork = new TaskCompletionSource();
        using var worker = new Worker(ready, async () =>
        {
            var write = WriteAsync("worker");
            atWork.TrySetResult();
            await write;
        });

        Task person;
        using (await ofSite.EnterAsync(isWorker: false, Long, default))
        {
            await worker.StartAsync(default);
            await atWork.Task;
            person = WriteAsync("person");
        }

        await person;
        await Eventually.IsAsync(() => Task.FromResult(order.Contains("worker")), "the worker has written");
        order.Take(2).ShouldBe(["person", "worker"]);

        Task<int> WriteAsync(string who) => site.QueryAsync(db => db.InTransactionAsync(
            _ =>
            {
                order.Add(who);
                return Task.FromResult(1);
            },
            default));
    }

    private static async Task<SiteHost> SqliteSiteAsync() => await SiteHost.StartAsync(await SqliteDatabase.CreateAsync());

    private static Task<string> FileAsync(SiteHost site) => site.QueryAsync(db => Task.FromResult(db.Database.GetDbConnection().DataSource));

    private async Task<Task[]> WhileTakenAsync(Func<Task[]> come)
    {
        using (await lane.EnterAsync(isWorker: false, Long, default))
            return come();
    }

    private async Task GoAsync(string who, bool isWorker = false, TimeSpan? patience = null, CancellationToken cancellation = default)
    {
        using (await lane.EnterAsync(isWorker, patience ?? Long, cancellation))
            order.Add(who);
    }

    private sealed class Worker(DatabaseReadiness database, Func<Task> work) : DatabaseWorker(database, TimeProvider.System, NullLogger.Instance)
    {
        protected override TimeSpan Poll => TimeSpan.FromHours(1);

        protected override Task WorkAsync(CancellationToken stopping) => work();
    }
}

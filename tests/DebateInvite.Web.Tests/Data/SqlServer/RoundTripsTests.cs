using System.Collections.Concurrent;
using System.Data.Common;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Testing;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Features.Replies;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Data.SqlServer;

/// <summary>How often a reply waits for the server while it holds the event's row: the beginning and the commit are answered too.</summary>
public class RoundTripsTests
{
    [Fact]
    public async Task Reply_ByItself_WaitsForTheServerFourTimes()
    {
        var trips = new Trips();
        await using var site = await SiteHost.StartAsync(await RecordedSqlServer.CreateAsync(), services => services.AddSingleton<IInterceptor>(trips));

        (await ReplyAsync(site, await site.EventAsync(), 1)).ShouldBe(ReplyOutcome.Accepted);

        trips.OfReplies.ShouldBe([4], string.Join('\n', trips.Words));
        (await site.EventAsync()).Arrivals.ShouldBe(1, "The event that is locked is the one that is read.");
    }

    [Fact]
    public async Task Replies_ArriveTogether_EachWaitsForTheServerLessThanTwice()
    {
        var trips = new Trips();
        await using var site = await SiteHost.StartAsync(await RecordedSqlServer.CreateAsync(), services => services.AddSingleton<IInterceptor>(trips));
        var debate = await site.EventAsync();
        var (isHeld, all) = (new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously), new TaskCompletionSource());
        var first = site.CallAsync<EventLock, int>(eventLock => eventLock.ShareAsync(
            debate.Id,
            default,
            async (held, _) =>
            {
                isHeld.SetResult();
                await all.Task;
                held.Keep();
                return 0;
            },
            default));
        await isHeld.Task;

        // Each is in the queue before the call returns.
        var replies = Enumerable.Range(1, 8).Select(number => ReplyAsync(site, debate, number)).ToList();
        all.SetResult();
        await first;

        (await Task.WhenAll(replies)).ShouldAllBe(outcome => outcome == ReplyOutcome.Accepted);
        // Beginning, lock, whose the other addresses are, commit; and for each its rows.
        trips.OfReplies.Max().ShouldBe(4 + 8, string.Join('\n', trips.Words));
    }

    private static async Task<ReplyOutcome> ReplyAsync(SiteHost site, DebateEvent debate, int number) =>
        (await site.CallAsync<SubmitRsvp, RsvpResult>(submit => submit.RunAsync(debate, GuestData.Details(number), [], default))).Outcome;

    /// <summary>Counts what transactions that lock an event's row say to the server.</summary>
    private sealed class Trips : DbCommandInterceptor, IDbTransactionInterceptor
    {
        private readonly ConcurrentDictionary<Guid, ConcurrentQueue<string>> transactions = [];

        public IEnumerable<int> OfReplies => Replies.Select(words => words.Count);

        public IEnumerable<string> Words => Replies.SelectMany(words => words);

        private IEnumerable<ConcurrentQueue<string>> Replies =>
            transactions.Values.Where(words => words.Any(word => word.Contains("\"Arrivals\" + 1", StringComparison.Ordinal)));

        public override ValueTask<DbDataReader> ReaderExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            Say(eventData, command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<int> NonQueryExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            Say(eventData, command.CommandText);
            return ValueTask.FromResult(result);
        }

        public override ValueTask<object?> ScalarExecutedAsync(
            DbCommand command, CommandExecutedEventData eventData, object? result, CancellationToken cancellationToken = default)
        {
            Say(eventData, command.CommandText);
            return ValueTask.FromResult(result);
        }

        public ValueTask<DbTransaction> TransactionStartedAsync(
            DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
        {
            Say(eventData, "BEGIN TRANSACTION");
            return ValueTask.FromResult(result);
        }

        public Task CreatedSavepointAsync(DbTransaction transaction, TransactionEventData eventData, CancellationToken cancellationToken = default)
        {
            Say(eventData, "SAVE TRANSACTION");
            return Task.CompletedTask;
        }

        public Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            Say(eventData, "COMMIT");
            return Task.CompletedTask;
        }

        private void Say(DbContextEventData data, string words)
        {
            var transaction = data is TransactionEventData of ? of.TransactionId : data.Context?.Database.CurrentTransaction?.TransactionId;
            if (transaction is { } id)
                transactions.GetOrAdd(id, _ => []).Enqueue(words);
        }
    }
}

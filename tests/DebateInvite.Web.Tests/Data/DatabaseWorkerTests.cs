using System.Data.Common;
using DebateInvite.Testing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Tests.Email.Outbox;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace DebateInvite.Web.Tests.Data;

/// <summary>What every worker does between its start and its end.</summary>
public sealed class DatabaseWorkerTests : IDisposable
{
    private readonly DatabaseReadiness database = new();
    private readonly FakeTimeProvider clock = new();
    private readonly LogLines log = new();
    private readonly Signal signal = new();
    private int rounds;

    [Fact]
    public async Task Start_DatabaseNotReady_WaitsForIt()
    {
        using var worker = NewWorker(_ => Task.CompletedTask);
        await worker.StartAsync(CancellationToken.None);
        rounds.ShouldBe(0);

        database.Open();

        await RoundsAreAsync(1);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Signal_Raised_LooksAtOnce()
    {
        using var worker = await StartedAsync(_ => Task.CompletedTask);
        await RoundsAreAsync(1);

        signal.Raise();

        await RoundsAreAsync(2);
        await worker.StopAsync(CancellationToken.None);
    }

    [Fact]
    public async Task Fault_WhateverItIs_IsLoggedAndFollowedByAPause()
    {
        using var worker = await StartedAsync(_ => throw new InvalidOperationException("broken"));
        await Eventually.IsAsync(() => Task.FromResult(log.Whole.Contains("broken", StringComparison.Ordinal)), "the fault is logged");
        signal.Raise();
        await Task.Delay(50);
        rounds.ShouldBe(1);

        await Eventually.IsAsync(
            () =>
            {
                clock.Advance(TimeSpan.FromSeconds(15));
                return Task.FromResult(rounds > 1);
            },
            "it tries again");
        await worker.StopAsync(CancellationToken.None);
        worker.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
    }

    // As SqlClient ends a statement that is cancelled (dotnet/SqlClient issue 26).
    [Fact]
    public async Task Stop_DriverCallsTheCancellationAFault_IsAnEndLikeAnyOther()
    {
        using var worker = await StartedAsync(async stopping =>
        {
            await Task.Delay(Timeout.Infinite, stopping).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
            throw new CancelledStatement();
        });
        await RoundsAreAsync(1);

        await worker.StopAsync(CancellationToken.None);

        await worker.ExecuteTask!.ShouldNotThrowAsync();
        worker.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
        log.All.ShouldBeEmpty();
    }

    [Fact]
    public async Task Stop_DatabaseNeverCame_Ends()
    {
        using var worker = NewWorker(_ => Task.CompletedTask);
        await worker.StartAsync(CancellationToken.None);

        await worker.StopAsync(CancellationToken.None);

        // Stopped so soon, it may not even have begun.
        (worker.ExecuteTask!.IsCompleted, worker.ExecuteTask.IsFaulted).ShouldBe((true, false));
        rounds.ShouldBe(0);
    }

    public void Dispose()
    {
        signal.Dispose();
        log.Dispose();
    }

    private async Task<Worker> StartedAsync(Func<CancellationToken, Task> work)
    {
        database.Open();
        var worker = NewWorker(work);
        await worker.StartAsync(CancellationToken.None);
        return worker;
    }

    private Worker NewWorker(Func<CancellationToken, Task> work) => new(database, clock, log, signal, stopping =>
    {
        Interlocked.Increment(ref rounds);
        return work(stopping);
    });

    private Task RoundsAreAsync(int number) => Eventually.IsAsync(() => Task.FromResult(Volatile.Read(ref rounds) == number), $"it has worked {number} times");

    private sealed class Worker(
        DatabaseReadiness database, TimeProvider clock, ILogger log, WorkSignal signal, Func<CancellationToken, Task> work)
        : DatabaseWorker(database, clock, log, signal)
    {
        protected override TimeSpan Poll => TimeSpan.FromMinutes(1);

        protected override Task WorkAsync(CancellationToken stopping) => work(stopping);
    }

    private sealed class Signal : WorkSignal;

    private sealed class CancelledStatement() : DbException("Operation cancelled by user.");
}

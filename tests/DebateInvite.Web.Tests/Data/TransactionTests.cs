using System.Data;
using System.Data.Common;
using DebateInvite.Testing.Databases;
using DebateInvite.Testing.TSql;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Tests.Data;

/// <summary>What a use case's transaction does when the connection breaks under it.</summary>
public class TransactionTests
{
    private static readonly Guid LostOne = Guid.NewGuid();

    [Fact]
    public async Task Work_ConnectionBreaks_ItsOwnFaultIsTold_AndTheContextLives()
    {
        await using var database = await SqliteDatabase.CreateAsync();
        await using var db = Sqlite(database, new BrokenTransaction { OnEnd = true });

        var told = await Should.ThrowAsync<SqlException>(() => db.InTransactionAsync<int>(_ => throw SqlServerFailure.Lost(LostOne), default));

        DatabaseFault.IsOutage(told).ShouldBeTrue();
        (await db.InTransactionAsync(token => db.Events.CountAsync(token), default)).ShouldBe(0);
        db.Database.GetDbConnection().State.ShouldBe(ConnectionState.Closed);
    }

    [Fact]
    public async Task Work_CommittedBeforeTheConnectionBreaks_IsDone()
    {
        await using var database = await SqliteDatabase.CreateAsync();
        await using var db = Sqlite(database, new BrokenTransaction { OnEnd = true });

        (await db.InTransactionAsync(_ => Task.FromResult("done"), default)).ShouldBe("done");
    }

    [Fact]
    public async Task SqlServer_ConnectionIsLost_WorkIsDoneAgain()
    {
        await using var database = await RecordedSqlServer.CreateAsync();
        await using var db = SqlServer(database, new BrokenTransaction { OnEnd = true });
        var tries = 0;

        var result = await db.InTransactionAsync(
            async token => ++tries == 1 ? throw SqlServerFailure.Lost(LostOne) : await db.Events.CountAsync(token), default);

        (result, tries).ShouldBe((0, 2));
    }

    // Whoever waits for a server that is not there waits for its time-out once, not four times.
    [Fact]
    public async Task SqlServer_ConnectionNeverCameAbout_IsToldAtOnce()
    {
        await using var database = await RecordedSqlServer.CreateAsync();
        await using var db = SqlServer(database);
        var tries = 0;

        await Should.ThrowAsync<SqlException>(() => db.InTransactionAsync<int>(
            _ =>
            {
                tries++;
                throw SqlServerFailure.Lost(Guid.Empty);
            },
            default));

        tries.ShouldBe(1);
    }

    [Fact]
    public async Task SqlServer_CommitFails_NobodyKnows_SoItIsToldAsAnOutageAndNotDoneAgain()
    {
        await using var database = await RecordedSqlServer.CreateAsync();
        await using var db = SqlServer(database, new BrokenTransaction { OnCommit = true });
        var tries = 0;

        var told = await Should.ThrowAsync<CommitUnknownException>(() => db.InTransactionAsync(_ => Task.FromResult(++tries), default));

        tries.ShouldBe(1);
        DatabaseFault.IsOutage(told).ShouldBeTrue();
    }

    private static SqliteDebateContext Sqlite(SqliteDatabase database, BrokenTransaction broken) =>
        new(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite(database.ConnectionString).AddInterceptors(broken).Options);

    private static SqlServerDebateContext SqlServer(RecordedSqlServer database, params IInterceptor[] broken) => new(
        new DbContextOptionsBuilder<SqlServerDebateContext>()
            .UseSqlServer(database.ConnectionString, sql => sql.ExecutionStrategy(dependencies => new PassingFaults(dependencies)))
            .AddInterceptors([database.Recorder, .. broken]).Options);

    /// <summary>The first transaction, as the driver leaves it when its connection breaks. The work must not need it.</summary>
    private sealed class BrokenTransaction : DbTransactionInterceptor
    {
        private bool hasBroken;

        public bool OnCommit { get; init; }

        public bool OnEnd { get; init; }

        public override ValueTask<DbTransaction> TransactionStartedAsync(
            DbConnection connection, TransactionEndEventData eventData, DbTransaction result, CancellationToken cancellationToken = default)
        {
            var isFirst = !hasBroken;
            hasBroken = true;
            return ValueTask.FromResult(isFirst ? new Broken(this, result) : result);
        }

        private sealed class Broken(BrokenTransaction how, DbTransaction real) : DbTransaction
        {
            public override IsolationLevel IsolationLevel => real.IsolationLevel;

            protected override DbConnection? DbConnection => real.Connection;

            public override void Commit()
            {
                if (how.OnCommit)
                    throw SqlServerFailure.Lost(LostOne);
                real.Commit();
            }

            public override void Rollback() => real.Rollback();

            protected override void Dispose(bool disposing)
            {
                if (disposing)
                    real.Dispose();
                base.Dispose(disposing);
                if (disposing && how.OnEnd)
                    throw new InvalidOperationException("Invalid operation. The connection is closed.");
            }
        }
    }
}

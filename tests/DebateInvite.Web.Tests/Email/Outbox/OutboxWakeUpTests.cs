using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Messages.Accounts;
using DebateInvite.Web.Email.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>When the worker is woken: once others can see the mail, and not before.</summary>
public sealed class OutboxWakeUpTests
{
    [Fact]
    public async Task Commit_MailQueued_WakesTheWorkerThenAndNotBefore()
    {
        await using var host = await OutboxHost.CreateAsync();

        await host.InDatabaseAsync(db => db.InTransactionAsync(
            async cancellation =>
            {
                Queue(db, host);
                await db.SaveChangesAsync(cancellation);
                (await IsRaisedAsync(host)).ShouldBeFalse();
                return 0;
            },
            CancellationToken.None));

        (await IsRaisedAsync(host)).ShouldBeTrue();
    }

    [Fact]
    public async Task Rollback_MailQueued_WakesNobody()
    {
        await using var host = await OutboxHost.CreateAsync();

        await Should.ThrowAsync<InvalidOperationException>(host.InDatabaseAsync(db => db.InTransactionAsync<int>(
            async cancellation =>
            {
                Queue(db, host);
                await db.SaveChangesAsync(cancellation);
                throw new InvalidOperationException("The use case failed after it had saved.");
            },
            CancellationToken.None)));

        (await IsRaisedAsync(host)).ShouldBeFalse();
        (await host.AllMailsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Save_WithoutTransaction_WakesTheWorker(int mails)
    {
        await using var host = await OutboxHost.CreateAsync();

        await host.InDatabaseAsync(db =>
        {
            for (var i = 0; i < mails; i++)
                Queue(db, host);
            return db.SaveChangesAsync();
        });

        (await IsRaisedAsync(host)).ShouldBeTrue();
    }

    [Fact]
    public async Task Save_NoMailQueued_WakesNobody()
    {
        await using var host = await OutboxHost.CreateAsync();

        await host.InDatabaseAsync(async db =>
        {
            (await db.Events.SingleAsync()).Capacity = 7;
            return await db.SaveChangesAsync();
        });
        await host.InDatabaseAsync(db => db.InTransactionAsync(
            async cancellation =>
            {
                (await db.Events.SingleAsync(cancellation)).Capacity = 8;
                return await db.SaveChangesAsync(cancellation);
            },
            CancellationToken.None));

        (await IsRaisedAsync(host)).ShouldBeFalse();
    }

    private static void Queue(DebateContext db, OutboxHost host) =>
        new OutboxQueue(db, host.Clock).ToOrganiser("one@example.org", new AccountLink("/organiser/reset", IsNew: true));

    private static Task<bool> IsRaisedAsync(OutboxHost host) =>
        host.Services.GetRequiredService<OutboxSignal>().WaitAsync(TimeSpan.Zero, CancellationToken.None);
}

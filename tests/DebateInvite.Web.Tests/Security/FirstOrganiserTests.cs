using System.Data.Common;
using DebateInvite.Web.Data;
using DebateInvite.Web.Security;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Tests.Security;

public class FirstOrganiserTests
{
    // As SqlClient ends a statement that is cancelled (dotnet/SqlClient issue 26).
    [Fact]
    public async Task Stop_DriverCallsTheCancellationAFault_IsAnEndLikeAnyOther()
    {
        var database = new DatabaseReadiness();
        database.Open();
        var asked = new AskedWhileStopping();
        using var first = new FirstOrganiser(
            asked, database, lifetime: null!, Options.Create(new OrganiserOptions()), site: null!, TimeProvider.System, NullLogger<FirstOrganiser>.Instance);
        await first.StartAsync(default);
        await asked.HasBegun.Task;

        var stop = first.StopAsync(default);
        asked.MayEnd.SetResult();

        await stop;
        first.ExecuteTask!.IsCompletedSuccessfully.ShouldBeTrue();
    }

    private sealed class AskedWhileStopping : IServiceScopeFactory
    {
        public TaskCompletionSource HasBegun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource MayEnd { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public IServiceScope CreateScope()
        {
            HasBegun.SetResult();
            MayEnd.Task.Wait();
            throw new CancelledStatement();
        }
    }

    private sealed class CancelledStatement() : DbException("Operation cancelled by user.");
}

using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace DebateInvite.Web.Data.SqlServer;

/// <summary>
/// Tries again what a passing fault of the server has ended, a connection that was lost included: where the site runs on
/// Linux, that has the error number 0, which the provider's own list lacks. Not tried again is a connection that never came
/// about, since a guest would wait for each time-out, nor a commit (<see cref="CommitUnknownException"/>).
/// </summary>
/// <remarks>https://learn.microsoft.com/ef/core/miscellaneous/connection-resiliency</remarks>
public sealed class PassingFaults(ExecutionStrategyDependencies dependencies)
    : SqlServerRetryingExecutionStrategy(dependencies, MostTries, LongestPause, errorNumbersToAdd: null)
{
    // Short: a guest waits for the end of it.
    private const int MostTries = 3;
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(3);

    protected override bool ShouldRetryOn(Exception exception) =>
        base.ShouldRetryOn(exception)
        || (exception is SqlException { Class: >= SqlServerDebateContext.ConnectionLost } failure && failure.ClientConnectionId != Guid.Empty);
}

using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Tests.Email.Outbox;

/// <summary>Lets statements wait, as behind somebody else's long transaction.</summary>
internal sealed class HeldDatabase(string words) : DbCommandInterceptor
{
    private readonly TaskCompletionSource released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>From now on nothing waits.</summary>
    public void Release() => released.TrySetResult();

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.Contains(words, StringComparison.Ordinal))
            await released.Task.WaitAsync(cancellationToken);
        return result;
    }
}

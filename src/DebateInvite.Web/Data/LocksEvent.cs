using System.Data.Common;
using DebateInvite.Domain.Events;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Data;

/// <summary>
/// Puts before a query for an event the statement that locks the event's row and numbers the arrival, so that both are one command, and
/// on SQL Server one round trip (<see cref="DebateContext.LockEventAsync"/>). It is the same in both dialects.
/// </summary>
/// <remarks>https://learn.microsoft.com/ef/core/logging-events-diagnostics/interceptors#example-command-interception-to-add-query-hints</remarks>
internal sealed class LocksEvent : DbCommandInterceptor
{
    private const string Tag = "Under the lock of the event's row";

    // As EF names it: after the variable.
    private const string Key = "@lockedEvent";

    /// <summary>Marks a query for an event that is to begin so.</summary>
    public static IQueryable<DebateEvent> Marked(IQueryable<DebateEvent> events, Guid id)
    {
        // Of all parameters, by its name: which comes first is the provider's affair.
        var lockedEvent = id;
        return events.TagWith(Tag).Where(e => e.Id == lockedEvent);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith($"-- {Tag}", StringComparison.Ordinal))
#pragma warning disable CA2100 // Nothing of it comes from outside but the key, which is a parameter.
            command.CommandText = $"""UPDATE "Events" SET "Arrivals" = "Arrivals" + 1 WHERE "Id" = {command.Parameters[Key].ParameterName};{Environment.NewLine}{command.CommandText}""";
#pragma warning restore CA2100
        return ValueTask.FromResult(result);
    }
}

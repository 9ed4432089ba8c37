using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using DebateInvite.Testing.TSql;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Tests.Data.Walk;

/// <summary>Listens for statements that change guests, and tells those that run without the event's lock in the same transaction.</summary>
internal sealed partial class GuestWrites : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbTransaction, object> locked = [];
    private readonly ConcurrentDictionary<string, bool> origins = new(StringComparer.Ordinal);

    /// <summary>Which pages and workers changed guests.</summary>
    public IReadOnlyCollection<string> Origins => [.. origins.Keys];

    public ConcurrentQueue<string> WithoutLock { get; } = [];

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        Look(command);
        return ValueTask.FromResult(result);
    }

    private void Look(DbCommand command)
    {
        var isLocked = command.Transaction is { } transaction && locked.TryGetValue(transaction, out _);
        if (Lock().IsMatch(command.CommandText) && command.Transaction is { } here && !isLocked)
            locked.Add(here, command);
        if (Origin.Current is Origin.Test || !Write().IsMatch(command.CommandText))
            return;

        origins[Origin.Current] = true;
        if (!isLocked)
            WithoutLock.Enqueue($"{Origin.Current}: {command.CommandText}");
    }

    [GeneratedRegex("""^UPDATE "Events" SET "Arrivals" = "Arrivals" \+ 1""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Lock();

    [GeneratedRegex("""(?:INSERT INTO|UPDATE|DELETE FROM) "(?:Guests|Companions|GuestChanges|ChangeRequests|UnconfirmedReplies|NoticesSeen)"(?! AS "e")""", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Write();
}

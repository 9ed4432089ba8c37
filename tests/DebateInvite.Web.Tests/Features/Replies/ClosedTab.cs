using System.Data.Common;
using DebateInvite.Testing;
using Microsoft.AspNetCore.Connections.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Tests.Features.Replies;

/// <summary>A browser that goes away while the server works on what it has posted.</summary>
internal sealed class ClosedTab : DbCommandInterceptor, IDbTransactionInterceptor
{
    private readonly CancellationTokenSource tab = new();
    private IHttpContextAccessor? http;
    private string? moment;

    /// <summary>What the database does at that moment: a word of the statement, or <c>commit</c>.</summary>
    public void CloseAt(string word, SiteHost site) =>
        (moment, http) = (word, (IHttpContextAccessor)site.Services.GetService(typeof(IHttpContextAccessor))!);

    /// <summary>Posts, and is gone before there is an answer.</summary>
    public async Task PostAsync(SiteClient client, string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        await Should.ThrowAsync<OperationCanceledException>(() => client.Http.PostAsync(new Uri(path, UriKind.Relative), content, tab.Token));
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (moment is not null && command.CommandText.Contains(moment, StringComparison.Ordinal))
            await CloseAsync();
        return result;
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (moment is not null && command.CommandText.Contains(moment, StringComparison.Ordinal))
            await CloseAsync();
        return result;
    }

    public async Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (moment is "commit")
            await CloseAsync();
    }

    private async Task CloseAsync()
    {
        moment = null;
        await tab.CancelAsync();
        // The server must have noticed, or the test would be about nothing.
        var closed = http!.HttpContext!.Features.Get<IConnectionLifetimeFeature>()!.ConnectionClosed;
        await Eventually.IsAsync(() => Task.FromResult(closed.IsCancellationRequested), "the server sees that the browser is gone");
    }
}

using DebateInvite.Testing.TSql;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Testing.Databases;

/// <summary>A database that one site under test has to itself. It is there as long as this is, over restarts of the site.</summary>
public abstract class SiteDatabase : IAsyncDisposable
{
    /// <summary>As in the setting <c>Database:Provider</c>.</summary>
    public abstract string Provider { get; }

    public abstract string ConnectionString { get; }

    /// <summary>A new one: on SQL Server where one is to be had (<see cref="TestServer"/>), else a SQLite file.</summary>
    public static async Task<SiteDatabase> NewAsync() =>
        TestServer.IsRecorded ? await RecordedSqlServer.CreateAsync()
        : await TestServer.FindAsync() is { } server ? await SqlServerDatabase.CreateAsync(server)
        : await SqliteDatabase.CreateAsync();

    /// <summary>What the site needs besides, to use it.</summary>
    public virtual void Configure(IServiceCollection services)
    {
    }

    public abstract ValueTask DisposeAsync();
}

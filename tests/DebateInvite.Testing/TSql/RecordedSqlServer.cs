using DebateInvite.Testing.Databases;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace DebateInvite.Testing.TSql;

/// <summary>
/// No SQL Server, but for the site it is one: the SQL Server provider writes T-SQL, which is recorded and answered by a SQLite
/// file. What it cannot tell is what only a server knows: locks, types of columns, how long a statement takes.
/// </summary>
public sealed class RecordedSqlServer : SiteDatabase
{
    private RecordedSqlServer(SqliteDatabase twin)
    {
        Twin = twin;
        Recorder = new TSqlRecorder(twin.ConnectionString + ";Default Timeout=15");
    }

    /// <summary>Where everything really is.</summary>
    public SqliteDatabase Twin { get; }

    public TSqlRecorder Recorder { get; }

    public override string Provider => "SqlServer";

    /// <summary>Nothing connects to it.</summary>
    public override string ConnectionString => "Server=recorded;Database=DebateInvite;Encrypt=true";

    public static async Task<RecordedSqlServer> CreateAsync()
    {
        var twin = await SqliteDatabase.CreateAsync();
        await NameMigrationsAsync(twin);
        return new RecordedSqlServer(twin);
    }

    public override void Configure(IServiceCollection services) => services.AddSingleton<IInterceptor>(Recorder);

    /// <summary>A context of the SQL Server provider on this database, without a site.</summary>
    public SqlServerDebateContext NewContext() => new(
        new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer(ConnectionString).AddInterceptors(Recorder).Options);

    public override ValueTask DisposeAsync() => Twin.DisposeAsync();

    // The file was made by SQLite's migrations; the provider asks for its own.
    private static async Task NameMigrationsAsync(SqliteDatabase twin)
    {
        using var sqlServer = new SqlServerDebateContext(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=none").Options);
        await using var db = new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite(twin.ConnectionString).Options);
        await db.Database.ExecuteSqlRawAsync($"DELETE FROM {HistoryRepository.DefaultTableName}");
        foreach (var migration in sqlServer.Database.GetMigrations())
            await db.Database.ExecuteSqlAsync($"INSERT INTO __EFMigrationsHistory (MigrationId, ProductVersion) VALUES ({migration}, '10.0')");
    }
}

using System.Globalization;
using DebateInvite.Domain.Events;
using DebateInvite.Testing;
using DebateInvite.Testing.Smtp;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Fault.Tests;

/// <summary>What several processes of the site share: a database file, a mail server, settings. The clock is the real one.</summary>
internal sealed class Installation : IAsyncDisposable
{
    public const string PublicUrl = "http://debata.example.org";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debateinvite-fault-");
    private readonly List<SiteProcess> processes = [];
    private readonly Dictionary<string, string> settings;

    public Installation(params (string Key, string Value)[] settings)
    {
        DatabaseFile = Path.Combine(DatabaseFolder, "debateinvite.db");
        Directory.CreateDirectory(DatabaseFolder);
        var startsAt = DateTime.UtcNow.Date.AddDays(60).AddHours(11);
        this.settings = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
        {
            ["ConnectionStrings:DebateInvite"] = $"Data Source={DatabaseFile}",
            ["FirstEvent:StartsAt"] = startsAt.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture),
            ["FirstEvent:RepliesCloseOn"] = startsAt.AddDays(-6).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Limits:RepliesPerMinutePerAddress"] = "1000000",
            ["Limits:RepliesPerMinutePerEvent"] = "1000000",
            ["Limits:RepliesPerHourPerRecipient"] = "1000000",
            ["Limits:RepliesPerHourPerDomain"] = "1000000",
            // A storm is to reach the database.
            ["Limits:RepliesInFlight"] = "1000",
            ["Organiser:Email"] = SiteHost.OrganiserEmail,
            ["Organiser:Password"] = SiteHost.OrganiserPassword,
            ["Site:PublicUrl"] = PublicUrl,
            ["Smtp:Host"] = Smtp.Host,
            ["Smtp:Port"] = Smtp.Port.ToString(CultureInfo.InvariantCulture),
            ["Smtp:Security"] = "None",
            ["Smtp:From"] = "Debata <debata@example.org>",
        };
        foreach (var (key, value) in settings)
            this[key] = value;
    }

    /// <summary>A setting of the processes started from now on; it may name the database's file as <c>{database}</c>.</summary>
    public string this[string key]
    {
        set => settings[key] = value.Replace("{database}", DatabaseFile, StringComparison.Ordinal);
    }

    public LoopbackSmtpServer Smtp { get; } = new();

    /// <summary>Holds the database and nothing else.</summary>
    public string DatabaseFolder => Path.Combine(folder.FullName, "data");

    public string DatabaseFile { get; }

    /// <summary>Starts another process; it listens, and is ready unless the database is not there.</summary>
    public async Task<SiteProcess> StartAsync(bool untilReady = true)
    {
        var process = await SiteProcess.StartAsync(settings);
        lock (processes)
            processes.Add(process);
        if (untilReady)
            await process.WaitUntilReadyAsync();
        return process;
    }

    /// <summary>Locks the whole database, as a backup or another program may, until the result is disposed of.</summary>
    public async Task<IAsyncDisposable> LockAsync()
    {
        var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, "BEGIN EXCLUSIVE");
        return connection;
    }

    /// <summary>
    /// Leaves write-ahead mode, in which readers never wait: an exclusive lock then keeps them out too, so that the database
    /// is away altogether. No process may be running.
    /// </summary>
    public Task LeaveWriteAheadModeAsync() => ExecuteAsync("PRAGMA journal_mode = DELETE");

    public async Task ExecuteAsync(string statements)
    {
        await using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=False");
        await connection.OpenAsync();
        await ExecuteAsync(connection, statements);
    }

    /// <summary>Reads or changes the database beside the site.</summary>
    public async Task<T> QueryAsync<T>(Func<DebateContext, Task<T>> query)
    {
        await using var db = new SqliteDebateContext(
            new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite($"Data Source={DatabaseFile};Default Timeout=60;Pooling=False").Options);
        return await query(db);
    }

    public Task<DebateEvent> EventAsync() => QueryAsync(db => db.Events.AsNoTracking().SingleAsync(e => e.Slug == SiteHost.Slug));

    public async ValueTask DisposeAsync()
    {
        foreach (var process in processes)
        {
            foreach (var fault in process.Faults)
                TestContext.Current.TestOutputHelper?.WriteLine(fault);
            await process.DisposeAsync();
        }

        await Smtp.DisposeAsync();
        folder.Delete(recursive: true);
    }

    private static async Task ExecuteAsync(SqliteConnection connection, string statement)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
    }
}

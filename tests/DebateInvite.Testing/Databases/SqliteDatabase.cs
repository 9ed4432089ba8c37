using DebateInvite.Web.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Testing.Databases;

/// <summary>A file, copied from a migrated one without rows that is made once a process: migrating takes longer than a test.</summary>
public sealed class SqliteDatabase : SiteDatabase
{
    private static readonly Lazy<Task<byte[]>> Empty = new(MakeEmptyAsync);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("debateinvite-db-");

    private SqliteDatabase()
    {
    }

    public string File => Path.Combine(_folder.FullName, "debateinvite.db");

    public override string Provider => "Sqlite";

    public override string ConnectionString => $"Data Source={File}";

    public static async Task<SqliteDatabase> CreateAsync()
    {
        var database = new SqliteDatabase();
        await System.IO.File.WriteAllBytesAsync(database.File, await Empty.Value);
        return database;
    }

    public override ValueTask DisposeAsync()
    {
        Release(ConnectionString);
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Closes pooled connections, so that the file is complete and can be deleted.</summary>
    private static void Release(string connectionString)
    {
        using var connection = new SqliteConnection(connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<byte[]> MakeEmptyAsync()
    {
        var folder = Directory.CreateTempSubdirectory("debateinvite-empty-");
        var file = Path.Combine(folder.FullName, "empty.db");
        await using (var db = new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite($"Data Source={file}").Options))
            await db.Database.MigrateAsync();
        Release($"Data Source={file}");

        var content = await System.IO.File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return content;
    }
}

using DebateInvite.Web.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Testing;

/// <summary>A migrated database without rows, made once a process and copied for each site: migrating takes longer than a test.</summary>
public static class EmptyDatabase
{
    private static readonly Lazy<Task<byte[]>> Content = new(MakeAsync);

    public static async Task CopyToAsync(string file) => await File.WriteAllBytesAsync(file, await Content.Value);

    /// <summary>Closes pooled connections, so that the file is complete and can be deleted.</summary>
    public static void ReleaseFile(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file}");
        SqliteConnection.ClearPool(connection);
    }

    private static async Task<byte[]> MakeAsync()
    {
        var folder = Directory.CreateTempSubdirectory("debateinvite-empty-");
        var file = Path.Combine(folder.FullName, "empty.db");
        await using (var db = new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite($"Data Source={file}").Options))
            await db.Database.MigrateAsync();
        ReleaseFile(file);

        var content = await File.ReadAllBytesAsync(file);
        folder.Delete(recursive: true);
        return content;
    }
}

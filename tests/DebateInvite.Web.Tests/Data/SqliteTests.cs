using DebateInvite.Testing;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Tests.Data;

/// <summary>What the embedded database promises: commits that survive a power cut, rules that are checked, patience with others.</summary>
public class SqliteTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debateinvite-sqlite-");
    private SiteHost site = null!;

    public async ValueTask InitializeAsync() => site = await SiteHost.StartAsync(
        ("Database:Provider", "Sqlite"), ("ConnectionStrings:DebateInvite", $"Data Source={Path.Combine(folder.FullName, "own.db")}"));

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Connection_IsDurableStrictAndPatient()
    {
        (await PragmaAsync("journal_mode")).ShouldBe("wal");
        (await PragmaAsync("foreign_keys")).ShouldBe("1");
        (await PragmaAsync("synchronous")).ShouldBe("2", "FULL");
        int.Parse(await PragmaAsync("busy_timeout"), System.Globalization.CultureInfo.InvariantCulture).ShouldBeGreaterThanOrEqualTo(5_000);
    }

    private Task<string> PragmaAsync(string name) => site.QueryAsync(async db =>
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
#pragma warning disable CA2100 // Only this class names pragmas.
        command.CommandText = $"PRAGMA {name}";
#pragma warning restore CA2100
        return $"{await command.ExecuteScalarAsync()}";
    });
}

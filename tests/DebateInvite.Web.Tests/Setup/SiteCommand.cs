using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Web.Tests.Setup;

/// <summary>The built program as an operator calls it, on a SQLite file in a folder of its own.</summary>
internal sealed class SiteCommand : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("debateinvite-command-");

    public string Folder => folder.FullName;

    public string DatabaseFile => Path.Combine(Folder, "debateinvite.db");

    /// <exception cref="InvalidOperationException">It did not end well.</exception>
    public async Task<string> RunAsync(params string[] arguments)
    {
        var (exitCode, output, errors) = await EndAsync([], arguments);
        return exitCode == 0 ? output : throw new InvalidOperationException($"It ended with {exitCode}: {output}{errors}");
    }

    /// <summary>Runs it until it ends, however it does.</summary>
    /// <param name="settings">Besides, or instead of, the database's.</param>
    public async Task<(int ExitCode, string Output, string Errors)> EndAsync((string Key, string Value)[] settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "DebateInvite.Web.dll"), .. arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["ConnectionStrings__DebateInvite"] = $"Data Source={DatabaseFile}", ["Database__Provider"] = "Sqlite" },
        };
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(2));
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>What the file says, read without the site's own code.</summary>
    public T Read<T>(string query)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only tests write these queries.
        command.CommandText = query;
#pragma warning restore CA2100
        return (T)command.ExecuteScalar()!;
    }

    /// <summary>Changes the file beside the site's own code.</summary>
    public void Write(string statement)
    {
        using var connection = new SqliteConnection($"Data Source={DatabaseFile};Pooling=false");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Only tests write these statements.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    public void Dispose() => folder.Delete(recursive: true);
}

using System.Net.Sockets;
using Testcontainers.MsSql;

namespace DebateInvite.Testing.Databases;

/// <summary>
/// The SQL Server that tests run on: the one that <see cref="Variable"/> names, or else, where Docker runs, one in a container
/// that lives as long as the process. With neither, tests run on SQLite.
/// </summary>
public static class TestServer
{
    /// <summary>
    /// Connection string of a login that may create databases; <c>off</c> for SQLite even where Docker runs; <c>recorded</c>
    /// for the SQL Server provider without a server (<see cref="TSql.RecordedSqlServer"/>).
    /// </summary>
    public const string Variable = "DEBATEINVITE_TEST_SQLSERVER";

    public const string None =
        $"No test has met a SQL Server: {Variable} names none, and Docker does not run here. The suite ran without, and its statements were checked against the schema.";

    private const string Image = "mcr.microsoft.com/mssql/server:2022-latest";

    private static readonly Lazy<Task<string?>> Found = new(LookAsync);

    public static bool IsRecorded => IsSetTo("recorded");

    /// <returns>Its connection string; null when there is none.</returns>
    public static Task<string?> FindAsync() => Found.Value;

    private static async Task<string?> LookAsync()
    {
        if (IsRecorded || IsSetTo("off"))
            return null;
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } configured)
            return configured;
        if (!IsDockerRunning())
            return null;

        var container = new MsSqlBuilder(Image).Build();
        await container.StartAsync();
        return container.GetConnectionString();
    }

    private static bool IsSetTo(string value) => string.Equals(Environment.GetEnvironmentVariable(Variable), value, StringComparison.OrdinalIgnoreCase);

    // A client without an engine is common, and Testcontainers takes long to find out.
    private static bool IsDockerRunning()
    {
        if (Environment.GetEnvironmentVariable("DOCKER_HOST") is { Length: > 0 })
            return true;
        if (OperatingSystem.IsWindows())
            return File.Exists(@"\\.\pipe\docker_engine");

        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return CanConnect("/var/run/docker.sock") || CanConnect(Path.Combine(home, ".docker/run/docker.sock"));
    }

    private static bool CanConnect(string path)
    {
        if (!File.Exists(path))
            return false;

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        try
        {
            socket.Connect(new UnixDomainSocketEndPoint(path));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}

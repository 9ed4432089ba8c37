using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace DebateInvite.Bench.Servers;

/// <summary>A server as a process of its own, at a port that was free. It is killed when it is disposed of.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly HttpClient Probe = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = TimeSpan.FromSeconds(10) };

    private readonly Process process;
    private readonly string log;

    /// <param name="log">The file that gets what it writes to the console: a pipe would make reading it our work.</param>
    /// <param name="settings">By their keys, with colons.</param>
    public ServerProcess(ServerProgram program, string log, IEnumerable<KeyValuePair<string, string>> settings, params string[] arguments)
    {
        this.log = log;
        Port = FreePort();
        // The shell becomes the server, so that the process is the server's.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec dotnet \"$@\" > \"$0\" 2>&1", log, program.Dll, .. arguments])
        {
            WorkingDirectory = program.Folder,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = Address.ToString();
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        process = Process.Start(start)!;
    }

    public int Port { get; }

    public Uri Address => new($"http://127.0.0.1:{Port}/");

    /// <summary>Memory that it has in RAM, in megabytes (10⁶ bytes).</summary>
    public double Memory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>What it has kept processors busy for.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>Waits until it shows a page.</summary>
    /// <returns>How long that took since it was started.</returns>
    public async Task<TimeSpan> ShowsAsync(string path)
    {
        while (!await AnswersAsync(path))
        {
            var age = DateTime.Now - process.StartTime;
            if (process.HasExited || age > Patience)
                throw new InvalidOperationException($"It does not show {path}:\n{string.Join('\n', File.ReadLines(log).TakeLast(20))}");
            await Task.Delay(5);
        }

        return DateTime.Now - process.StartTime;
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<bool> AnswersAsync(string path)
    {
        try
        {
            using var answer = await Probe.GetAsync(new Uri(Address, path));
            return answer.StatusCode is HttpStatusCode.OK;
        }
        catch (Exception notYet) when (notYet is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}

using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using DebateInvite.Testing;

namespace DebateInvite.Fault.Tests;

/// <summary>The built site as a process of its own, at a port that the system chooses. It is killed when it is disposed of.</summary>
internal sealed partial class SiteProcess : IAsyncDisposable
{
    private const int SigTerm = 15;
    private static readonly TimeSpan StartPatience = TimeSpan.FromSeconds(60);
    private static readonly HttpClient Probe = new() { Timeout = TimeSpan.FromSeconds(10) };

    private readonly Process process;
    private readonly ConcurrentQueue<string> log = new();
    private readonly TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private bool wasKilled;
    private DateTime readySince;

    private SiteProcess(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", [Metadata("SiteOutput")])
        {
            WorkingDirectory = Metadata("SiteFolder"),
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (key, value) in settings)
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;

        process = Process.Start(start)!;
        process.OutputDataReceived += (_, line) => Read(line.Data);
        process.ErrorDataReceived += (_, line) => Read(line.Data);
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    /// <summary>Where it listens, with a slash at the end.</summary>
    public Uri Address => listening.Task.Result;

    public bool HasExited => process.HasExited;

    /// <summary>
    /// What was logged as an error or with an exception since it is ready: one line of compact JSON each. Until then it may have
    /// come second to create the event. A killed process may have been in the middle of its last line.
    /// </summary>
    public IEnumerable<string> Faults => (wasKilled ? log.SkipLast(1) : log).Where(IsFault);

    public string Log => string.Join('\n', log);

    /// <returns>As soon as it listens, which it does without a database too.</returns>
    public static async Task<SiteProcess> StartAsync(IEnumerable<KeyValuePair<string, string>> settings)
    {
        var site = new SiteProcess(settings);
        var ended = site.process.WaitForExitAsync();
        if (await Task.WhenAny(site.listening.Task, ended, Task.Delay(StartPatience)) == site.listening.Task)
            return site;

        await site.DisposeAsync();
        throw new InvalidOperationException($"The site did not start:\n{site.Log}");
    }

    public async Task<HttpStatusCode> HealthAsync(string kind)
    {
        using var answer = await Probe.GetAsync(new Uri(Address, "health/" + kind));
        return answer.StatusCode;
    }

    public async Task WaitUntilReadyAsync()
    {
        var watch = Stopwatch.StartNew();
        while (await HealthAsync("ready") is not HttpStatusCode.OK)
        {
            if (watch.Elapsed > StartPatience)
                throw new TimeoutException($"The site did not become ready:\n{Log}");
            await Task.Delay(50);
        }

        readySince = DateTime.UtcNow;
    }

    /// <summary>A guest's browser; another one's cookies move on to this process with <paramref name="cookies"/>.</summary>
    public SiteClient NewClient(CookieContainer? cookies = null) => new(Address, cookies);

    /// <summary>Ends it as a power cut would (SIGKILL): nothing is finished, flushed or released.</summary>
    public async Task KillAsync()
    {
        wasKilled = true;
        process.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop (SIGTERM), as a container's engine does.</summary>
    /// <returns>How long that took.</returns>
    /// <exception cref="TimeoutException">It took more than <paramref name="atMost"/>.</exception>
    public async Task<TimeSpan> StopAsync(TimeSpan atMost)
    {
        var watch = Stopwatch.StartNew();
        if (SendSignal(process.Id, SigTerm) != 0)
            throw new InvalidOperationException($"The signal could not be sent: error {Marshal.GetLastPInvokeError()}.");
        await process.WaitForExitAsync().WaitAsync(atMost);
        process.ExitCode.ShouldBe(0);
        return watch.Elapsed;
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Read(string? line)
    {
        if (line is null)
            return;

        log.Enqueue(line);
        const string Announcement = "Now listening on: ";
        if (!listening.Task.IsCompleted && MessageOf(line) is { } message && message.StartsWith(Announcement, StringComparison.Ordinal))
            listening.TrySetResult(new Uri(message[Announcement.Length..].Trim('"')));
    }

    private static string? MessageOf(string line)
    {
        if (!line.StartsWith('{'))
            return null;
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("@m").GetString();
    }

    // Compact JSON leaves the level out when it is Information; whatever is not JSON is a crash.
    private bool IsFault(string line)
    {
        if (!line.StartsWith('{'))
            return line.Length > 0;
        using var json = JsonDocument.Parse(line);
        var said = json.RootElement;
        return (said.TryGetProperty("@x", out _) || (said.TryGetProperty("@l", out var level) && level.GetString() is "Error" or "Fatal"))
            && said.GetProperty("@t").GetDateTime() > readySince
            && !IsAboutReadiness(said);
    }

    // An answer is logged after it was given, by which time the next may have said that it is ready.
    private static bool IsAboutReadiness(JsonElement said) =>
        said.TryGetProperty("HealthCheckName", out _) || (said.TryGetProperty("Route", out var route) && route.GetString() is "/health/ready");

    private static string Metadata(string key) => typeof(SiteProcess).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    [LibraryImport("libc", EntryPoint = "kill", SetLastError = true)]
    private static partial int SendSignal(int processId, int signal);
}

using System.Diagnostics;
using System.Text.RegularExpressions;

namespace DebateInvite.Bench.Load;

/// <summary>The load generator of that name (https://github.com/wg/wrk).</summary>
internal static partial class Wrk
{
    public static bool IsInstalled { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "wrk")));

    /// <returns>Answers a second.</returns>
    public static async Task<double> RunAsync(int port, string path, int connections, TimeSpan time)
    {
        using var wrk = Process.Start(new ProcessStartInfo(
            "wrk",
            [
                "--threads", "1", "--connections", $"{connections}", "--duration", $"{Math.Max(1, (int)time.TotalSeconds)}s",
                "--header", $"Accept-Encoding: {PageLoad.AcceptEncoding}", $"http://127.0.0.1:{port}{path}",
            ])
        { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = await wrk.StandardOutput.ReadToEndAsync();
        await wrk.WaitForExitAsync();
        if (said.Contains("Non-2xx", StringComparison.Ordinal) || !Rate().IsMatch(said))
            throw new InvalidOperationException($"wrk says: {said}");
        return double.Parse(Rate().Match(said).Groups["rate"].ValueSpan, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"Requests/sec:\s+(?<rate>[0-9.]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Rate();
}

using System.Diagnostics;
using System.Runtime.InteropServices;

namespace DebateInvite.Bench.Measuring;

/// <summary>Of what and on what was measured: figures of different machines are not to be compared, ratios hardly.</summary>
internal static class Machine
{
    /// <summary>Two sentences, to be asked for before anything is measured: commit and day; processor, cores, .NET and how busy the machine is.</summary>
    /// <param name="generator">What made the load on pages.</param>
    public static string Describe(string root, string generator)
    {
        var changed = Git(root, "status", "--porcelain", "--untracked-files=no").Length > 0 ? " with changes not committed" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Commit {Git(root, "rev-parse", "--short", "HEAD")}{changed}, {DateTime.UtcNow:yyyy-MM-dd}. {Processor}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}; pages loaded by {generator}; load of the machine before: {Load}.");
    }

    /// <summary>How many processes wanted to run, in the last minute, on average.</summary>
    private static string Load => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";

    private static string Processor => File.Exists("/proc/cpuinfo")
        && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line.Split(':', 2)[1].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();

    private static string Git(string root, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = root, UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = git.StandardOutput.ReadToEnd().Trim();
        git.WaitForExit();
        return said;
    }
}

using System.Diagnostics;
using System.Reflection;

namespace DebateInvite.Bench.Servers;

/// <summary>A program to start, and the folder that it is to run in.</summary>
internal sealed record ServerProgram(string Dll, string Folder);

/// <summary>The site and the plain programs beside it, ready to be started.</summary>
internal sealed record Programs(ServerProgram Site, ServerProgram PlainMvc, ServerProgram BareKestrel)
{
    public static string Root { get; } = Metadata("Root");

    /// <summary>As they are deployed.</summary>
    /// <param name="folder">Gets a folder for each.</param>
    public static async Task<Programs> PublishAsync(string folder) => new(
        await PublishAsync("src/DebateInvite.Web", folder), await PublishAsync("bench/PlainMvc", folder), await PublishAsync("bench/BareKestrel", folder));

    /// <summary>As they were built together with this program, in the folders of their sources.</summary>
    public static Programs Built() => new(Built("src/DebateInvite.Web"), Built("bench/PlainMvc"), Built("bench/BareKestrel"));

    private static async Task<ServerProgram> PublishAsync(string project, string folder)
    {
        var name = Path.GetFileName(project);
        var output = Path.Combine(folder, name);
        using var publish = Process.Start(new ProcessStartInfo(
            "dotnet", ["publish", Path.Combine(Root, project), "--configuration", "Release", "--use-current-runtime", "--output", output, "--property:RunAnalyzers=false", "--verbosity", "quiet", "--nologo"])
        { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = await publish.StandardOutput.ReadToEndAsync();
        await publish.WaitForExitAsync();
        return publish.ExitCode == 0
            ? new ServerProgram(Path.Combine(output, $"{name}.dll"), output)
            : throw new InvalidOperationException($"{project} could not be published:\n{said}");
    }

    private static ServerProgram Built(string project)
    {
        var folder = Path.Combine(Root, project);
        return new ServerProgram(Path.Combine(folder, Metadata("Output"), $"{Path.GetFileName(project)}.dll"), folder);
    }

    private static string Metadata(string key) => typeof(Programs).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

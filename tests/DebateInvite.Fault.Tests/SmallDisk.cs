using System.Diagnostics;

namespace DebateInvite.Fault.Tests;

/// <summary>A file system of a few megabytes in memory. Mounting one is the privilege of root; elsewhere the test is skipped.</summary>
internal sealed class SmallDisk : IAsyncDisposable
{
    private readonly string folder;

    private SmallDisk(string folder) => this.folder = folder;

    private string Filler => Path.Combine(folder, "filler");

    public static async Task<SmallDisk> MountAsync(string folder, int megabytes)
    {
        var mounted = await TryRunAsync("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder);
        Assert.SkipUnless(mounted, "A small file system cannot be mounted here: that takes root.");
        return new SmallDisk(folder);
    }

    /// <summary>Takes up all of the free space but a little.</summary>
    public async Task FillAsync(int butBytes)
    {
        var free = new DriveInfo(folder).AvailableFreeSpace;
        await File.WriteAllBytesAsync(Filler, new byte[Math.Max(0, free - butBytes)]);
    }

    public void Empty() => File.Delete(Filler);

    public async ValueTask DisposeAsync()
    {
        // Lazily: a process may still have its files open.
        if (!await TryRunAsync("umount", "--lazy", folder))
            throw new InvalidOperationException($"{folder} could not be unmounted.");
    }

    private static async Task<bool> TryRunAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}

namespace DebateInvite.Web.Data;

/// <summary>Files and folders with guests' data: for the account alone under which the site runs (0600 and 0700 where there are such modes).</summary>
public static class PrivateFiles
{
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder, and those above it, where there is none.</summary>
    public static void CreateFolder(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, Own | UnixFileMode.UserExecute);
    }

    /// <summary>Makes an empty file where there is none. Whoever else is just doing so is welcome.</summary>
    public static void Create(string path)
    {
        if (!File.Exists(path))
            Open(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
    }

    /// <exception cref="IOException">As of <see cref="FileStream(string, FileStreamOptions)"/>.</exception>
    public static FileStream Open(string path, FileMode mode, FileAccess access, FileShare share = FileShare.None, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions { Mode = mode, Access = access, Share = share, Options = options };
        if (!OperatingSystem.IsWindows() && mode is not FileMode.Open)
            how.UnixCreateMode = Own;
        return new FileStream(path, how);
    }
}

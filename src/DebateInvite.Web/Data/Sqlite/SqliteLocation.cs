using Microsoft.Data.Sqlite;

namespace DebateInvite.Web.Data.Sqlite;

/// <summary>The file that a connection string means.</summary>
internal static class SqliteLocation
{
    /// <summary>How long a guest waits at most for a file that is locked, unless the connection string says otherwise. Seconds.</summary>
    private const int LockedFileTimeout = 15;

    /// <param name="configured">Null or empty: a file in <c>App_Data</c>.</param>
    /// <param name="contentRoot">What a relative path is relative to.</param>
    public static SqliteConnectionStringBuilder Of(string? configured, string contentRoot)
    {
        var connection = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(configured) ? "Data Source=App_Data/debateinvite.db" : configured);
        if (!connection.ShouldSerialize("Default Timeout"))
            connection.DefaultTimeout = LockedFileTimeout;
        if (connection.IsFile() && !Path.IsPathRooted(connection.DataSource))
            connection.DataSource = Path.Combine(contentRoot, connection.DataSource);
        return connection;
    }

    /// <summary>Makes the folder and an empty file where there are none, for the site's account alone.</summary>
    public static string Prepared(this SqliteConnectionStringBuilder connection)
    {
        try
        {
            if (connection.IsFile() && Path.GetDirectoryName(connection.DataSource) is { Length: > 0 } folder)
                PrivateFiles.CreateFolder(folder);
            // Its write-ahead log gets the same mode (https://www.sqlite.org/src/file/src/os_unix.c, findCreateFileMode).
            if (connection.IsFile() && connection.Mode is SqliteOpenMode.ReadWriteCreate)
                PrivateFiles.Create(connection.DataSource);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // What is in the way is told when the file is opened, each time until it is gone.
        }

        return connection.ToString();
    }

    // https://www.sqlite.org/uri.html
    private static bool IsFile(this SqliteConnectionStringBuilder connection) =>
        connection.DataSource is not (":memory:" or "") && !connection.DataSource.StartsWith("file:", StringComparison.Ordinal);
}

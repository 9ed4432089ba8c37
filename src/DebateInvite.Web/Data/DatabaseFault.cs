using System.Data.Common;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Web.Data;

/// <summary>Tells a database that cannot be used at the moment from a fault of the site.</summary>
public static class DatabaseFault
{
    /// <summary>
    /// What kept the program from its database, in one line for the operator; null when it was something else. The drivers'
    /// messages hold no password.
    /// </summary>
    public static string? ReasonOf(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is DbException or IOException or UnauthorizedAccessException)
                return cause.Message.ReplaceLineEndings(" ");
        }

        return null;
    }

    /// <summary>
    /// Whether the database was away, locked by others, full or read-only. Nothing of the transaction is stored, unless it was
    /// the commit that failed, and the same may succeed later.
    /// </summary>
    public static bool IsOutage(Exception failure)
    {
        for (var cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is CommitUnknownException
                || cause is SqliteException sqlite && SqliteDebateContext.IsOutage(sqlite)
                || cause is SqlException sqlServer && SqlServerDebateContext.IsOutage(sqlServer))
            {
                return true;
            }
        }

        return false;
    }
}

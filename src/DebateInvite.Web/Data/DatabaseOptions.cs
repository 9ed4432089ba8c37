using System.ComponentModel.DataAnnotations;

namespace DebateInvite.Web.Data;

/// <summary>Section <c>Database</c>.</summary>
public sealed record DatabaseOptions
{
    [EnumDataType(typeof(DatabaseProvider), ErrorMessage = "Database:Provider must be Sqlite or SqlServer.")]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;
}

public enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Data;

/// <summary>
/// Whether the connection string is one, for the database that is meant. What the driver finds wrong may quote a part of a
/// password, so it is not repeated.
/// </summary>
internal sealed class ConnectionStringCheck(IConfiguration configuration) : IValidateOptions<DatabaseOptions>
{
    public const string Name = "DebateInvite";

    public ValidateOptionsResult Validate(string? name, DatabaseOptions options)
    {
        var connection = configuration.GetConnectionString(Name);
        if (string.IsNullOrWhiteSpace(connection))
        {
            return options.Provider is DatabaseProvider.SqlServer
                ? ValidateOptionsResult.Fail("ConnectionStrings:DebateInvite must be set when Database:Provider is SqlServer.")
                : ValidateOptionsResult.Success;
        }

        try
        {
            _ = options.Provider is DatabaseProvider.SqlServer
                ? new SqlConnectionStringBuilder(connection).DataSource
                : new SqliteConnectionStringBuilder(connection).DataSource;
            return ValidateOptionsResult.Success;
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or KeyNotFoundException)
        {
            return ValidateOptionsResult.Fail($"ConnectionStrings:DebateInvite is no connection string for {options.Provider}.");
        }
    }
}

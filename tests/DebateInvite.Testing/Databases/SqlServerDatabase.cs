using Microsoft.Data.SqlClient;

namespace DebateInvite.Testing.Databases;

/// <summary>A database of its own on a SQL Server, made empty and dropped at the end; the site migrates it at its start.</summary>
public sealed class SqlServerDatabase : SiteDatabase
{
    private readonly string _server;
    private readonly string _name = $"DebateInviteTest_{Guid.CreateVersion7():N}";

    private SqlServerDatabase(string server) => _server = server;

    public override string Provider => "SqlServer";

    public override string ConnectionString => new SqlConnectionStringBuilder(_server) { InitialCatalog = _name }.ToString();

    /// <param name="server">Connection string of a login that may create databases.</param>
    public static async Task<SqlServerDatabase> CreateAsync(string server)
    {
        var database = new SqlServerDatabase(server);
        await database.ExecuteAsync($"CREATE DATABASE [{database._name}]");
        return database;
    }

    public override async ValueTask DisposeAsync()
    {
        await using (var pooled = new SqlConnection(ConnectionString))
            SqlConnection.ClearPool(pooled);
        // Whoever is still connected is a worker of a site that has ended.
        await ExecuteAsync($"ALTER DATABASE [{_name}] SET SINGLE_USER WITH ROLLBACK IMMEDIATE; DROP DATABASE [{_name}]");
    }

    private async Task ExecuteAsync(string statement)
    {
        await using var connection = new SqlConnection(_server);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The name is made here.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}

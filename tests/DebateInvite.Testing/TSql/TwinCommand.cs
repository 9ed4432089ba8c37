using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Testing.TSql;

/// <summary>Holds T-SQL and its parameters as the driver's own command would, writes both down, and runs their translation.</summary>
internal sealed class TwinCommand : DbCommand
{
    // 2,100, of which the call itself takes two. https://learn.microsoft.com/sql/sql-server/maximum-capacity-specifications-for-sql-server
    private const int MostParameters = 2_098;

    private readonly SqlCommand _written = new();

    [AllowNull]
    public override string CommandText
    {
        get => _written.CommandText;
#pragma warning disable CA2100 // The provider's own words.
        set => _written.CommandText = value;
#pragma warning restore CA2100
    }

    public override int CommandTimeout { get; set; } = 30;

    public override CommandType CommandType { get; set; } = CommandType.Text;

    public override bool DesignTimeVisible { get; set; }

    public override UpdateRowSource UpdatedRowSource { get; set; }

    protected override DbConnection? DbConnection { get; set; }

    protected override DbParameterCollection DbParameterCollection => _written.Parameters;

    protected override DbTransaction? DbTransaction { get; set; }

    public override void Cancel()
    {
    }

    public override void Prepare()
    {
    }

    public override int ExecuteNonQuery()
    {
        using var command = Translated();
        return SqlServerFailure.Tell(CommandText, command.ExecuteNonQuery);
    }

    public override object? ExecuteScalar()
    {
        using var command = Translated();
        return SqlServerFailure.Tell(CommandText, command.ExecuteScalar);
    }

    protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior) =>
        new TwinReader(SqlServerFailure.Tell(CommandText, () => Translated().ExecuteReader(behavior)), CommandText);

    protected override DbParameter CreateDbParameter() => new SqlParameter();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _written.Dispose();
        base.Dispose(disposing);
    }

    private SqliteCommand Translated()
    {
        if (_written.Parameters.Count > MostParameters)
            throw new InvalidOperationException($"SQL Server takes {MostParameters} parameters, not {_written.Parameters.Count}:\n{CommandText}");

        var connection = (TwinConnection)DbConnection!;
        connection.Recorder.Record(_written);

        var command = connection.Sqlite.CreateCommand();
#pragma warning disable CA2100 // A translation of what the provider wrote; values stay parameters.
        command.CommandText = SqliteTranslation.Of(CommandText);
#pragma warning restore CA2100
        command.Transaction = (DbTransaction as TwinTransaction)?.Sqlite;
        command.CommandTimeout = CommandTimeout;
        foreach (SqlParameter parameter in _written.Parameters)
            command.Parameters.AddWithValue(parameter.ParameterName.StartsWith('@') ? parameter.ParameterName : "@" + parameter.ParameterName, parameter.Value ?? DBNull.Value);
        return command;
    }
}

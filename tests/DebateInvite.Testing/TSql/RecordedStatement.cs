using System.Data;
using System.Globalization;
using Microsoft.Data.SqlClient;

namespace DebateInvite.Testing.TSql;

/// <summary>A statement as the SQL Server provider wrote it.</summary>
/// <param name="Parameters">Their declarations, such as <c>@slug varchar(60)</c>.</param>
/// <param name="Origin">Which page, worker or command it is of.</param>
public sealed record RecordedStatement(string Sql, string Parameters, string Origin)
{
    public static RecordedStatement Of(SqlCommand command, string origin) =>
        new(command.CommandText, string.Join(", ", command.Parameters.Cast<SqlParameter>().Select(Declared)), origin);

    private static string Declared(SqlParameter parameter) =>
        (parameter.ParameterName.StartsWith('@') ? "" : "@") + parameter.ParameterName + " " + TypeOf(parameter);

    private static string TypeOf(SqlParameter parameter)
    {
        var name = parameter.SqlDbType.ToString().ToLowerInvariant();
        return parameter.SqlDbType switch
        {
            SqlDbType.NVarChar or SqlDbType.VarChar or SqlDbType.NChar or SqlDbType.Char or SqlDbType.VarBinary or SqlDbType.Binary =>
                $"{name}({(parameter.Size is > 0 and <= 4000 ? parameter.Size.ToString(CultureInfo.InvariantCulture) : "max")})",
            _ => name,
        };
    }
}

using System.Reflection;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace DebateInvite.Testing.TSql;

/// <summary>Says in SQL Server's own numbers what SQLite has refused.</summary>
public static class SqlServerFailure
{
    // https://learn.microsoft.com/sql/relational-databases/errors-events/database-engine-events-and-errors
    private const int DuplicateKey = 2601;
    private const int Deadlock = 1205;

    /// <summary>What the driver throws on Linux when the server is gone in the middle of a conversation.</summary>
    /// <param name="connection">Which one was lost; empty: it never came about.</param>
    public static SqlException Lost(Guid connection)
    {
        var failure = Of(number: 0, severity: 20, "A transport-level error has occurred.", connection);
        return failure;
    }

    internal static T Tell<T>(string statement, Func<T> run)
    {
        try
        {
            return run();
        }
        catch (SqliteException failure)
        {
            throw Of(failure, statement);
        }
    }

    private static Exception Of(SqliteException failure, string statement) => failure.SqliteErrorCode switch
    {
        _ when failure.SqliteExtendedErrorCode is SQLITE_CONSTRAINT_UNIQUE or SQLITE_CONSTRAINT_PRIMARYKEY => Numbered(DuplicateKey, failure.Message),
        SQLITE_BUSY or SQLITE_LOCKED => Numbered(Deadlock, failure.Message),
        _ => new InvalidOperationException($"{failure.Message}\n{statement}\nwas translated to\n{SqliteTranslation.Of(statement)}", failure),
    };

    private static SqlException Numbered(int number, string message) => Of(number, severity: 16, message, Guid.Empty);

    // The driver makes these itself and lets nobody else.
    private static SqlException Of(int number, byte severity, string message, Guid connection)
    {
        var constructor = typeof(SqlError).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).MinBy(made => made.GetParameters().Length)!;
        var error = constructor.Invoke([.. constructor.GetParameters().Select(parameter => parameter.Name switch
        {
            "infoNumber" => number,
            "errorClass" => severity,
            "errorMessage" => message,
            _ => parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : parameter.ParameterType == typeof(string) ? "" : null,
        })]);
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        Method(typeof(SqlErrorCollection), "Add", typeof(SqlError)).Invoke(errors, [error]);
        var create = typeof(SqlException).GetMethods(BindingFlags.NonPublic | BindingFlags.Static)
            .Where(method => method.Name is "CreateException" && method.GetParameters() is [_, _, { ParameterType: var id }, ..] && id == typeof(Guid))
            .MinBy(method => method.GetParameters().Length)!;
        return (SqlException)create.Invoke(null, [errors, "", connection, .. new object?[create.GetParameters().Length - 3]])!;
    }

    private static MethodInfo Method(Type type, string name, params Type[] parameters) =>
        type.GetMethod(name, BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static, parameters)
        ?? throw new MissingMethodException(type.Name, name);
}

using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace DebateInvite.Testing.TSql;

/// <summary>To the SQL Server provider a connection like any other; behind it is a SQLite file.</summary>
internal sealed class TwinConnection : DbConnection
{
    public TwinConnection(string file, TSqlRecorder recorder)
    {
        Recorder = recorder;
        Sqlite = new SqliteConnection(file);
        Sqlite.StateChange += (_, change) => OnStateChange(change);
    }

    public SqliteConnection Sqlite { get; }

    public TSqlRecorder Recorder { get; }

    [AllowNull]
    public override string ConnectionString { get; set; } = "";

    public override string Database => "DebateInvite";

    public override string DataSource => "recorded";

    public override string ServerVersion => "16.00.0000";

    public override ConnectionState State => Sqlite.State;

    public override void Open()
    {
        Sqlite.Open();
        using var pragmas = Sqlite.CreateCommand();
        pragmas.CommandText = "PRAGMA foreign_keys = ON; PRAGMA synchronous = OFF;";
        pragmas.ExecuteNonQuery();
    }

    public override void Close() => Sqlite.Close();

    public override void ChangeDatabase(string databaseName) => throw new NotSupportedException();

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel) => isolationLevel is IsolationLevel.Unspecified
        ? new TwinTransaction(this, Sqlite.BeginTransaction())
        : throw new NotSupportedException($"The site gets along with the server's own isolation level; {isolationLevel} is asked for.");

    protected override DbCommand CreateDbCommand() => new TwinCommand { Connection = this };

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            Sqlite.Dispose();
        base.Dispose(disposing);
    }
}

internal sealed class TwinTransaction(TwinConnection connection, SqliteTransaction sqlite) : DbTransaction
{
    public SqliteTransaction Sqlite => sqlite;

    public override IsolationLevel IsolationLevel => IsolationLevel.ReadCommitted;

    protected override DbConnection DbConnection => connection;

    public override void Commit() => sqlite.Commit();

    public override void Rollback() => sqlite.Rollback();

    public override bool SupportsSavepoints => true;

    public override void Save(string savepointName) => sqlite.Save(savepointName);

    public override void Rollback(string savepointName) => sqlite.Rollback(savepointName);

    // As on SQL Server.
    public override void Release(string savepointName)
    {
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            sqlite.Dispose();
        base.Dispose(disposing);
    }
}

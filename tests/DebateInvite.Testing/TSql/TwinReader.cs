using System.Collections;
using System.Data.Common;

namespace DebateInvite.Testing.TSql;

/// <summary>Hands on what SQLite answers. Further statements of a command run while it is read: what SQLite refuses then is told as elsewhere.</summary>
internal sealed class TwinReader(DbDataReader sqlite, string statement) : DbDataReader
{
    public override int Depth => sqlite.Depth;

    public override int FieldCount => sqlite.FieldCount;

    public override bool HasRows => sqlite.HasRows;

    public override bool IsClosed => sqlite.IsClosed;

    public override int RecordsAffected => sqlite.RecordsAffected;

    public override object this[int ordinal] => sqlite[ordinal];

    public override object this[string name] => sqlite[name];

    public override bool Read() => SqlServerFailure.Tell(statement, sqlite.Read);

    public override bool NextResult() => SqlServerFailure.Tell(statement, sqlite.NextResult);

    public override void Close() => SqlServerFailure.Tell(statement, () =>
    {
        sqlite.Close();
        return true;
    });

    public override bool GetBoolean(int ordinal) => sqlite.GetBoolean(ordinal);

    public override byte GetByte(int ordinal) => sqlite.GetByte(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        sqlite.GetBytes(ordinal, dataOffset, buffer, bufferOffset, length);

    public override char GetChar(int ordinal) => sqlite.GetChar(ordinal);

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length) =>
        sqlite.GetChars(ordinal, dataOffset, buffer, bufferOffset, length);

    public override string GetDataTypeName(int ordinal) => sqlite.GetDataTypeName(ordinal);

    public override DateTime GetDateTime(int ordinal) => sqlite.GetDateTime(ordinal);

    public override decimal GetDecimal(int ordinal) => sqlite.GetDecimal(ordinal);

    public override double GetDouble(int ordinal) => sqlite.GetDouble(ordinal);

    public override IEnumerator GetEnumerator() => sqlite.GetEnumerator();

    public override Type GetFieldType(int ordinal) => sqlite.GetFieldType(ordinal);

    public override T GetFieldValue<T>(int ordinal) => sqlite.GetFieldValue<T>(ordinal);

    public override float GetFloat(int ordinal) => sqlite.GetFloat(ordinal);

    public override Guid GetGuid(int ordinal) => sqlite.GetGuid(ordinal);

    public override short GetInt16(int ordinal) => sqlite.GetInt16(ordinal);

    public override int GetInt32(int ordinal) => sqlite.GetInt32(ordinal);

    public override long GetInt64(int ordinal) => sqlite.GetInt64(ordinal);

    public override string GetName(int ordinal) => sqlite.GetName(ordinal);

    public override int GetOrdinal(string name) => sqlite.GetOrdinal(name);

    public override string GetString(int ordinal) => sqlite.GetString(ordinal);

    public override object GetValue(int ordinal) => sqlite.GetValue(ordinal);

    public override int GetValues(object[] values) => sqlite.GetValues(values);

    public override bool IsDBNull(int ordinal) => sqlite.IsDBNull(ordinal);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            sqlite.Dispose();
        base.Dispose(disposing);
    }
}

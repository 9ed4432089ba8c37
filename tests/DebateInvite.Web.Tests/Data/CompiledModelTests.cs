using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DebateInvite.Web.Tests.Data;

/// <summary>
/// The model that the program starts with is made ahead of time, and nothing at run time would tell that it is yesterday's. To make it anew, delete
/// <c>Data/Sqlite/Model</c> and <c>Data/SqlServer/Model</c>, build, and in <c>src/DebateInvite.Web</c> run for each
/// <c>dotnet ef dbcontext optimize --no-build --context SqliteDebateContext --output-dir Data/Sqlite/Model --namespace DebateInvite.Web.Data.Sqlite.Model</c>.
/// </summary>
public class CompiledModelTests
{
    [Fact]
    public void Sqlite_IsTheModelAsConfigured() =>
        ShouldBeAsConfigured(new SqliteDebateContext(new DbContextOptionsBuilder<SqliteDebateContext>().UseSqlite("Data Source=none").Options));

    [Fact]
    public void SqlServer_IsTheModelAsConfigured() =>
        ShouldBeAsConfigured(new SqlServerDebateContext(new DbContextOptionsBuilder<SqlServerDebateContext>().UseSqlServer("Server=none").Options));

    private static void ShouldBeAsConfigured(DebateContext db)
    {
        using (db)
        {
            var configured = db.GetService<IDesignTimeModel>().Model;
            var compiled = db.Model;

            compiled.ShouldBeAssignableTo<RuntimeModel>();
            Described(compiled).ShouldBe(Described(configured));
            compiled.GetRelationalModel().ToDebugString(MetadataDebugStringOptions.LongDefault)
                .ShouldBe(configured.GetRelationalModel().ToDebugString(MetadataDebugStringOptions.LongDefault));
        }
    }

    private static string Described(IModel model) => string.Join('\n', model.GetEntityTypes().Select(type => type.Name).Order(StringComparer.Ordinal).SelectMany(name => Properties(model.FindEntityType(name)!)));

    private static IEnumerable<string> Properties(IEntityType type) => type.GetProperties().Select(property =>
        $"{type.Name}.{property.Name}: {property.ClrType}, {property.GetMaxLength()}, {property.IsUnicode()}, {property.IsNullable}, {property.IsConcurrencyToken}, {property.ValueGenerated}, "
        + $"{property.GetTypeMapping().Converter?.GetType()}, {property.GetTypeMapping().Comparer.GetType()}, {property.GetColumnType()}");
}

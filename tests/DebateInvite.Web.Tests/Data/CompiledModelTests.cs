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
        }
    }

    private static IEnumerable<string> Described(IModel model) =>
        model.GetEntityTypes().SelectMany(type => Properties(type).Concat(Keys(type)).Concat(Indexes(type))).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Properties(IEntityType type) => type.GetProperties().Select(property =>
        $"{type.Name}.{property.Name}: {property.ClrType}, {property.GetColumnType()}, {property.IsNullable}, {property.IsUnicode()}, {property.GetMaxLength()}, "
        + $"{property.IsConcurrencyToken}, {property.ValueGenerated}, {property.GetTypeMapping().Converter?.GetType()}");

    private static IEnumerable<string> Keys(IEntityType type) => type.GetKeys().Select(key => $"{type.Name} key {Names(key.Properties)}")
        .Concat(type.GetForeignKeys().Select(key => $"{type.Name} {Names(key.Properties)} of {key.PrincipalEntityType.Name}, {key.DeleteBehavior}, {key.IsRequired}"));

    private static IEnumerable<string> Indexes(IEntityType type) =>
        type.GetIndexes().Select(index => $"{type.Name} index {index.GetDatabaseName()} {Names(index.Properties)} {index.IsUnique}");

    private static string Names(IEnumerable<IReadOnlyProperty> properties) => string.Join(", ", properties.Select(property => property.Name));
}

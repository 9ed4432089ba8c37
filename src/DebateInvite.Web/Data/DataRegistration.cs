using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using DebateInvite.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Data;

public static class DataRegistration
{
    /// <summary>How long a guest waits at most for a file that is locked, unless the connection string says otherwise. Seconds.</summary>
    private const int LockedFileTimeout = 15;

    public static WebApplicationBuilder AddData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSettings<DatabaseOptions>(builder.Configuration, "Database");
        services.AddSingleton<IValidateOptions<DatabaseOptions>, ConnectionStringCheck>();

        var connection = builder.Configuration.GetConnectionString(ConnectionStringCheck.Name);
        // What is neither is refused with a sentence before anything is opened.
        if (Enum.TryParse<DatabaseProvider>(builder.Configuration["Database:Provider"], ignoreCase: true, out var provider) && provider is DatabaseProvider.SqlServer)
        {
            services.AddDbContextPool<DebateContext, SqlServerDebateContext>(
                (provider, options) => options
                    .UseSqlServer(connection, sql => sql.ExecutionStrategy(dependencies => new PassingFaults(dependencies)))
                    .AddInterceptors(provider.GetServices<IInterceptor>()));
        }
        else
        {
            services.AddDbContextPool<DebateContext, SqliteDebateContext>(
                (provider, options) => options.UseSqlite(SqliteConnectionString(connection, builder.Environment.ContentRootPath))
                    .AddInterceptors([new SqlitePragmas(), .. provider.GetServices<IInterceptor>()]));
        }

        services.AddSingleton<DatabaseReadiness>();
        services.AddSingleton<DatabaseTrial>();
        services.AddDataProtection().SetApplicationName("DebateInvite").PersistKeysToDbContext<DebateContext>();
        services.AddOptions<KeyManagementOptions>().PostConfigure<DatabaseReadiness>(
            (keys, database) => keys.XmlRepository = new ProtectionKeys(keys.XmlRepository!, database));
        return builder;
    }

    private static string SqliteConnectionString(string? configured, string contentRoot)
    {
        var connection = new SqliteConnectionStringBuilder(string.IsNullOrWhiteSpace(configured) ? "Data Source=App_Data/debateinvite.db" : configured);
        if (!connection.ShouldSerialize("Default Timeout"))
            connection.DefaultTimeout = LockedFileTimeout;
        if (connection.DataSource is not ":memory:" && !Path.IsPathRooted(connection.DataSource))
            connection.DataSource = Path.Combine(contentRoot, connection.DataSource);
        if (Path.GetDirectoryName(connection.DataSource) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        return connection.ToString();
    }
}

using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace DebateInvite.Web.Data;

public static class DataRegistration
{
    /// <summary>How long a guest waits at most for a file that is locked, unless the connection string says otherwise. Seconds.</summary>
    private const int LockedFileTimeout = 15;

    public static WebApplicationBuilder AddData(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<DatabaseOptions>().BindConfiguration("Database").ValidateDataAnnotations().ValidateOnStart();

        var provider = builder.Configuration.GetValue("Database:Provider", DatabaseProvider.Sqlite);
        var connection = builder.Configuration.GetConnectionString("DebateInvite");
        if (provider is DatabaseProvider.SqlServer)
        {
            if (string.IsNullOrWhiteSpace(connection))
                throw new InvalidOperationException("Database:Provider is SqlServer, but ConnectionStrings:DebateInvite is not set.");
            services.AddDbContextPool<DebateContext, SqlServerDebateContext>(
                (provider, options) => options
                    .UseSqlServer(connection, sql => sql.ExecutionStrategy(dependencies => new PassingFaults(dependencies)))
                    .AddInterceptors(provider.GetServices<IInterceptor>()));
        }
        else
        {
            var file = SqliteConnectionString(connection, builder.Environment.ContentRootPath);
            services.AddDbContextPool<DebateContext, SqliteDebateContext>(
                (provider, options) => options.UseSqlite(file)
                    .AddInterceptors([new SqlitePragmas(), .. provider.GetServices<IInterceptor>()]));
        }

        services.AddSingleton<DatabaseReadiness>();
        services.AddDataProtection().SetApplicationName("DebateInvite").PersistKeysToDbContext<DebateContext>();
        services.AddOptions<KeyManagementOptions>().PostConfigure<DatabaseReadiness>(
            (keys, database) => keys.XmlRepository = new ProtectionKeys(keys.XmlRepository!, database));
        services.AddHostedService<GuestRetention>();
        return builder;
    }

    private static string SqliteConnectionString(string? configured, string contentRoot)
    {
        var connection = new SqliteConnectionStringBuilder(configured ?? "Data Source=App_Data/debateinvite.db");
        if (!connection.ShouldSerialize("Default Timeout"))
            connection.DefaultTimeout = LockedFileTimeout;
        if (connection.DataSource is not ":memory:" && !Path.IsPathRooted(connection.DataSource))
            connection.DataSource = Path.Combine(contentRoot, connection.DataSource);
        if (Path.GetDirectoryName(connection.DataSource) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        return connection.ToString();
    }
}

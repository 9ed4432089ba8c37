using DebateInvite.Web.Data.Sqlite;
using DebateInvite.Web.Data.SqlServer;
using DebateInvite.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Data;

public static class DataRegistration
{
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
                    .AddInterceptors([new LocksEvent(), .. provider.GetServices<IInterceptor>()]));
        }
        else
        {
            services.AddDbContextPool<DebateContext, SqliteDebateContext>(
                (provider, options) => options.UseSqlite(SqliteLocation.Of(connection, builder.Environment.ContentRootPath).Prepared())
                    .AddInterceptors([new SqlitePragmas(), new BulkWritesInLane(), new LocksEvent(), .. provider.GetServices<IInterceptor>()]));
        }

        services.AddSingleton<DatabaseReadiness>();
        services.AddSingleton<DatabaseTrial>();
        services.AddSettings<ErasureOptions>(builder.Configuration, "Erasures");
        services.AddSingleton<ErasureList>();
        services.AddSettings<KeyOptions>(builder.Configuration, "Security");
        services.AddSingleton<IValidateOptions<KeyOptions>, KeyCertificateCheck>();
        var keys = services.AddDataProtection().SetApplicationName("DebateInvite").PersistKeysToDbContext<DebateContext>()
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        // What is wrong with the file is said with all other settings, before anything is opened.
        if (builder.Configuration.GetSection("Security").Get<KeyOptions>()?.TryCertificates(builder.Environment.ContentRootPath) is [var newest, ..] certificates)
            keys.ProtectKeysWithCertificate(newest).UnprotectKeysWithAnyCertificate([.. certificates]);
        services.AddOptions<KeyManagementOptions>().PostConfigure<DatabaseReadiness>(
            (keys, database) => keys.XmlRepository = new ProtectionKeys(keys.XmlRepository!, database));
        return builder;
    }
}

using DebateInvite.Web.Settings;
using DebateInvite.Web.Setup.FirstEvent;

namespace DebateInvite.Web.Setup;

public static class SetupRegistration
{
    /// <summary>Call it before anything that reads the database at its own start, such as Data Protection its keys.</summary>
    public static WebApplicationBuilder AddSetup(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSettings<FirstEventOptions>(builder.Configuration, "FirstEvent");
        services.AddSingleton<DatabaseStartup>();
        services.AddHostedService(provider => provider.GetRequiredService<DatabaseStartup>());
        services.AddScoped<CreateFirstEvent>();
        services.AddScoped<DemoGuests>();
        return builder;
    }
}

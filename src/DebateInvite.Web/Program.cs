using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Features;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using DebateInvite.Web.Settings;
using DebateInvite.Web.Setup;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddSecretFiles()
        .AddLogging()
        .AddTelemetry()
        .AddHosting()
        .AddSetup()
        .AddData()
        .AddSecurity()
        .AddEmail()
        .AddFeatures()
        .AddHealth();

    var app = builder.Build();
    app.CheckSettings();
    if (await Commands.TryRunAsync(app, args))
        return Environment.ExitCode;

    app.Services.GetRequiredService<DatabaseStartup>().Begin();
    app.UseSite();
    app.MapSite();
    await app.RunAsync();
    return Environment.ExitCode;
}
catch (CannotStartException refusal)
{
    await Console.Error.WriteLineAsync(refusal.Message);
    return 1;
}

/// <summary>Visible to the tests, which host the site in their own process.</summary>
public partial class Program;

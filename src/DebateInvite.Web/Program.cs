using DebateInvite.Web.Data;
using DebateInvite.Web.Email;
using DebateInvite.Web.Features;
using DebateInvite.Web.Hosting;
using DebateInvite.Web.Security;
using DebateInvite.Web.Setup;

var builder = WebApplication.CreateBuilder(args);
builder.AddLogging()
    .AddTelemetry()
    .AddHosting()
    .AddSetup()
    .AddData()
    .AddSecurity()
    .AddEmail()
    .AddFeatures()
    .AddHealth();

var app = builder.Build();
if (await Commands.TryRunAsync(app, args))
    return;

app.UseSite();
app.MapSite();
await app.RunAsync();

/// <summary>Visible to the tests, which host the site in their own process.</summary>
public partial class Program;

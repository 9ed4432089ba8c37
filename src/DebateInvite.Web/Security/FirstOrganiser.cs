using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Security;

/// <summary>
/// Lets the first organiser in: creates the account from <c>Organiser:Email</c> and <c>Organiser:Password</c>, or prints a
/// set-up link on the console. Does nothing once there is an organiser.
/// </summary>
public sealed partial class FirstOrganiser(
    IServiceScopeFactory scopes,
    DatabaseStartup database,
    IHostApplicationLifetime lifetime,
    IConfiguration configuration,
    SiteAddress site,
    ILogger<FirstOrganiser> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await database.WhenReadyAsync(stoppingToken);
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        if (await db.Users.AnyAsync(stoppingToken))
            return;

        if (configuration["Organiser:Email"] is { Length: > 0 } email && configuration["Organiser:Password"] is { Length: > 0 } password)
            await CreateAsync(scope.ServiceProvider.GetRequiredService<UserManager<OrganiserAccount>>(), email, password);
        else
            await PrintLinkAsync(scope.ServiceProvider.GetRequiredService<SetUpLink>(), stoppingToken);
    }

    private async Task CreateAsync(UserManager<OrganiserAccount> users, string email, string password)
    {
        var organiser = new OrganiserAccount { Id = OrganiserAccount.FirstId, UserName = email, Email = email };
        var result = await users.CreateAsync(organiser, password);
        if (!result.Succeeded)
            LogRefused(string.Join(' ', result.Errors.Select(error => error.Description)));
    }

    private async Task PrintLinkAsync(SetUpLink link, CancellationToken cancellation)
    {
        // The address is known when the server listens.
        var started = new TaskCompletionSource();
        await using var registration = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(cancellation);

        // Meant for the person at the console, so it is printed, not logged: logs travel.
        await Console.Out.WriteLineAsync(
            $"""

             There is no organiser yet. To set a password, open this link within 24 hours:
             {site.Of(link.NewPath(), Language.Pl)}

             """);
    }

    [LoggerMessage(LogLevel.Error, "The first organiser could not be created from the configuration: {Reasons}")]
    private partial void LogRefused(string reasons);
}

using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Security;

/// <summary>
/// Lets the first organiser in: creates the account from <c>Organiser:Email</c> and <c>Organiser:Password</c>, or prints a
/// set-up link on the console. Does nothing once there is an organiser.
/// </summary>
public sealed partial class FirstOrganiser(
    IServiceScopeFactory scopes,
    DatabaseReadiness database,
    IHostApplicationLifetime lifetime,
    IOptions<OrganiserOptions> configured,
    SiteAddress site,
    TimeProvider clock,
    ILogger<FirstOrganiser> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await database.WhenReadyAsync(stoppingToken);
            while (!await TryLetInAsync(stoppingToken))
                await Task.Delay(Pause, clock, stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // Whatever it is: SqlClient, for one, ends a cancelled statement with an SqlException.
        }
    }

    private async Task<bool> TryLetInAsync(CancellationToken cancellation)
    {
        try
        {
            await LetInAsync(cancellation);
            return true;
        }
        catch (Exception failure) when (DatabaseFault.IsOutage(failure) && !cancellation.IsCancellationRequested)
        {
            LogNotNow(failure);
            return false;
        }
    }

    private async Task LetInAsync(CancellationToken cancellation)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<DebateContext>();
        if (await db.Users.AnyAsync(cancellation))
            return;

        if (configured.Value is { IsGiven: true, Email: { } email, Password: { } password })
            await CreateAsync(scope.ServiceProvider.GetRequiredService<FirstOrganiserAccount>(), email, password);
        else
            await PrintLinkAsync(scope.ServiceProvider.GetRequiredService<SetUpLink>(), cancellation);
    }

    private async Task CreateAsync(FirstOrganiserAccount first, string email, string password)
    {
        var result = await first.CreateAsync(new OrganiserAccount { UserName = email, Email = email }, password);
        if (result is { Succeeded: false })
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

    [LoggerMessage(LogLevel.Error, "The first organiser could not be let in now; trying again in a few seconds.")]
    private partial void LogNotNow(Exception failure);

    [LoggerMessage(LogLevel.Error, "The first organiser could not be created from the configuration: {Reasons}")]
    private partial void LogRefused(string reasons);
}

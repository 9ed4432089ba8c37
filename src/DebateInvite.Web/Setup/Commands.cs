using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Copying;
using DebateInvite.Web.Settings;

namespace DebateInvite.Web.Setup;

/// <summary>What the program does instead of serving: <c>-- migrate</c>, <c>-- demo</c>, <c>-- copy</c>, <c>-- restored</c>.</summary>
public static class Commands
{
    /// <returns>Whether it was one of them; <see cref="Environment.ExitCode"/> says how it ended.</returns>
    /// <exception cref="CannotStartException">The database cannot be used, or is of a newer version.</exception>
    public static async Task<bool> TryRunAsync(WebApplication app, string[] args)
    {
        try
        {
            return await RunAsync(app, args);
        }
        catch (Exception failure) when (DatabaseFault.ReasonOf(failure) is { } reason)
        {
            throw new CannotStartException($"The database cannot be used: {reason}");
        }
    }

    private static async Task<bool> RunAsync(WebApplication app, string[] args)
    {
        switch (args.FirstOrDefault())
        {
            case "migrate":
                await app.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
                await Console.Out.WriteLineAsync("The database is up to date.");
                return true;
            case "demo":
                await app.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
                await using (var scope = app.Services.CreateAsyncScope())
                {
                    var added = await scope.ServiceProvider.GetRequiredService<DemoGuests>().AddAsync(CancellationToken.None);
                    await Console.Out.WriteLineAsync($"{added} made-up guests were added.");
                }

                return true;
            case "copy":
                Environment.ExitCode = await CopyCommand.RunAsync(args, CancellationToken.None);
                return true;
            case { } name when app.Services.GetRequiredService<IServiceProviderIsKeyedService>().IsKeyedService(typeof(ICommand), name):
                await app.Services.GetRequiredService<DatabaseStartup>().PrepareAsync(CancellationToken.None);
                await using (var scope = app.Services.CreateAsyncScope())
                    await Console.Out.WriteLineAsync(await scope.ServiceProvider.GetRequiredKeyedService<ICommand>(name).RunAsync(CancellationToken.None));
                return true;
            default:
                return false;
        }
    }
}

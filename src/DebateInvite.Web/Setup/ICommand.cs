namespace DebateInvite.Web.Setup;

/// <summary>Something that the program does instead of serving, registered by who knows how (<c>AddKeyedScoped</c>, by its name).</summary>
public interface ICommand
{
    /// <returns>What was done, in sentences for the operator.</returns>
    Task<string> RunAsync(CancellationToken cancellation);
}

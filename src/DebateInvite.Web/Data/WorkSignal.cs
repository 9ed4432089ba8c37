namespace DebateInvite.Web.Data;

/// <summary>
/// Wakes a worker of this process when there is something to do, so that it need not wait for its next look. Only a hint:
/// what is to be done stands in the database.
/// </summary>
public abstract class WorkSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    public void Raise()
    {
        try
        {
            raised.Release();
        }
        catch (SemaphoreFullException)
        {
            // Raised already and not seen yet.
        }
    }

    /// <returns>Whether it was raised, rather than the time being over.</returns>
    public Task<bool> WaitAsync(TimeSpan atMost, CancellationToken cancellation) => raised.WaitAsync(atMost, cancellation);

    public void Dispose()
    {
        raised.Dispose();
        GC.SuppressFinalize(this);
    }
}

namespace DebateInvite.Web.Email.Outbox;

/// <summary>
/// Wakes this process's worker when a mail was queued here, so that it need not wait for its next look. Only a hint: what is
/// to be sent stands in the database.
/// </summary>
public sealed class OutboxSignal : IDisposable
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

    public void Dispose() => raised.Dispose();
}

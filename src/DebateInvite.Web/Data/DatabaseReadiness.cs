namespace DebateInvite.Web.Data;

/// <summary>Whether the database can be used yet. Nobody asks it anything before.</summary>
public sealed class DatabaseReadiness
{
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public bool IsReady => ready.Task.IsCompletedSuccessfully;

    /// <summary>Completes when the database can be used; background work waits for it.</summary>
    public Task WhenReadyAsync(CancellationToken cancellation) => ready.Task.WaitAsync(cancellation);

    /// <summary>It is up to date. Said once, by who has made it so.</summary>
    public void Open() => ready.TrySetResult();
}

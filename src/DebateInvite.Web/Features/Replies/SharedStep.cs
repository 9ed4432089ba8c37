using System.Runtime.ExceptionServices;

namespace DebateInvite.Web.Features.Replies;

/// <summary>A step that may be done in a transaction with others, by whoever leads them (<see cref="GroupCommit"/>).</summary>
/// <param name="wanted">Whom it will ask for.</param>
internal abstract class SharedStep(Wanted wanted)
{
    // Its own, whoever does it.
    private readonly Language language = CurrentLanguage.Value;
    private readonly TaskCompletionSource<bool> turn = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Wanted Wanted => wanted;

    /// <summary>Completes when it is called to lead, or when it is known what became of it.</summary>
    public Task<bool> IsToLead => turn.Task;

    /// <summary>Why it was not done; null: it was done, or is to be done by itself.</summary>
    protected ExceptionDispatchInfo? Failure { get; private set; }

    protected bool IsStored { get; private set; }

    public async Task DoAsync(LockedEvent held, CancellationToken cancellation)
    {
        using var own = CurrentLanguage.Use(language);
        await WorkAsync(held, cancellation);
    }

    public void Lead() => turn.SetResult(true);

    /// <summary>It is committed.</summary>
    public void Stored()
    {
        IsStored = true;
        turn.TrySetResult(false);
    }

    /// <summary>Nothing of it is stored, and trying it by itself would help nothing.</summary>
    public void Fail(Exception why)
    {
        Failure = ExceptionDispatchInfo.Capture(why);
        turn.TrySetResult(false);
    }

    /// <summary>Nothing of it is stored, perhaps through the fault of another: it is to be tried by itself.</summary>
    public void GoAlone() => turn.TrySetResult(false);

    protected abstract Task WorkAsync(LockedEvent held, CancellationToken cancellation);
}

internal sealed class SharedStep<T>(Wanted wanted, Func<LockedEvent, CancellationToken, Task<T>> step) : SharedStep(wanted)
{
    private T? result;

    /// <returns>Whether anything is decided; if not, the step is to be done by itself.</returns>
    public bool IsDecided(out T decided)
    {
        Failure?.Throw();
        decided = result!;
        return IsStored;
    }

    protected override async Task WorkAsync(LockedEvent held, CancellationToken cancellation)
    {
        result = await step(held, cancellation);
        await held.FinishAsync(cancellation);
    }
}

using System.Diagnostics;

namespace DebateInvite.Testing;

/// <summary>Waits for what background work will bring about.</summary>
public static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <exception cref="TimeoutException">It has not come about in time.</exception>
    public static async Task IsAsync(Func<Task<bool>> condition, string what, TimeSpan? atMost = null)
    {
        var patience = atMost ?? Patience;
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            if (watch.Elapsed > patience)
                throw new TimeoutException($"Waited {patience.TotalSeconds} s in vain until {what}.");
            await Task.Delay(5);
        }
    }
}

using System.Diagnostics;

namespace DebateInvite.Testing;

/// <summary>Waits for what background work will bring about.</summary>
public static class Eventually
{
    // A machine can be busy with much else; whoever waits in vain learns so early enough.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="TimeoutException">It has not come about in time.</exception>
    public static async Task IsAsync(Func<Task<bool>> condition, string what, TimeSpan? atMost = null)
    {
        var patience = atMost ?? Patience;
        var watch = Stopwatch.StartNew();
        var pause = TimeSpan.FromMilliseconds(5);
        while (!await condition())
        {
            if (watch.Elapsed > patience)
                throw new TimeoutException($"Waited {patience.TotalSeconds} s in vain until {what}.");
            await Task.Delay(pause);
            // Asking has a price too, and who waits long must not slow down what is waited for.
            pause = 2 * pause < LongestPause ? 2 * pause : LongestPause;
        }
    }
}

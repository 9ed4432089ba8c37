using System.Security.Cryptography;
using System.Text;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Security;

/// <summary>
/// How often a password may be guessed. Every try is counted before the password is looked at, in one statement, so those
/// that come at the same moment are counted too. What is counted is an address together with the network that the tries come
/// from, so that nobody can lock an owner out from elsewhere; a browser that has signed in before has tries of its own.
/// OWASP ASVS 5.0, 6.3.1; NIST SP 800-63B §3.2.2.
/// </summary>
public sealed class SignInLimit(DebateContext db, TimeProvider clock)
{
    /// <summary>From one network, or with one known browser, within <see cref="Pause"/>.</summary>
    public const int Tries = 5;

    /// <summary>At one address from all networks together, with browsers that are not known: guessing from many places is slow too.</summary>
    public const int TriesOfAllStrangers = 50;

    /// <summary>
    /// Codes of the second factor at one account, from all networks together: who tries them knows the password, and of a million
    /// codes three are right.
    /// </summary>
    public const int CodesOfAllStrangers = 10;

    public static readonly TimeSpan Pause = TimeSpan.FromMinutes(15);

    /// <summary>Whether a password may be looked at now. It counts as tried then.</summary>
    public async Task<bool> TryAsync(Tried tried, CancellationToken cancellation)
    {
        foreach (var (key, allowed) in tried.Counters)
        {
            if (!await CountAsync(key, allowed, cancellation))
                return false;
        }

        return true;
    }

    /// <summary>Whether the last try was the last for now.</summary>
    public Task<bool> IsUsedUpAsync(Tried tried, CancellationToken cancellation)
    {
        var ((key, allowed), now) = (tried.Counters[0], clock.Now());
        return db.SignInTries.AnyAsync(t => t.Key == key && t.EndsAt > now && t.Count >= allowed, cancellation);
    }

    /// <summary>The password was right: the tries before it do not count any more.</summary>
    public Task ForgetAsync(Tried tried, CancellationToken cancellation)
    {
        var keys = tried.Counters.Select(counter => counter.Key).ToList();
        return db.SignInTries.Where(t => keys.Contains(t.Key)).ExecuteDeleteAsync(cancellation);
    }

    private async Task<bool> CountAsync(string key, int allowed, CancellationToken cancellation)
    {
        var now = clock.Now();
        var counter = db.SignInTries.Where(t => t.Key == key);
        if (await counter.Where(t => t.EndsAt > now && t.Count < allowed).ExecuteUpdateAsync(set => set.SetProperty(t => t.Count, t => t.Count + 1), cancellation) > 0)
            return true;
        if (await counter.AnyAsync(t => t.EndsAt > now, cancellation))
            return false;

        // Whoever is not the first to begin it finds it begun.
        return await BeginAsync(key, now, cancellation) || await CountAsync(key, allowed, cancellation);
    }

    private async Task<bool> BeginAsync(string key, DateTime now, CancellationToken cancellation)
    {
        await db.SignInTries.Where(t => t.EndsAt <= now).ExecuteDeleteAsync(cancellation);
        var first = db.SignInTries.Add(new SignInTries { Key = key, Count = 1, EndsAt = now + Pause });
        try
        {
            await db.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException failure) when (db.IsUniqueViolation(failure))
        {
            return false;
        }
        finally
        {
            first.State = EntityState.Detached;
        }
    }
}

/// <summary>Who tries to sign in, as it is counted.</summary>
/// <param name="Counters">Each must allow it; the first is the one that owners run into themselves.</param>
public sealed record Tried(IReadOnlyList<(string Key, int Allowed)> Counters)
{
    public static Tried WithKnownDevice(string number) => new([(Hash("device", number), SignInLimit.Tries)]);

    /// <param name="address">As accounts are looked up by it; it need not be anybody's.</param>
    /// <param name="network">See <see cref="ClientNetwork"/>.</param>
    public static Tried ByStranger(string address, string network) =>
        new([(Hash("network", address, network), SignInLimit.Tries), (Hash("strangers", address), SignInLimit.TriesOfAllStrangers)]);

    /// <summary>A code of the second factor, after the right password; that does not make forget how often codes were tried.</summary>
    /// <param name="device">The browser's number when it is known.</param>
    public static Tried WithCode(Guid organiserId, string? device, string network) => device is not null
        ? new([(Hash("code", organiserId.ToString(), "device", device), SignInLimit.Tries)])
        : new(
        [
            (Hash("code", organiserId.ToString(), "network", network), SignInLimit.Tries),
            (Hash("code", organiserId.ToString(), "strangers"), SignInLimit.CodesOfAllStrangers),
        ]);

    private static string Hash(params string[] parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}

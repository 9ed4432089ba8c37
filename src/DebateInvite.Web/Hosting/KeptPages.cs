using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using DebateInvite.Web.Data;
using Microsoft.Extensions.Primitives;

namespace DebateInvite.Web.Hosting;

/// <summary>
/// Pages that are the same for everybody, finished, in memory: headers and bytes, so that one that is kept costs little more than
/// sending it. An action says that a page is one, and until when (<see cref="SameForEverybody"/>); <see cref="KeptPagesFirst"/> sends it. What guests
/// are told of seats and deadlines is never old: a page ends with the instant at which it would say something else, and all are forgotten when
/// an event changes (<c>EventLock</c>). Another process follows after <see cref="Lifetime"/>. What is posted is decided in the database.
/// </summary>
public sealed class KeptPages(TimeProvider clock)
{
    /// <summary>How far behind another process's page can be.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromSeconds(1);

    // An event has a dozen, and a request can name any host where none is set.
    private const int Most = 500;

    private readonly ConcurrentDictionary<PageAddress, KeptPage> pages = new();
    private int generation;

    /// <summary>Tells whether pages were forgotten since.</summary>
    public int Generation => Volatile.Read(ref generation);

    /// <summary>An event has changed, and is committed.</summary>
    public void Forget()
    {
        Interlocked.Increment(ref generation);
        pages.Clear();
    }

    /// <returns>False also for the one request that is to make the page anew while the others are still shown it.</returns>
    public bool TryFind(PageAddress address, [NotNullWhen(true)] out KeptPage? page) =>
        pages.TryGetValue(address, out page) && clock.Now() is var now && now < page.Until && !page.IsToBeMadeAnew(now);

    public void Keep(MissedPage missed, KeptPage page)
    {
        if (pages.Count >= Most)
            pages.Clear();
        pages[missed.Address] = page;
        // Forgotten meanwhile: what it says may be from before.
        if (missed.Generation != Generation)
            pages.TryRemove(new(missed.Address, page));
    }
}

/// <summary>What a page is kept by. Not by its query, which none of them reads, nor by the method: GET and HEAD are alike.</summary>
public readonly record struct PageAddress(string Scheme, HostString Host, PathString Base, PathString Path)
{
    public static PageAddress Of(HttpRequest request) => new(request.Scheme, request.Host, request.PathBase, request.Path);
}

/// <summary>A page that was asked for and not there: a feature of its request.</summary>
/// <param name="Generation">As the request came, before anything was read for it.</param>
public sealed record MissedPage(PageAddress Address, int Generation);

/// <param name="headers">That each answer has, whatever the coding.</param>
/// <param name="made">The instant at which it says what it says.</param>
/// <param name="until">The first instant at which it is not shown any more.</param>
public sealed class KeptPage(KeptBody body, KeyValuePair<string, StringValues>[] headers, DateTime made, DateTime until)
{
    private int isBeingMade;

    public KeptBody Body => body;

    public ReadOnlySpan<KeyValuePair<string, StringValues>> Headers => headers;

    public DateTime Until => until;

    /// <summary>True once, when it has lived for half of its time.</summary>
    public bool IsToBeMadeAnew(DateTime now) => now >= made + (KeptPages.Lifetime / 2) && Interlocked.Exchange(ref isBeingMade, 1) == 0;
}

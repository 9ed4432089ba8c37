using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Arrivals;

/// <summary>Who has come, as it happens: on the desk, and large on a wall.</summary>
[Route("organiser/{slug:slug}/arrivals")]
[Needs(Right.SeeGuests)]
public sealed class ArrivalsController(ReadArrivals read, TimeProvider clock, IHostApplicationLifetime lifetime) : Controller
{
    private const string Stream = "text/event-stream";

    // How often the figures are looked at for somebody who listens.
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    // Browsers come back by themselves, and whether they may listen is asked anew.
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation) => View(await read.RunAsync(debate, cancellation));

    [HttpGet("wall")]
    public async Task<IActionResult> Wall(DebateEvent debate, CancellationToken cancellation) => View(await read.RunAsync(debate, cancellation));

    /// <summary>The two figures: as they change, for who listens (HTML standard, server-sent events), or once as JSON, for who asks again and again.</summary>
    [HttpGet("figures")]
    public async Task<IResult> Figures(DebateEvent debate, CancellationToken cancellation)
    {
        if (!Request.Headers.Accept.ToString().Contains(Stream, StringComparison.OrdinalIgnoreCase))
            return TypedResults.Json(await read.CountAsync(debate, cancellation));

        return TypedResults.ServerSentEvents(ListenAsync(debate, cancellation));
    }

    private async IAsyncEnumerable<SseItem<Attendance>> ListenAsync(DebateEvent debate, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(cancellation, lifetime.ApplicationStopping);
        Attendance? said = null;
        for (var until = clock.Now() + Longest; clock.Now() < until && !ends.IsCancellationRequested;)
        {
            var now = await read.CountAsync(debate, cancellation);
            if (now != said)
                yield return new SseItem<Attendance>(said = now);
            await Task.Delay(Pause, clock, ends.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}

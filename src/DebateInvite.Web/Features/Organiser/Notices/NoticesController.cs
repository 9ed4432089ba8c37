using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Notices;

/// <summary>The privacy ledger: the versions of an event's privacy notice, and which of them guests were given.</summary>
[Route("organiser/{slug:slug}/privacy")]
[Needs(Right.SeeGuests)]
public sealed class NoticesController(ReadNotices read) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, string? page, CancellationToken cancellation) =>
        View(await read.RunAsync(debate, Pager.Number(page), cancellation));

    [HttpGet("{hash}")]
    public async Task<IActionResult> Version(DebateEvent debate, string hash, [FromServices] DebateContext db, CancellationToken cancellation) =>
        await db.NoticeVersions.AsNoTracking().SingleOrDefaultAsync(version => version.EventId == debate.Id && version.Hash == hash, cancellation) is not { } version
            ? NotFound()
            : View(new NoticeVersionPage(debate, version, (await read.NumbersAsync(debate.Id, cancellation))[hash]));
}

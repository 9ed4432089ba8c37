using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.CheckIn.Offline;

/// <summary>
/// What a telephone with a door pass needs in order to let guests in without a network, and where it tells of that afterwards
/// (<c>wwwroot/js/door-kept.js</c>, ADR 33). What was done on the day is taken after it too.
/// </summary>
[Route("organiser/{slug:slug}/check-in/offline")]
[Needs(Right.CheckIn)]
[OpenToDoorDevices(AfterTheDay = true)]
public sealed class OfflineController(DeskAccess access) : Controller
{
    /// <summary>The page that the telephone keeps: nobody is on it until its script asks the telephone's own list.</summary>
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(new OfflinePage(debate, DoorPost.Of(access, User).Entrance));

    /// <summary>Who is expected, as JSON; nothing (204) for whoever has no pass that is valid now, and so keeps nothing.</summary>
    [HttpGet("list")]
    public async Task<IActionResult> List(DebateEvent debate, [FromServices] ReadDoorList read, CancellationToken cancellation) =>
        access.PassState is DoorPassState.Valid ? Json(await read.RunAsync(debate, cancellation)) : NoContent();

    /// <summary>What makes the door a program of the telephone's own (https://www.w3.org/TR/appmanifest/).</summary>
    [HttpGet("manifest.webmanifest")]
    public IActionResult Manifest(DebateEvent debate) => new JsonResult(DoorManifest.Of(debate, Url)) { ContentType = DoorManifest.ContentType };

    /// <summary>Takes what was done without a network, in its order.</summary>
    /// <returns>JSON: a line for each scan, in the same order.</returns>
    [HttpPost("arrivals")]
    public async Task<IActionResult> HandIn(DebateEvent debate, HandInForm form, [FromServices] HandInScans handIn, CancellationToken cancellation) =>
        ModelState.IsValid && form.Scans.Count <= HandInForm.MostScans
            ? Json(await handIn.RunAsync(debate, form, DoorPost.Of(access, User), cancellation))
            : BadRequest();
}

/// <param name="Entrance">Where one stands.</param>
public sealed record OfflinePage(DebateEvent Event, string Entrance);

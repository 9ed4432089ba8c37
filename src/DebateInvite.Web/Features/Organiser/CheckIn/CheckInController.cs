using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.CheckIn;

/// <summary>The door: who stands there is found, let in, and told what else to do.</summary>
[Route("organiser/{slug:slug}/check-in")]
[Needs(Right.CheckIn)]
[OpenToDoorDevices]
public sealed class CheckInController(FindAtDoor find, ShowAtDoor show, DeskAccess access, TimeProvider clock) : Controller
{
    private DoorPost Post => DoorPost.Of(access, User);

    /// <param name="q">Letters of a name or an institution, or an entry code, scanned or typed.</param>
    [HttpGet]
    public async Task<IActionResult> Search(DebateEvent debate, string? q, CancellationToken cancellation)
    {
        var code = EntryCode.Read(q) is { } read ? await find.ByCodeAsync(debate, read, cancellation) : null;
        return code is { IsHere: true }
            ? RedirectToAction(nameof(Show), new { debate.Slug, id = code.GuestId, former = code.IsFormer ? "true" : null })
            : View(new SearchPage(debate, Post.Entrance, await find.RunAsync(debate, q, cancellation), code, clock.Now()));
    }

    /// <param name="former">Whether the code that was scanned is of a record that became one with this one.</param>
    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, string? former, CancellationToken cancellation) =>
        View(await show.RunAsync(debate, guest, cancellation) with { IsByFormerCode = former is "true" });

    /// <param name="who">Those who come in (<see cref="PersonAtDoor.Field"/>).</param>
    [HttpPost("{id:guid}")]
    public async Task<IActionResult> LetIn(DebateEvent debate, Guest guest, List<string?>? who, [FromServices] LetGuestIn letIn, CancellationToken cancellation)
    {
        var result = await letIn.RunAsync(debate, guest, PersonAtDoor.Keys(who), Post, cancellation);
        var said = CheckInTexts.Of(result, debate, guest);
        if (result is { Outcome: DoorOutcome.In, CameIn.Count: > 0, Before.Count: 0 })
            this.Flash(said);
        else
            this.FlashWarning(said);
        return RedirectToAction(nameof(Show), new { debate.Slug, guest.Id });
    }

    [HttpPost("{id:guid}/undo")]
    public async Task<IActionResult> Undo(
        DebateEvent debate, Guest guest, Guid arrival, string? reason, [FromServices] UndoArrival undo, CancellationToken cancellation)
    {
        if (await undo.RunAsync(guest, arrival, reason, Post, cancellation) is UndoOutcome.ReasonMissing)
            return this.Invalid(nameof(Show), await show.RunAsync(debate, guest, cancellation) with { ReasonMissing = arrival });

        this.Flash(CheckInTexts.Undone);
        return RedirectToAction(nameof(Show), new { debate.Slug, guest.Id });
    }
}

/// <param name="Entrance">Where one stands.</param>
/// <param name="Now">UTC.</param>
/// <param name="Code">What was typed as an entry code and is nobody's here; null: it was none.</param>
public sealed record SearchPage(DebateEvent Event, string Entrance, PeopleFound Found, CodeFound? Code, DateTime Now);

using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints.Attendance;

/// <summary>The list on which people sign that they were there.</summary>
[Route("organiser/{slug:slug}/prints/attendance")]
[Needs(Right.SeeGuests)]
public sealed class AttendanceController(ReadSeated seated, AuditLog audit) : Controller
{
    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> Show(DebateEvent debate, string? tag, string? by, string[]? columns, string? rows, CancellationToken cancellation)
    {
        var choice = AttendanceChoice.Read(tag, by, columns, rows);
        var people = await seated.RunAsync(debate, choice.Tag, cancellation);
        await audit.NoteAsync(AuditKind.ListPrinted, debate.Slug, "attendance", people.Guests.Count);
        return View(new AttendancePage(debate, people, await seated.TagsAsync(debate, cancellation), choice));
    }
}

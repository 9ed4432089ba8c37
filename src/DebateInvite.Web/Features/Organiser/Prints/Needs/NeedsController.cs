using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints.Needs;

/// <summary>
/// What the venue is to prepare: how many need what and, only where that is asked for, who. Figures of a few people can tell who they are,
/// so even these are for those who may see needs (GDPR art. 9).
/// </summary>
[Route("organiser/{slug:slug}/prints/needs")]
[Needs(Right.SeeGuests, Right.SeeNeeds)]
public sealed class NeedsController(ReadNeeds read, AuditLog audit, TimeProvider clock) : Controller
{
    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> Show(DebateEvent debate, string? people, CancellationToken cancellation)
    {
        var guests = await read.RunAsync(debate, cancellation);
        var shown = FormBoxes.IsTicked(people);
        await audit.NoteAsync(AuditKind.ListPrinted, debate.Slug, shown ? "needs with people" : "needs", guests.Count);
        return View(new NeedsPage(debate, guests, new NeedsForm(FormBoxes.Of(shown)), EventTime.ToLocal(clock.Now(), debate.TimeZone)));
    }
}

/// <param name="People">Ticked: with the people.</param>
public sealed record NeedsForm(string? People)
{
    public bool ShowsPeople => FormBoxes.IsTicked(People);
}

/// <param name="Guests">Who has a seat and needs something.</param>
/// <param name="Now">On the event's clocks.</param>
public sealed record NeedsPage(DebateEvent Event, IReadOnlyList<Guest> Guests, NeedsForm Form, DateTime Now)
{
    /// <summary>Each need, and how many have it; those too that nobody has.</summary>
    public IEnumerable<(AccessibilityNeeds Need, int People)> Counts => Enum.GetValues<AccessibilityNeeds>()
        .Where(need => need is not AccessibilityNeeds.None)
        .Select(need => (need, Guests.Count(guest => guest.Details.AccessibilityNeeds.HasFlag(need))));

    /// <summary>How many have said something else.</summary>
    public int Others => Guests.Count(guest => guest.Details.AccessibilityNotes is not null);
}

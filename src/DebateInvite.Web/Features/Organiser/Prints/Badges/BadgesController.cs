using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.CheckIn;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Prints.Badges;

/// <summary>Badges for all who have a seat, or one anew.</summary>
[Route("organiser/{slug:slug}/prints/badges")]
[Needs(Right.SeeGuests)]
public sealed class BadgesController(ReadSeated seated, AuditLog audit) : Controller
{
    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> Show(DebateEvent debate, CancellationToken cancellation)
    {
        var tags = await seated.TagsAsync(debate, cancellation);
        var choice = BadgeChoice.Read(Request.Query, tags);
        var people = choice.Guest is { } one ? await seated.OneAsync(debate, one, cancellation) : await seated.RunAsync(debate, choice.Tag, cancellation);
        await audit.NoteAsync(AuditKind.ListPrinted, debate.Slug, "badges", people.Guests.Count);
        return View(new BadgesPage(debate, people, tags, choice));
    }
}

/// <param name="Tags">Those that one can choose.</param>
public sealed record BadgesPage(DebateEvent Event, Seated People, IReadOnlyList<string> Tags, BadgeChoice Choice)
{
    public IEnumerable<IReadOnlyList<Label?>> Pages => Choice.Sheet.Pages(
        People.Each.Where(one => Choice.Who is null || FieldOf(one.Who) == Choice.Who).Select(one => Label.Of(Event, one.Guest, one.Who, Choice)), Choice.Start);

    /// <summary>How a form names somebody.</summary>
    public static string FieldOf(Attendee who) => new PersonAtDoor(who, In: null).Field;
}

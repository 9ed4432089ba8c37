using System.Text;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Features.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Invitation;

public sealed class InvitationController(SiteAddress site, TimeProvider clock) : Controller
{
    [HttpGet("/")]
    public async Task<IActionResult> Featured([FromServices] Addressed addressed, CancellationToken cancellation) =>
        await addressed.FeaturedAsync(cancellation) is not { } debate ? NotFound() : debate.IsPublished ? Page(debate) : this.Unpublished(debate);

    [HttpGet("{slug:slug}")]
    public IActionResult Show(DebateEvent debate) => Page(debate);

    [HttpGet("{slug:slug}/event.ics")]
    public IActionResult Calendar(DebateEvent debate)
    {
        var now = clock.Now();
        var file = EventCalendar.File(EventFacts.Of(debate, CurrentLanguage.Value), debate.TextIn(CurrentLanguage.Value).Host, site, now);
        return new SameForEverybody(File(Encoding.UTF8.GetBytes(file.Content), CalendarFile.FileType, $"{debate.Slug}.ics"), debate, now);
    }

    private SameForEverybody Page(DebateEvent debate)
    {
        var now = clock.Now();
        return new(View("Show", InvitationPage.Of(debate, now)), debate, now);
    }
}

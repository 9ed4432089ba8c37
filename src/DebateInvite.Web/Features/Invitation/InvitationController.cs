using System.Text;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Calendar;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace DebateInvite.Web.Features.Invitation;

public sealed class InvitationController(SiteAddress site, TimeProvider clock) : Controller
{
    [HttpGet("/")]
    [OutputCache(PolicyName = InvitationCache.Policy)]
    public async Task<IActionResult> Featured([FromServices] Addressed addressed, CancellationToken cancellation) =>
        await addressed.FeaturedAsync(cancellation) is { } debate ? Page(debate) : NotFound();

    [HttpGet("{slug:slug}")]
    [OutputCache(PolicyName = InvitationCache.Policy)]
    public IActionResult Show(DebateEvent debate) => Page(debate);

    [HttpGet("{slug:slug}/event.ics")]
    [OutputCache(PolicyName = InvitationCache.Policy)]
    public IActionResult Calendar(DebateEvent debate)
    {
        var file = EventCalendar.File(EventFacts.Of(debate, CurrentLanguage.Value), debate.TextIn(CurrentLanguage.Value).Host, site, clock.Now());
        return File(Encoding.UTF8.GetBytes(file.Content), CalendarFile.FileType, $"{debate.Slug}.ics");
    }

    private ViewResult Page(DebateEvent debate)
    {
        var now = clock.Now();
        return View("Show", new InvitationPage(debate, debate.TextIn(CurrentLanguage.Value), debate.StateAt(now), debate.DaysLeftAt(now)));
    }
}

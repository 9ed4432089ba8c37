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
        await addressed.FeaturedAsync(cancellation) is not { } debate ? NotFound() : debate.IsPublished ? Page(debate) : this.Unpublished(debate);

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

    private ViewResult Page(DebateEvent debate) => View("Show", InvitationPage.Of(debate, clock.Now()));
}

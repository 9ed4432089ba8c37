using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.LostLink;

/// <summary>Guests who cannot find the mail with the link to their reply ask for it again. The answer is the same for every address.</summary>
[Route("{slug:slug}/rsvp/link")]
public sealed class LostLinkController(DebateContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate ? View(new LostLinkPage(debate, new LostLinkForm())) : NotFound();

    [HttpPost]
    [EnableRateLimiting(SecurityRegistration.PublicForms)]
    public async Task<IActionResult> Ask(
        string slug, LostLinkForm form, [FromServices] SendLostLink send, [FromServices] IValidator<LostLinkForm> validator, CancellationToken cancellation)
    {
        if (await db.EventToShowAsync(slug, cancellation) is not { } debate)
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return View("Show", new LostLinkPage(debate, form));
        }

        await send.RunAsync(slug, form.Email!, cancellation);
        return RedirectToAction(nameof(Sent), new { slug });
    }

    [HttpGet("sent")]
    public async Task<IActionResult> Sent(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate ? View(debate) : NotFound();
}

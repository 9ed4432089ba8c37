using DebateInvite.Domain.Events;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.LostLink;

/// <summary>Guests who cannot find the mail with the link to their reply ask for it again. The answer is the same for every address.</summary>
[Route("{slug:slug}/rsvp/link")]
public sealed class LostLinkController : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate) => View(new LostLinkPage(debate, new LostLinkForm()));

    [HttpPost]
    [GuestsPost]
    public async Task<IActionResult> Ask(
        DebateEvent debate, LostLinkForm form, [FromServices] SendLostLink send, [FromServices] IValidator<LostLinkForm> validator, CancellationToken cancellation)
    {
        if (this.SwitchesLanguage())
            return View("Show", new LostLinkPage(debate, form));
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Show", new LostLinkPage(debate, form));

        await send.RunAsync(debate, form.Email!, cancellation);
        return RedirectToAction(nameof(Sent), new { debate.Slug });
    }

    [HttpGet("sent")]
    public IActionResult Sent(DebateEvent debate) => View(debate);
}

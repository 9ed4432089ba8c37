using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>A guest's own link: sent again, or made void and replaced.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/link")]
public sealed class GuestLinkController : Controller
{
    [HttpPost("send")]
    public async Task<IActionResult> Send(string slug, Guid id, [FromServices] SendInvitation send, CancellationToken cancellation)
    {
        if (await send.RunAsync(slug, id, User.Identity!.Name!, cancellation) is not { } isSent)
            return NotFound();

        if (isSent)
            this.Flash(GuestTexts.LinkSent);
        else
            this.FlashWarning(GuestTexts.NoAddress);
        return RedirectToAction("Show", "Guests", new { slug, id });
    }

    [HttpPost("renew")]
    public async Task<IActionResult> Renew(string slug, Guid id, [FromServices] RenewLink renew, CancellationToken cancellation)
    {
        if (!await renew.RunAsync(slug, id, User.Identity!.Name!, cancellation))
            return NotFound();

        this.Flash(GuestTexts.LinkRenewed);
        return RedirectToAction("Show", "Guests", new { slug, id });
    }
}

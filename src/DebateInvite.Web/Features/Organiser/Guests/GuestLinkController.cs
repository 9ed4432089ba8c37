using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Guests;

/// <summary>A guest's own link: sent again, or made void and replaced.</summary>
[Route("organiser/{slug:slug}/guests/{id:guid}/link")]
[Needs(Right.ChangeReplies)]
public sealed class GuestLinkController : Controller
{
    [HttpPost("send")]
    public async Task<IActionResult> Send(DebateEvent debate, Guest guest, [FromServices] SendInvitation send, CancellationToken cancellation)
    {
        if (await send.RunAsync(guest, CurrentOrganiser.Of(User).By, cancellation))
            this.Flash(GuestTexts.LinkSent);
        else
            this.FlashWarning(GuestTexts.NoAddress);
        return RedirectToAction("Show", "Guests", new { debate.Slug, guest.Id });
    }

    [HttpPost("renew")]
    public async Task<IActionResult> Renew(DebateEvent debate, Guest guest, [FromServices] RenewLink renew, CancellationToken cancellation)
    {
        await renew.RunAsync(guest, CurrentOrganiser.Of(User).By, cancellation);
        this.Flash(GuestTexts.LinkRenewed);
        return RedirectToAction("Show", "Guests", new { debate.Slug, guest.Id });
    }
}

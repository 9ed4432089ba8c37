using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Certificates;

/// <summary>A guest's certificate of attendance, and those of whom they brought. It is issued by a button, since opening a page changes nothing.</summary>
[Route("r/{token:length(32)}/certificate")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class OwnCertificateController : Controller
{
    /// <param name="who">Whose, among those of the guest's record; the guest's, unless it says so.</param>
    [HttpGet]
    public async Task<IActionResult> Show(DebateEvent debate, Guest guest, string? who, [FromServices] ShowCertificate show, CancellationToken cancellation) =>
        await show.RunAsync(debate, guest, who, cancellation) is { } page ? View(page) : RedirectToAction("Show", "MyReply", new { guest.Token });

    [HttpPost]
    [GuestsPost(IsByOwner = true, What = Posted.Certificate)]
    public async Task<IActionResult> Issue(Guest guest, string? who, [FromServices] IssueCertificate issue, CancellationToken cancellation)
    {
        await issue.RunAsync(guest, who ?? "", cancellation);
        return RedirectToAction(nameof(Show), new { guest.Token, who });
    }
}

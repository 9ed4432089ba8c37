using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Replies;
using DebateInvite.Web.Features.Replies.Forms;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.PersonalInvitation;

/// <summary>An invited guest sends somebody else.</summary>
[Route("i/{token:length(32)}/deputy")]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DeputyController(TimeProvider clock) : Controller
{
    [HttpGet]
    public IActionResult Show(DebateEvent debate, Guest guest) =>
        debate.TakesRepliesAt(clock.Now()) ? View("Deputy", new DeputyPage(debate, guest, new DeputyForm())) : this.RepliesClosed(debate, clock.Now());

    [HttpPost]
    [GuestsPost]
    public async Task<IActionResult> Name(
        DebateEvent debate, Guest guest, DeputyForm form, [FromServices] RecordOpening opening, [FromServices] NameDeputy name, [FromServices] IValidator<DeputyForm> validator, CancellationToken cancellation)
    {
        if (this.SwitchesLanguage())
            return View("Deputy", new DeputyPage(debate, guest, form));
        await opening.RunAsync(guest, cancellation);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("Deputy", new DeputyPage(debate, guest, form));

        switch (await name.RunAsync(guest, form.ToDetails(guest), cancellation))
        {
            case ReplyOutcome.Closed:
                return this.RepliesClosed(debate, clock.Now(), form);
            case ReplyOutcome.EmailTaken:
                ModelState.AddModelError(nameof(form.Email), PersonalInvitationTexts.DeputyTaken);
                return this.Invalid("Deputy", new DeputyPage(debate, guest, form));
            default:
                return RedirectToAction("Show", "MyReply", new { guest.Token });
        }
    }
}

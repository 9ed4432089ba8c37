using DebateInvite.Domain.Access;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Guests;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Replies;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Requests;

/// <summary>What guests ask for after the deadline, for organisers to decide.</summary>
[Route("organiser/{slug:slug}/requests")]
[Needs(Right.ChangeReplies)]
public sealed class RequestsController(ShowRequests requests) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(DebateEvent debate, CancellationToken cancellation) =>
        View(new RequestList(debate, await requests.RunAsync(debate, cancellation)));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(DebateEvent debate, Guid id, CancellationToken cancellation) =>
        View(new RequestPage(debate, await requests.OneAsync(debate, id, cancellation), new AnswerForm()));

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Answer(
        DebateEvent debate, Guid id, AnswerForm form, [FromServices] AnswerRequest answer, [FromServices] IValidator<AnswerForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Show), new RequestPage(debate, await requests.OneAsync(debate, id, cancellation), form));

        var outcome = await answer.RunAsync(debate, id, form.IsGranted, form.Answer, CurrentOrganiser.Of(User).By, cancellation);
        if (outcome is ReplyOutcome.WaitListed || !outcome.IsStored())
            this.FlashWarning(RequestTexts.Of(outcome));
        else
            this.Flash(RequestTexts.Of(outcome));
        return outcome is ReplyOutcome.NoSeatLeft
            ? RedirectToAction(nameof(Show), new { debate.Slug, id })
            : RedirectToAction(nameof(List), new { debate.Slug });
    }
}

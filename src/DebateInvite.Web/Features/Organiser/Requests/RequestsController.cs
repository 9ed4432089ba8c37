using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Requests;

/// <summary>What guests ask for after the deadline, for organisers to decide.</summary>
[Route("organiser/{slug:slug}/requests")]
public sealed class RequestsController(DebateContext db, ShowRequests requests) : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(string slug, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
            ? View(new RequestList(debate, await requests.RunAsync(debate, id: null, cancellation)))
            : NotFound();

    [HttpGet("{id:guid}")]
    public Task<IActionResult> Show(string slug, Guid id, CancellationToken cancellation) => PageAsync(slug, id, new AnswerForm(), cancellation);

    [HttpPost("{id:guid}")]
    public async Task<IActionResult> Answer(
        string slug, Guid id, AnswerForm form, [FromServices] AnswerRequest answer, [FromServices] IValidator<AnswerForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await PageAsync(slug, id, form, cancellation);
        }

        var outcome = await answer.RunAsync(slug, id, form.IsGranted, form.Answer, User.Identity!.Name!, cancellation);
        if (outcome is AnswerOutcome.NotFound)
            return NotFound();

        if (outcome is AnswerOutcome.Granted or AnswerOutcome.Refused)
            this.Flash(RequestTexts.Of(outcome));
        else
            this.FlashWarning(RequestTexts.Of(outcome));
        return outcome is AnswerOutcome.NoSeatLeft
            ? RedirectToAction(nameof(Show), new { slug, id })
            : RedirectToAction(nameof(List), new { slug });
    }

    private async Task<IActionResult> PageAsync(string slug, Guid id, AnswerForm form, CancellationToken cancellation) =>
        await db.EventToShowAsync(slug, cancellation) is { } debate
        && (await requests.RunAsync(debate, id, cancellation)).SingleOrDefault() is { } request
            ? View("Show", new RequestPage(debate, request, form))
            : NotFound();
}

using DebateInvite.Domain.Access;
using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Email.Outbox;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>Every mail and what became of it.</summary>
[Route("organiser/outbox")]
[Needs(Right.Outbox)]
public sealed class OutboxController : Controller
{
    [HttpGet]
    public async Task<IActionResult> List(string? state, string? q, string? page, [FromServices] ListMails list, CancellationToken cancellation) =>
        View(await list.RunAsync(NameOf.Read<OutboxState>(state), CleanText.Line(q), Pager.Number(page), cancellation));

    [HttpGet("{id:guid}")]
    public async Task<IActionResult> Show(Guid id, [FromServices] ReadMail read, CancellationToken cancellation) =>
        await read.RunAsync(id, cancellation) is { } mail ? View(mail) : NotFound();

    [HttpPost("{id:guid}/send-again")]
    public async Task<IActionResult> SendAgain(Guid id, long? sentAt, [FromServices] SendMailAgain send, CancellationToken cancellation)
    {
        if (await send.RunAsync(id, sentAt, cancellation))
            this.Flash(OutboxTexts.Requeued.For(1));
        else
            this.FlashWarning(OutboxTexts.NotRequeued);
        return RedirectToAction(nameof(Show), new { id });
    }

    [HttpPost("send-failed-again")]
    public async Task<IActionResult> SendFailedAgain([FromServices] SendFailedAgain send, CancellationToken cancellation)
    {
        this.Flash(OutboxTexts.Requeued.For(await send.RunAsync(cancellation)));
        return RedirectToAction(nameof(List));
    }
}

using DebateInvite.Domain.Outbox;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Outbox;

/// <summary>Every mail and what became of it.</summary>
[Route("organiser/outbox")]
public sealed class OutboxController(DebateContext db) : Controller
{
    public const int PageSize = 50;

    [HttpGet]
    public async Task<IActionResult> List(OutboxState? state, string? q, int? page, CancellationToken cancellation)
    {
        var search = CleanText.Line(q);
        var messages = Found(state, search);
        var pager = Pager.Of(page, PageSize, await messages.CountAsync(cancellation));
        var zone = await db.DeskTimeZoneAsync(cancellation);
        var rows = await messages
            .OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id)
            .Skip(pager.Skip).Take(PageSize)
            .Select(m => new OutboxRow(
                m.Id, m.To, m.ToName, m.Kind, db.Events.Where(e => e.Id == m.EventId).Select(e => e.Slug).FirstOrDefault(),
                m.State, m.Attempts, m.LastError, m.CreatedAt, m.DueAt, m.SentAt))
            .ToListAsync(cancellation);
        var failed = await db.Outbox.CountAsync(m => m.State == OutboxState.Failed, cancellation);
        return View(new OutboxPage(rows, state, search, pager, failed, zone));
    }

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

    private IQueryable<OutboxMessage> Found(OutboxState? state, string? search)
    {
        var messages = db.Outbox.AsNoTracking();
        if (state is not null)
            messages = messages.Where(m => m.State == state);
        if (search is not null)
        {
            var pattern = $"%{Escaped(search)}%";
            messages = messages.Where(m => EF.Functions.Like(m.To, pattern, "\\") || EF.Functions.Like(m.ToName!, pattern, "\\"));
        }

        return messages;
    }

    // What LIKE would take for a wildcard, on either database.
    private static string Escaped(string search) =>
        search.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("%", "\\%", StringComparison.Ordinal)
            .Replace("_", "\\_", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal);
}

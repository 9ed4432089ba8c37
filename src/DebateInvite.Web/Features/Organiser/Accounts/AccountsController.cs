using System.Globalization;
using System.Security.Claims;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Hosting;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Who may open the desk.</summary>
[Route("organiser/accounts")]
public sealed class AccountsController(DebateContext db, TimeProvider clock) : Controller
{
    private Guid OwnId => Guid.Parse(User.FindFirstValue(ClaimTypes.NameIdentifier)!, CultureInfo.InvariantCulture);

    [HttpGet]
    public Task<IActionResult> List(CancellationToken cancellation) => ListAsync(new AddAccountForm(), cancellation);

    [HttpPost]
    public async Task<IActionResult> Add(
        AddAccountForm form, [FromServices] AddAccount add, [FromServices] IValidator<AddAccountForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation)
            || ModelState.Refuse(await add.RunAsync(form.Email!, cancellation), nameof(form.Email)))
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return await ListAsync(form, cancellation);
        }

        this.Flash(AccountsTexts.Added.With(form.Email));
        return RedirectToAction(nameof(List));
    }

    [HttpGet("{id:guid}/remove")]
    public async Task<IActionResult> ConfirmRemoval(Guid id, CancellationToken cancellation) =>
        id != OwnId && await db.Users.Where(o => o.Id == id).Select(o => o.Email).SingleOrDefaultAsync(cancellation) is { } email
            ? View(new RemovalPage(id, email))
            : NotFound();

    [HttpPost("{id:guid}/remove")]
    public async Task<IActionResult> Remove(Guid id, CancellationToken cancellation)
    {
        if (id == OwnId)
            return NotFound();

        // Removed already is as good as removed.
        await db.Users.Where(o => o.Id == id).ExecuteDeleteAsync(cancellation);
        this.Flash(AccountsTexts.Removed);
        return RedirectToAction(nameof(List));
    }

    private async Task<IActionResult> ListAsync(AddAccountForm form, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var zone = await db.DeskTimeZoneAsync(cancellation);
        var organisers = await db.Users.AsNoTracking()
            .OrderBy(o => o.NormalizedEmail)
            .Select(o => new { o.Id, o.Email, HasPassword = o.PasswordHash != null, o.LockoutEnd })
            .ToListAsync(cancellation);
        var rows = organisers.Select(o => new AccountRow(
            o.Id,
            o.Email ?? "",
            IsSelf: o.Id == OwnId,
            o.HasPassword,
            IsLocked: o.LockoutEnd > now,
            o.LockoutEnd is { } end ? Domain.Events.EventTime.ToLocal(end.UtcDateTime, zone) : null));
        return View("List", new AccountsPage([.. rows], form));
    }
}

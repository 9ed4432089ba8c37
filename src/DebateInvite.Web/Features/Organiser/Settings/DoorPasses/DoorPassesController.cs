using DebateInvite.Domain.Access;
using DebateInvite.Domain.Arrivals;
using DebateInvite.Domain.Events;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Data;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.Settings.DoorPasses;

/// <summary>With which links telephones stand at the door on the day (ADR 28).</summary>
[Route("organiser/{slug:slug}/settings/door-passes")]
[Needs(Right.Settings)]
public sealed class DoorPassesController(DebateContext db, SiteAddress site, TimeProvider clock) : Controller
{
    // In a sealed cookie until the next page, which shows it: the database knows only a hash.
    private const string NewToken = "DoorPass.Token";
    private const string NewName = "DoorPass.Name";

    [HttpGet]
    public async Task<IActionResult> List(DebateEvent debate, CancellationToken cancellation) =>
        View(await PageAsync(debate, cancellation) with { New = NewPass() });

    [HttpPost]
    public async Task<IActionResult> Make(
        DebateEvent debate, DoorPassForm form, [FromServices] MakeDoorPass make, [FromServices] IValidator<DoorPassForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(List), await PageAsync(debate, cancellation) with { Form = form });

        (TempData[NewName], TempData[NewToken]) = (CleanText.Line(form.Name), await make.RunAsync(debate, form.Name!, CurrentOrganiser.Of(User).Email, cancellation));
        return RedirectToAction(nameof(List), new { debate.Slug });
    }

    [HttpPost("{id:guid}/revoke")]
    public async Task<IActionResult> Revoke(DebateEvent debate, DoorPass pass, [FromServices] RevokeDoorPass revoke, CancellationToken cancellation)
    {
        await revoke.RunAsync(debate, pass, CurrentOrganiser.Of(User).Email, cancellation);
        this.Flash(DoorPassTexts.Revoked.With(pass.Name));
        return RedirectToAction(nameof(List), new { debate.Slug });
    }

    private NewDoorPass? NewPass() => TempData[NewName] is string name && TempData[NewToken] is string token
        ? new NewDoorPass(name, site.Of($"/p/{token}", CurrentLanguage.Value))
        : null;

    private async Task<DoorPassesPage> PageAsync(DebateEvent debate, CancellationToken cancellation) => new(
        debate,
        await db.DoorPasses.AsNoTracking().Where(p => p.EventId == debate.Id).OrderBy(p => p.MadeAt).ToListAsync(cancellation),
        clock.Now());
}

/// <param name="Now">UTC.</param>
public sealed record DoorPassesPage(DebateEvent Event, IReadOnlyList<DoorPass> Passes, DateTime Now)
{
    /// <summary>The one that has just been made, shown this once.</summary>
    public NewDoorPass? New { get; init; }

    public DoorPassForm Form { get; init; } = new();
}

/// <param name="Link">What a telephone opens to stand at the door.</param>
public sealed record NewDoorPass(string Name, string Link);

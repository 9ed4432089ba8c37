using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.Editing;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Accessibility;

/// <summary>What the site declares of its accessibility: one declaration for all events, so it is for those who look after all.</summary>
[Route("organiser/accessibility")]
[Needs(Right.Events)]
public sealed class DeclarationController(SaveDeclaration declarations) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(CancellationToken cancellation) =>
        View(new DeclarationPage(Meanwhile.Open(DeclarationForm.Of(await declarations.FindAsync(cancellation)), DeclarationForm.Fields)));

    [HttpPost]
    public async Task<IActionResult> Save(DeclarationForm form, [FromServices] IValidator<DeclarationForm> validator, CancellationToken cancellation)
    {
        var stored = await declarations.FindAsync(cancellation);
        var page = new DeclarationPage(form) { Meanwhile = Meanwhile.Merge(form, DeclarationForm.Of(stored), DeclarationForm.Fields, stored?.Edits ?? [], ModelState) };
        if (page.Meanwhile.Conflicts.Count > 0)
            return this.View(StatusCodes.Status409Conflict, nameof(Show), page);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Show), page);
        if (!await declarations.RunAsync(form, CurrentOrganiser.Of(User).Email, cancellation))
        {
            ModelState.AddModelError("", EditingTexts.AtThisMoment);
            return this.View(StatusCodes.Status409Conflict, nameof(Show), page);
        }

        this.Flash(DeclarationTexts.Saved);
        return RedirectToAction(nameof(Show));
    }
}

public sealed record DeclarationPage(DeclarationForm Form)
{
    /// <summary>What others have changed since the form was shown.</summary>
    public Meanwhile Meanwhile { get; init; } = Meanwhile.Nothing;
}

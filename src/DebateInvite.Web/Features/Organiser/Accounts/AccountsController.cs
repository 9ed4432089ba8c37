using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Who may open the desk.</summary>
[Route("organiser/accounts")]
[Needs(Right.Accounts)]
public sealed class AccountsController(ListAccounts accounts, ReadRoles roles) : Controller
{
    private CurrentOrganiser Self => CurrentOrganiser.Of(User);

    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellation) =>
        View(await PageAsync(new AddAccountForm(), cancellation));

    [HttpPost]
    [AsksAgain]
    public async Task<IActionResult> Add(
        AddAccountForm form, [FromServices] AddAccount add, [FromServices] IValidator<AddAccountForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid("List", await PageAsync(form, cancellation));
        if (await add.RunAsync(form, Self, cancellation) is not { } result)
            return NotFound();
        if (ModelState.Refuse(result, nameof(form.Email)))
            return this.Invalid("List", await PageAsync(form, cancellation));

        this.Flash(AccountsTexts.Added.With(form.Email));
        return RedirectToAction(nameof(List));
    }

    [HttpGet("{id:guid}/roles")]
    [AsksAgain]
    public async Task<IActionResult> Roles(Guid id, CancellationToken cancellation) =>
        await roles.OtherAsync(id, Self, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/roles")]
    [AsksAgain]
    public async Task<IActionResult> Roles(
        Guid id, RolesForm form, [FromServices] ChangeRoles change, [FromServices] IValidator<RolesForm> validator, CancellationToken cancellation)
    {
        if (await roles.OtherAsync(id, Self, cancellation) is not { } page)
            return NotFound();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
        {
            form.Show(page.Choice);
            return this.Invalid(nameof(Roles), page with { Form = form });
        }

        switch (await change.RunAsync(id, form, Self, cancellation))
        {
            case RolesOutcome.Changed:
                this.Flash(AccountsTexts.RolesChanged.With(page.Email));
                return RedirectToAction(nameof(List));
            case RolesOutcome.Stale:
                // The form shows what there is now; what was chosen is said.
                ModelState.Clear();
                ModelState.AddModelError("", AccountsTexts.RolesConflict.With(page.InWords(form)));
                return this.View(StatusCodes.Status409Conflict, nameof(Roles), page);
            default:
                return NotFound();
        }
    }

    [HttpGet("{id:guid}/remove")]
    [AsksAgain]
    public async Task<IActionResult> ConfirmRemoval(Guid id, CancellationToken cancellation) =>
        await accounts.OtherAsync(id, Self, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost("{id:guid}/remove")]
    [AsksAgain]
    public async Task<IActionResult> Remove(Guid id, [FromServices] RemoveAccount remove, CancellationToken cancellation)
    {
        if (!await remove.RunAsync(id, Self, cancellation))
            return NotFound();

        this.Flash(AccountsTexts.Removed);
        return RedirectToAction(nameof(List));
    }

    private async Task<AccountsPage> PageAsync(AddAccountForm form, CancellationToken cancellation)
    {
        var choice = await roles.RunAsync(cancellation);
        form.Show(choice);
        return new AccountsPage(await accounts.RunAsync(Self, cancellation), form, choice);
    }
}

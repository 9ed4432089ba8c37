using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Who may open the desk.</summary>
[Route("organiser/accounts")]
public sealed class AccountsController(ListAccounts accounts) : Controller
{
    private CurrentOrganiser Self => CurrentOrganiser.Of(User);

    [HttpGet]
    public async Task<IActionResult> List(CancellationToken cancellation) =>
        View(new AccountsPage(await accounts.RunAsync(Self, cancellation), new AddAccountForm()));

    [HttpPost]
    [AsksAgain]
    public async Task<IActionResult> Add(
        AddAccountForm form, [FromServices] AddAccount add, [FromServices] IValidator<AddAccountForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation)
            || ModelState.Refuse(await add.RunAsync(form.Email!, Self, cancellation), nameof(form.Email)))
            return this.Invalid("List", new AccountsPage(await accounts.RunAsync(Self, cancellation), form));

        this.Flash(AccountsTexts.Added.With(form.Email));
        return RedirectToAction(nameof(List));
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
}

using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.Accounts;

/// <summary>Helps a colleague who has lost their second factor, and the recovery codes too.</summary>
[Route("organiser/accounts/{id:guid}/second-factor")]
[Needs(Right.Accounts)]
public sealed class AccountFactorsController : Controller
{
    private CurrentOrganiser Self => CurrentOrganiser.Of(User);

    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> ConfirmTakingOff(Guid id, [FromServices] ListAccounts accounts, CancellationToken cancellation) =>
        await accounts.OtherAsync(id, Self, cancellation) is { } page ? View(page) : NotFound();

    [HttpPost]
    [AsksAgain]
    public async Task<IActionResult> TakeOff(Guid id, [FromServices] TakeOffFactors takeOff, CancellationToken cancellation)
    {
        if (!await takeOff.RunAsync(id, Self, cancellation))
            return NotFound();

        this.Flash(AccountsTexts.TakenOff);
        return RedirectToAction("List", "Accounts");
    }
}

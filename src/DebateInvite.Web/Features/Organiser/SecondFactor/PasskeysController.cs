using System.Net.Mime;
using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>One's own passkeys.</summary>
[Route("organiser/second-factor/passkeys")]
[Needs(Right.OwnAccount)]
[OpenWithoutFactor]
public sealed class PasskeysController : Controller
{
    /// <summary>Has the browser make one. It is not added by that.</summary>
    [HttpPost("new")]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> New([FromServices] AddPasskey add) => Content(await add.AskAsync(User), MediaTypeNames.Application.Json);

    [HttpPost]
    [AsksAgain]
    public async Task<IActionResult> Add(
        PasskeyForm form, [FromServices] AddPasskey add, [FromServices] ReadFactors read, [FromServices] IValidator<PasskeyForm> validator, CancellationToken cancellation)
    {
        if (await validator.IsValidAsync(form, ModelState, cancellation))
        {
            if (await add.RunAsync(User, form, cancellation) is { } codes)
                return this.HandOver(codes, SecondFactorTexts.PasskeyAdded);
            ModelState.AddModelError("", SecondFactorTexts.PasskeyRefused);
        }

        return this.Invalid("Show", await read.RunAsync(CurrentOrganiser.Of(User), form, cancellation));
    }

    /// <param name="id">See <see cref="PasskeyRow"/>.</param>
    [HttpPost("{id}/remove")]
    [AsksAgain]
    public async Task<IActionResult> Remove(string id, [FromServices] RemovePasskey remove, CancellationToken cancellation)
    {
        if (IdOf(id) is not { } credential)
            return NotFound();

        await remove.RunAsync(User, credential, cancellation);
        this.Flash(SecondFactorTexts.PasskeyRemoved);
        return RedirectToAction("Show", "SecondFactor");
    }

    private static byte[]? IdOf(string id)
    {
        try
        {
            return Convert.FromHexString(id);
        }
        catch (FormatException)
        {
            return null;
        }
    }
}

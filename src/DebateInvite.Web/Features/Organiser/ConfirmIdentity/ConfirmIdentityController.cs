using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.SecondFactor;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Organiser.SignIn;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.Organiser.ConfirmIdentity;

/// <summary>Asks whoever is signed in to show once more who they are, and leads on to what they were about to do.</summary>
[Route("organiser/confirm-identity")]
[Needs(Right.OwnAccount)]
[OpenWithoutFactor]
public sealed class ConfirmIdentityController(KeptRequests kept) : Controller
{
    [HttpGet]
    public IActionResult Show(string? returnUrl, bool isFile) => View(new ConfirmForm { ReturnUrl = returnUrl, IsFile = isFile });

    [HttpPost]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Submit(
        ConfirmForm form, [FromServices] ConfirmIdentity confirm, [FromServices] IValidator<ConfirmForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Show), form);
        if (!await confirm.RunAsync(CurrentOrganiser.Of(User), form, ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress), cancellation))
        {
            ModelState.AddModelError(form.UsesPasskey ? "" : nameof(form.Password), form.UsesPasskey ? PasskeyTexts.Refused : ConfirmIdentityTexts.Refused);
            return this.Invalid(nameof(Show), form);
        }

        if (kept.Open(CurrentOrganiser.Of(User), form.Kept) is { } posted)
            return View("Confirmed", posted);
        return form.IsFile && Url.IsLocalUrl(form.ReturnUrl) ? View("ConfirmedFile", form.ReturnUrl) : this.ToDesk(form.ReturnUrl);
    }
}

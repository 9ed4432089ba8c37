using DebateInvite.Domain.Access;
using DebateInvite.Web.Features.Organiser.ConfirmIdentity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>What one shows besides one's own password: an authenticator app, with recovery codes for when it is lost.</summary>
[Route("organiser/second-factor")]
[Needs(Right.OwnAccount)]
[OpenWithoutFactor]
public sealed class SecondFactorController(ReadFactors read, AuthenticatorApp app) : Controller
{
    private CurrentOrganiser Self => CurrentOrganiser.Of(User);

    [HttpGet]
    [AsksAgain]
    public async Task<IActionResult> Show(CancellationToken cancellation) =>
        View(await read.RunAsync(Self, new PasskeyForm { Name = Device.Of(Request.Headers[HeaderNames.UserAgent]) }, cancellation));

    [HttpGet("app")]
    [AsksAgain]
    public IActionResult TurnOn() => View(AppPage.Of(Self, app, new AppForm { Key = app.NewKey(Self.Id) }, Request));

    [HttpPost("app")]
    [AsksAgain]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> TurnOn(AppForm form, [FromServices] TurnOnApp turnOn, [FromServices] IValidator<AppForm> validator, CancellationToken cancellation)
    {
        if (app.ReadKey(Self.Id, form.Key) is null)
            return RedirectToAction(nameof(TurnOn));

        if (await validator.IsValidAsync(form, ModelState, cancellation))
        {
            if (await turnOn.RunAsync(User, form, cancellation) is { } codes)
                return this.HandOver(codes, SecondFactorTexts.AppIsOn);
            ModelState.AddModelError(nameof(form.Code), SecondFactorTexts.CodeRefused);
        }

        return this.Invalid(nameof(TurnOn), AppPage.Of(Self, app, form, Request));
    }

    [HttpPost("app/turn-off")]
    [AsksAgain]
    public async Task<IActionResult> TurnOff([FromServices] TurnOffApp turnOff, CancellationToken cancellation)
    {
        await turnOff.RunAsync(User, cancellation);
        this.Flash(SecondFactorTexts.AppIsOff);
        return RedirectToAction(nameof(Show));
    }

    [HttpPost("codes")]
    [AsksAgain]
    public async Task<IActionResult> RenewCodes([FromServices] RenewRecoveryCodes renew, CancellationToken cancellation) =>
        this.HandOver(await renew.RunAsync(Self, cancellation), SecondFactorTexts.CodesRenewed);

    /// <summary>Shows new recovery codes, once.</summary>
    [HttpGet("codes")]
    public IActionResult Codes() => NewCodes.Take(TempData) is { } codes ? View(codes) : RedirectToAction(nameof(Show));
}

using DebateInvite.Web.Data;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>The second step of signing in, for accounts with a second factor.</summary>
[Route("organiser/sign-in/code")]
[AllowAnonymous]
public sealed class CodeController(HalfSignedIn half, DebateContext db) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Code(string? returnUrl, CancellationToken cancellation) =>
        await half.WhoAsync() is { } organiser ? View(await FitAsync(new CodeForm { ReturnUrl = returnUrl }, organiser, cancellation)) : FromTheStart(returnUrl);

    [HttpPost]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Code(
        CodeForm form, [FromServices] EnterCode enter, [FromServices] IValidator<CodeForm> validator, CancellationToken cancellation)
    {
        if (await half.WhoAsync() is not { } organiser)
            return FromTheStart(form.ReturnUrl);
        await FitAsync(form, organiser, cancellation);
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Code), form);
        if (await enter.RunAsync(organiser, form, ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress), cancellation) is SignInOutcome.SignedIn)
            return this.ToDesk(form.ReturnUrl);

        if (form.UsesPasskey)
            ModelState.AddModelError("", PasskeyTexts.Refused);
        else if (string.IsNullOrWhiteSpace(form.RecoveryCode))
            ModelState.AddModelError(nameof(form.Code), SignInTexts.CodeRefused);
        else
            ModelState.AddModelError(nameof(form.RecoveryCode), SignInTexts.RecoveryCodeRefused);
        return this.Invalid(nameof(Code), form);
    }

    private async Task<CodeForm> FitAsync(CodeForm form, OrganiserAccount organiser, CancellationToken cancellation)
    {
        form.HasApp = organiser.TwoFactorEnabled;
        form.HasPasskeys = await db.UserPasskeys.AnyAsync(p => p.UserId == organiser.Id, cancellation);
        return form;
    }

    private RedirectToActionResult FromTheStart(string? returnUrl)
    {
        this.FlashWarning(SignInTexts.HalfIsOver);
        return RedirectToAction("Show", "SignIn", new { returnUrl });
    }
}

using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>The way into the desk and out of it.</summary>
public sealed class SignInController(SignInManager<OrganiserAccount> signIns, HalfSignedIn half) : Controller
{
    [HttpGet("organiser/sign-in")]
    [AllowAnonymous]
    public IActionResult Show(string? returnUrl) =>
        User.Identity?.IsAuthenticated is true ? this.ToDesk(returnUrl) : View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("organiser/sign-in")]
    [AllowAnonymous]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Submit(
        SignInForm form, [FromServices] SignInOrganiser signIn, [FromServices] IValidator<SignInForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Show), form);
        var outcome = await signIn.RunAsync(form, ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress), cancellation);
        if (outcome is not SignInOutcome.Refused)
            return this.Onward(outcome, form.ReturnUrl);

        if (form.UsesPasskey)
            ModelState.AddModelError("", PasskeyTexts.Refused);
        else
            ModelState.AddModelError(nameof(SignInForm.Email), SignInTexts.Refused);
        return this.Invalid(nameof(Show), form);
    }

    [HttpPost("organiser/sign-out")]
    [AllowAnonymous]
    public async Task<IActionResult> Leave([FromServices] AuditLog audit)
    {
        if (User.Identity?.IsAuthenticated is true)
            await audit.NoteAsync(AuditKind.SignedOut);
        await signIns.SignOutAsync();
        await half.EndAsync();
        // Nothing of the desk stays in the browser. Not "cookies", which would be those of the whole domain, other sites' too.
        Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        this.Flash(SignInTexts.SignedOut);
        return RedirectToAction(nameof(Show));
    }

    [HttpGet("organiser/set-up")]
    [AllowAnonymous]
    public async Task<IActionResult> SetUp(string? token, [FromServices] SetUpFirstOrganiser setUp, CancellationToken cancellation) =>
        await setUp.IsPossibleAsync(token, cancellation) ? View(new SetUpForm { Token = token }) : this.LinkIsDead();

    [HttpPost("organiser/set-up")]
    [AllowAnonymous]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> SetUp(
        SetUpForm form, [FromServices] SetUpFirstOrganiser setUp, [FromServices] IValidator<SetUpForm> validator, CancellationToken cancellation)
    {
        if (!await setUp.IsPossibleAsync(form.Token, cancellation))
            return this.LinkIsDead();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(SetUp), form);

        var result = await setUp.RunAsync(form, cancellation);
        if (result is null)
            return this.LinkIsDead();
        return result.Succeeded || !ModelState.Refuse(result, nameof(SetUpForm.Password)) ? this.ToDesk(returnUrl: null) : this.Invalid(nameof(SetUp), form);
    }
}

using DebateInvite.Domain.Access;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Features.Organiser.Shared;
using DebateInvite.Web.Features.Organiser.SignIn;
using DebateInvite.Web.Security;
using FluentValidation;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.Organiser.Password;

/// <summary>Changing one's own password, and choosing one by a link that came by mail.</summary>
[Needs(Right.OwnAccount)]
public sealed class PasswordController : Controller
{
    [HttpGet("organiser/password")]
    public IActionResult Change() => View(new ChangePasswordForm());

    [HttpPost("organiser/password")]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Change(
        ChangePasswordForm form, [FromServices] ChangePassword change, [FromServices] IValidator<ChangePasswordForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Change), form);

        var result = await change.RunAsync(
            User, form.CurrentPassword!, form.Password!, ClientNetwork.Of(HttpContext.Connection.RemoteIpAddress), cancellation);
        var isCurrentWrong = result.Errors.Any(error => error.Code is nameof(IdentityErrorDescriber.PasswordMismatch));
        if (ModelState.Refuse(result, isCurrentWrong ? nameof(form.CurrentPassword) : nameof(form.Password)))
            return this.Invalid(nameof(Change), form);

        this.Flash(PasswordTexts.Changed);
        return Redirect("~/organiser");
    }

    [HttpGet("organiser/forgotten")]
    [AllowAnonymous]
    public IActionResult Forgotten() => View(new ForgottenForm());

    [HttpPost("organiser/forgotten")]
    [AllowAnonymous]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Forgotten(
        ForgottenForm form, [FromServices] SendPasswordLink send, [FromServices] IValidator<ForgottenForm> validator, CancellationToken cancellation)
    {
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Forgotten), form);

        await send.RunAsync(form.Email!, cancellation);
        // The same for known and unknown addresses.
        this.Flash(PasswordTexts.LinkSent);
        return RedirectToAction("Show", "SignIn");
    }

    [HttpGet("organiser/reset")]
    [AllowAnonymous]
    public async Task<IActionResult> Reset(Guid id, string? token, [FromServices] ResetPassword reset) =>
        await reset.IsPossibleAsync(id, token) ? View(new ResetForm { Id = id, Token = token }) : this.LinkIsDead();

    [HttpPost("organiser/reset")]
    [AllowAnonymous]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Reset(
        ResetForm form, [FromServices] ResetPassword reset, [FromServices] IValidator<ResetForm> validator, CancellationToken cancellation)
    {
        if (!await reset.IsPossibleAsync(form.Id, form.Token))
            return this.LinkIsDead();
        if (!await validator.IsValidAsync(form, ModelState, cancellation))
            return this.Invalid(nameof(Reset), form);
        var (result, outcome) = await reset.RunAsync(form.Id, form.Token!, form.Password!, cancellation);
        if (ModelState.Refuse(result, nameof(form.Password)))
            return this.Invalid(nameof(Reset), form);

        this.Flash(PasswordTexts.Changed);
        return this.Onward(outcome);
    }
}

using System.Net.Mime;
using DebateInvite.Web.Data.Identity;
using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>The question that a browser has a passkey answer; the answer comes with the form that it belongs to.</summary>
public sealed class PasskeyOptionsController(SignInManager<OrganiserAccount> signIns) : Controller
{
    /// <summary>The same for everybody: which passkeys there are, the browser says, not we.</summary>
    [HttpPost("organiser/sign-in/passkey")]
    [AllowAnonymous]
    [EnableRateLimiting(SecurityRegistration.SigningIn)]
    public async Task<IActionResult> Ask() => Content(await signIns.MakePasskeyRequestOptionsAsync(user: null), MediaTypeNames.Application.Json);
}

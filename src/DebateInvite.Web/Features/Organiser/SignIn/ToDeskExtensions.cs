using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Organiser.SignIn;

public static class ToDeskExtensions
{
    /// <summary>To the page that had asked for signing in, if it is one of this site, or to the desk.</summary>
    public static IActionResult ToDesk(this Controller controller, string? returnUrl) =>
        controller.Url.IsLocalUrl(returnUrl) ? controller.LocalRedirect(returnUrl) : controller.Redirect("~/organiser");

    /// <summary>On to the desk, or to the second step.</summary>
    public static IActionResult Onward(this Controller controller, SignInOutcome outcome, string? returnUrl = null) =>
        outcome is SignInOutcome.FactorMissing ? controller.RedirectToAction("Code", "Code", new { returnUrl }) : controller.ToDesk(returnUrl);
}

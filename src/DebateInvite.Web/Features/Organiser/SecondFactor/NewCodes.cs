using DebateInvite.Web.Features.Organiser.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace DebateInvite.Web.Features.Organiser.SecondFactor;

/// <summary>Takes new recovery codes to the page that shows them: in a sealed cookie, which that page uses up.</summary>
public static class NewCodes
{
    private const string Key = "RecoveryCodes";

    public static IActionResult HandOver(this Controller controller, IReadOnlyList<string> codes, Text said)
    {
        controller.Flash(said);
        if (codes.Count == 0)
            return controller.RedirectToAction("Show", "SecondFactor");

        controller.TempData[Key] = codes.ToArray();
        return controller.RedirectToAction("Codes", "SecondFactor");
    }

    /// <returns>Null when there are none, or they have been shown.</returns>
    public static IReadOnlyList<string>? Take(ITempDataDictionary tempData) => tempData[Key] as string[];
}

using Microsoft.AspNetCore.Mvc;

namespace DebateInvite.Web.Features.Shared;

/// <summary>
/// The languages at the head of a page with a form are buttons of that form, so that what was typed goes along: the page comes back in the
/// other language with all of it, and nothing is judged or stored. What was typed stands in no address.
/// </summary>
public static class LanguageSwitch
{
    /// <summary>Name of the buttons; their value is the code of the language that is left.</summary>
    public const string Field = "SwitchedFrom";

    public static bool IsIn(HttpRequest request) => request.HasFormContentType && request.Form.ContainsKey(Field);

    /// <summary>Whether an action is asked for its page in another language only. The page then shows the form as it is given.</summary>
    public static bool SwitchesLanguage(this Controller controller)
    {
        if (!IsIn(controller.Request))
            return false;
        controller.ModelState.Clear();
        return true;
    }

    /// <summary>The language for letters, which follows that of the page unless another was chosen.</summary>
    public static string? Followed(this Controller controller, string? language) =>
        language == controller.Request.Form[Field] ? CurrentLanguage.Value.Code() : language;
}
